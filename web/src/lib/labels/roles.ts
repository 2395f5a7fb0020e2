import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RoleCode } from '../../../../server/domain/policy/roles.js';

export const roleLabels: Readonly<Record<RoleCode, MessageDescriptor>> = {
  resident: msg`Resident`,
  village_rep: msg`Representative of the village`,
  recorder: msg`Recorder`,
  facilitator: msg`Facilitator`,
  sddc_member: msg`Member of the committee`,
  sddc_chair: msg`Chair of the committee`,
  sddc_secretary: msg`Secretary of the committee`,
  jamoat_admin: msg`Administrator of the jamoat`,
  jamoat_chair: msg`Chair of the jamoat`,
  council_deputy: msg`Deputy of the jamoat council`,
  implementer: msg`Executor of works`,
  district_reviewer: msg`Reviewer of the district`,
  technical_reviewer: msg`Technical reviewer`,
  donor: msg`Donor`,
  grievance_officer: msg`Officer for complaints`,
  observer: msg`Observer`,
  sysadmin: msg`Administrator of the whole system`,
};
