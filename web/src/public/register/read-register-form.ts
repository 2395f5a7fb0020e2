import { type FormValues, firstValue } from '../../../../server/domain/form-values.js';
import { checkBirthYear } from '../../../../server/domain/identity/person-details.js';
import { type Outcome, refusal, success } from '../../../../server/domain/outcome.js';
import type { PageRequest } from '../page.js';
import type { RegisterMutationVariables } from './Register.gen.js';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** What was typed as the mutation's input; says here already what the contract could not carry. */
export function readRegisterForm(
  values: FormValues,
  request: PageRequest,
): Outcome<RegisterMutationVariables> {
  const villageId = firstValue(values, 'villageId');
  if (!uuid.test(villageId)) return refusal('identity.village_unknown', { path: ['villageId'] });
  const secret = firstValue(values, 'secret');
  if (secret !== firstValue(values, 'again')) {
    return refusal('identity.secrets_differ', { path: ['again'] });
  }
  const typedYear = firstValue(values, 'birthYear').trim();
  const year = typedYear === '' ? null : /^\d{1,4}$/.test(typedYear) ? Number(typedYear) : -1;
  const birthYear = checkBirthYear(year, request.now);
  if (!birthYear.ok) return birthYear;
  const sex = firstValue(values, 'sex');
  return success({
    input: {
      id: firstValue(values, 'id'),
      displayName: firstValue(values, 'displayName'),
      villageId,
      login: firstValue(values, 'login'),
      secret,
      sex: sex === 'woman' || sex === 'man' ? sex : null,
      birthYear: birthYear.value,
    },
  });
}
