/** The seventeen role codes. Each is held within a territory; a person may hold several. */
export const roleCodes = [
  'resident',
  'village_rep',
  'recorder',
  'facilitator',
  'sddc_member',
  'sddc_chair',
  'sddc_secretary',
  'jamoat_admin',
  'jamoat_chair',
  'council_deputy',
  'implementer',
  'district_reviewer',
  'technical_reviewer',
  'donor',
  'grievance_officer',
  'observer',
  'sysadmin',
] as const;
export type RoleCode = (typeof roleCodes)[number];

/** The level of territory a role is given for. A `sysadmin` serves the whole installation. */
export const roleLevels = {
  resident: 'village',
  village_rep: 'village',
  recorder: 'jamoat',
  facilitator: 'jamoat',
  sddc_member: 'jamoat',
  sddc_chair: 'jamoat',
  sddc_secretary: 'jamoat',
  jamoat_admin: 'jamoat',
  jamoat_chair: 'jamoat',
  council_deputy: 'jamoat',
  implementer: 'jamoat',
  district_reviewer: 'district',
  technical_reviewer: 'jamoat',
  donor: 'jamoat',
  grievance_officer: 'jamoat',
  observer: 'jamoat',
  sysadmin: 'all',
} as const satisfies Readonly<Record<RoleCode, RoleLevel>>;

export type RoleLevel = 'all' | 'district' | 'jamoat' | 'village';

export function isRoleCode(value: unknown): value is RoleCode {
  return roleCodes.some((code) => code === value);
}
