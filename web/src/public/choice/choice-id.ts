import type { PageRequest } from '../page.js';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const nobodys = '00000000-0000-0000-0000-000000000000';

/** The choice an address names; an address that holds no number leads to none. */
export function choiceIdOf(request: PageRequest): string {
  const id = request.params['id'] ?? '';
  return uuid.test(id) ? id : nobodys;
}
