import type { ActName } from '../../../server/domain/policy/permissions.js';
import type { RoleCode } from '../../../server/domain/policy/roles.js';
import { act } from '../../support/builders/choices.js';
import type { TestApp } from '../../support/test-app.js';
import type { Sender } from './holder.js';
import type { Place } from './place.js';

export type Input = Record<string, unknown>;

/** How one mutation is made possible. */
export interface Scenario {
  /**
   * Builds a fresh subject that belongs to `place.home` and answers an input with which `sender` succeeds, if the role
   * lets them: what the rule asks besides the role (an own seat, a paper of somebody else) is arranged here.
   */
  readonly arrange: (app: TestApp, place: Place, sender: Sender) => Promise<Input>;
  /** Roles which the table lets through and something else than the role stops always: by which problem. */
  readonly stopped?: Readonly<Partial<Record<RoleCode, string>>>;
}

export type Scenarios = Readonly<Partial<Record<ActName, Scenario>>>;

/** Sends a mutation that has to succeed, to arrange what comes before. */
export async function done(
  app: TestApp,
  mutation: ActName,
  input: Input,
  cookie: string | undefined,
): Promise<void> {
  const { code } = await act(app, mutation, input, cookie);
  if (code !== undefined) throw new Error(`${mutation}: ${code}`);
}
