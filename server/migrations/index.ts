import { Territory1795000000000 } from './1795000000000-territory.js';
import { Installation1795000100000 } from './1795000100000-installation.js';
import { Audit1795000200000 } from './1795000200000-audit.js';
import { Identity1795000300000 } from './1795000300000-identity.js';
import { Role1795000310000 } from './1795000310000-role.js';
import { Sddc1795000350000 } from './1795000350000-sddc.js';
import { Cycle1795000400000 } from './1795000400000-cycle.js';
import { Files1795000500000 } from './1795000500000-files.js';
import { Proposal1795000510000 } from './1795000510000-proposal.js';
import { Deliberation1795000600000 } from './1795000600000-deliberation.js';
import { Choice1795000700000 } from './1795000700000-choice.js';
import { Jmp1795000800000 } from './1795000800000-jmp.js';
import { Approval1795000810000 } from './1795000810000-approval.js';
import { Publication1795000820000 } from './1795000820000-publication.js';
import { Tracking1795000830000 } from './1795000830000-tracking.js';
import { ChoiceRule1795000840000 } from './1795000840000-choice-rule.js';
import { CharterRule1795000850000 } from './1795000850000-charter-rule.js';
import { RollTable1795000860000 } from './1795000860000-roll-table.js';
import { RollPairs1795000861000 } from './1795000861000-roll-pairs.js';
import { Channels1795000900000 } from './1795000900000-channels.js';
import { AuditChain1795000910000 } from './1795000910000-audit-chain.js';
import { Sealing1795000920000 } from './1795000920000-sealing.js';
import { PollingPlaces1795001000000 } from './1795001000000-polling-places.js';
import { PersonalCodes1795001100000 } from './1795001100000-personal-codes.js';
import { Franchise1795001200000 } from './1795001200000-franchise.js';
import { Meeting1795001210000 } from './1795001210000-meeting.js';
import { MeetingTally1795001220000 } from './1795001220000-meeting-tally.js';
import { RollChallenges1795001230000 } from './1795001230000-roll-challenges.js';
import { Turnout1795001300000 } from './1795001300000-turnout.js';
import { ChoiceSuspensions1795001400000 } from './1795001400000-choice-suspensions.js';
import { ResultVersions1795001500000 } from './1795001500000-result-versions.js';
import { RollHouseholds1795001600000 } from './1795001600000-roll-households.js';

/** In the order in which they run; never edited after landing. */
export const migrations = [
  Territory1795000000000,
  Installation1795000100000,
  Audit1795000200000,
  Identity1795000300000,
  Role1795000310000,
  Sddc1795000350000,
  Cycle1795000400000,
  Files1795000500000,
  Proposal1795000510000,
  Deliberation1795000600000,
  Choice1795000700000,
  Jmp1795000800000,
  Approval1795000810000,
  Publication1795000820000,
  Tracking1795000830000,
  ChoiceRule1795000840000,
  CharterRule1795000850000,
  RollTable1795000860000,
  RollPairs1795000861000,
  Channels1795000900000,
  AuditChain1795000910000,
  Sealing1795000920000,
  PollingPlaces1795001000000,
  PersonalCodes1795001100000,
  Franchise1795001200000,
  Meeting1795001210000,
  MeetingTally1795001220000,
  RollChallenges1795001230000,
  Turnout1795001300000,
  ChoiceSuspensions1795001400000,
  ResultVersions1795001500000,
  RollHouseholds1795001600000,
];
