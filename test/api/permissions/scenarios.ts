import type { ActName } from '../../../server/domain/policy/permissions.js';
import { choiceScenarios } from './choice-scenarios.js';
import { cycleScenarios } from './cycle-scenarios.js';
import { deliberationScenarios } from './deliberation-scenarios.js';
import { meetingScenarios } from './meeting-scenarios.js';
import { peopleScenarios } from './people-scenarios.js';
import { planScenarios } from './plan-scenarios.js';
import { proposalScenarios } from './proposal-scenarios.js';
import type { Scenario, Scenarios } from './scenario.js';

/** Every scenario once; the type asks for one per row of the permission table and for no other. */
const allScenarios = {
  ...peopleScenarios,
  ...cycleScenarios,
  ...proposalScenarios,
  ...deliberationScenarios,
  ...choiceScenarios,
  ...meetingScenarios,
  ...planScenarios,
} as const satisfies Readonly<Record<ActName, Scenario>>;

export const scenarioNames: readonly string[] = Object.keys(allScenarios);

/** A spec file of this name runs each group, so that the groups can run beside each other. */
export const scenarioGroups = {
  people: peopleScenarios,
  committee: { ...cycleScenarios, ...proposalScenarios, ...deliberationScenarios },
  choice: choiceScenarios,
  meeting: meetingScenarios,
  plan: planScenarios,
} as const satisfies Readonly<Record<string, Scenarios>>;

export type GroupName = keyof typeof scenarioGroups;
