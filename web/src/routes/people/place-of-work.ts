import type { RoleCode } from '../../../../server/domain/policy/roles.js';

interface Named {
  readonly id: string;
  readonly name: { readonly text: string; readonly language: string };
}

/** Where the reader of a list of people manages them: a jamoat with its villages, or the whole system. */
export interface PlaceOfWork {
  readonly jamoat: Named | null;
  /** Where roles of a district may be given. */
  readonly districts: readonly Named[];
  readonly villages: readonly Named[];
  /** The roles the reader may give here. */
  readonly grantable: readonly RoleCode[];
}
