import { openJamoat } from './cycle.js';
import type { Visitor } from './visitor.js';
import { inTajik } from './words.js';

export interface ProposedWork {
  /** In Tajik, as everything below. */
  readonly title: string;
  readonly why: string;
  /** As the English page calls it. */
  readonly sector: string;
  readonly village: string;
  /** Whose it is, when somebody else writes it down. */
  readonly of?: string;
}

/** Sends a proposal in Tajik, on the page in Tajik: the words of a proposal are of the language they were written under. */
export async function propose(visitor: Visitor, jamoat: string, work: ProposedWork): Promise<void> {
  await openJamoat(visitor, jamoat);
  await visitor.follow('Send a proposal');
  await visitor.follow('Тоҷикӣ');
  await visitor.type(inTajik('What do you propose?'), work.title);
  await visitor.press(inTajik('Go on'));
  await visitor.type(inTajik('Why is it needed?'), work.why);
  await visitor.tick(inTajik(work.sector));
  await visitor.tick(work.village);
  if (work.of !== undefined) {
    await visitor.tick(inTajik('Somebody asked me to write it down'));
    await visitor.type(inTajik('Name of the person, group or meeting'), work.of);
  }
  await visitor.press(inTajik('Send the proposal'));
  await visitor.see(work.of ?? work.title);
  await visitor.goHome();
}
