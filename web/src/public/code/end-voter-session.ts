import { success } from '../../../../server/domain/outcome.js';
import { actResult } from '../act-result.js';
import { formAct } from '../page.js';
import { EndVoterSessionDocument } from './Voter.gen.js';

/** The form of every page a voter sees by which the session ends; whoever is signed in at the screen stays so. */
export const endVoterSession = formAct({
  document: EndVoterSessionDocument,
  variables: () => success({ input: { everywhere: false } }),
  result: (data) => actResult(data.signOut, () => '/c?ended=1'),
});
