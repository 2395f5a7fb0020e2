import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActRule } from '../../../server/domain/policy/act-rule.js';
import { type ActName, permissions } from '../../../server/domain/policy/permissions.js';
import { type RoleCode, roleCodes, roleLevels } from '../../../server/domain/policy/roles.js';
import { act as send } from '../../support/builders/choices.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { type Digest, Tables } from './digest.js';
import { aHolder, anonymous, type Sender } from './holder.js';
import { aPlace, type Place } from './place.js';
import type { Input, Scenario } from './scenario.js';
import { type GroupName, scenarioGroups } from './scenarios.js';

/** Somebody the act is refused to, by the role and by how far from the act's place it is held. */
interface Stranger {
  readonly name: string;
  readonly build: (app: TestApp, place: Place) => Promise<Sender>;
}

interface World {
  app: TestApp;
  tables: Tables;
}

/** The specs of one group of mutations, on a server of their own. */
export function permissionMatrix(group: GroupName): void {
  const world = {} as World;
  beforeAll(async () => {
    world.app = await startTestApp();
    world.tables = await Tables.open(world.app.database.ownerUrl);
  });
  afterAll(async () => {
    await world.tables.close();
    await world.app.close();
  });
  for (const [act, scenario] of Object.entries(scenarioGroups[group])) {
    describe(act, () => specsOfAct(world, act as ActName, scenario));
  }
}

function specsOfAct(world: World, act: ActName, scenario: Scenario): void {
  const { stopped = {} } = scenario;
  const rule: ActRule = permissions[act];
  const [first, ...others] = sendersLetThrough(rule).filter((role) => !(role in stopped));
  const strangers = strangersTo(rule);
  let place: Place;
  let sender: Sender;
  let input: Input;
  let refused: ReadonlyMap<string, Sender>;
  let before: Digest;

  beforeAll(async () => {
    if (first === undefined) throw new Error(`Nobody may ${act}.`);
    place = await aPlace(world.app);
    sender = await aSender(world.app, place, first);
    input = await scenario.arrange(world.app, place, sender);
    refused = new Map(
      await Promise.all(
        strangers.map(async ({ name, build }) => [name, await build(world.app, place)] as const),
      ),
    );
    before = await world.tables.digest();
  });

  if (strangers.length > 0) {
    it.each(strangers.map(({ name }) => name))(`%s may not ${act}`, async (name) => {
      const answer = await send(world.app, act, input, refused.get(name)!.cookie);
      expect(answer).toMatchObject({ __typename: 'NotPermittedProblem' });
      expect(await world.tables.digest()).toEqual(before);
    });
  }

  // After the refusals and with the same input: had it been worthless, they would have shown nothing.
  it(`${first ?? 'nobody'} may ${act}`, async () => {
    const answer = await send(world.app, act, input, sender.cookie);
    expect(answer.code).toBeUndefined();
    expect(answer.__typename).toMatch(/Success$/);
    expect(await world.tables.digest()).not.toEqual(before);
  });

  if (others.length > 0) {
    it.each(others)(`%s may ${act}`, async (role) => {
      const answer = await sentOnFreshSubject(world.app, act, scenario, role);
      expect(answer.code).toBeUndefined();
      expect(answer.__typename).toMatch(/Success$/);
    });
  }

  const stops = Object.entries(stopped) as [RoleCode, string][];
  if (stops.length > 0) {
    it.each(stops)(`%s may ${act} and is stopped by %s alone`, async (role, code) => {
      const answer = await sentOnFreshSubject(world.app, act, scenario, role);
      expect(answer.code).toBe(code);
      expect(answer.__typename).not.toBe('NotPermittedProblem');
    });
  }
}

async function sentOnFreshSubject(
  app: TestApp,
  act: ActName,
  scenario: Scenario,
  role: Sender['role'],
) {
  const place = await aPlace(app);
  const sender = await aSender(app, place, role);
  return send(app, act, await scenario.arrange(app, place, sender), sender.cookie);
}

async function aSender(app: TestApp, { home }: Place, role: Sender['role']): Promise<Sender> {
  return role === 'anonymous' ? anonymous : aHolder(app, home, role);
}

function sendersLetThrough({ who }: ActRule): readonly Sender['role'][] {
  if (who === 'public') return ['anonymous', ...roleCodes];
  return who === 'signed_in' ? roleCodes : who;
}

/** Everybody the rule lets not through: roles without a tick here, and roles with a tick that are held elsewhere. */
function strangersTo({ who, scope }: ActRule): readonly Stranger[] {
  if (who === 'public') return [];
  const nobody: Stranger = { name: 'anonymous', build: () => Promise.resolve(anonymous) };
  if (who === 'signed_in') return [nobody];
  const here = roleCodes
    .filter((role) => !who.includes(role))
    .map((role) => strangerFrom(role, '', 'home'));
  const elsewhere = scope === 'all' ? [] : who.flatMap((role) => heldElsewhere(role, scope));
  return [nobody, ...here, ...elsewhere];
}

/** A `sysadmin` serves the whole installation and is of no other place. */
function heldElsewhere(role: RoleCode, scope: ActRule['scope']): readonly Stranger[] {
  const level = roleLevels[role];
  if (level === 'all') return [];
  if (level === 'district') return [strangerFrom(role, ' of another district', 'far')];
  return [
    ...(level === 'village' && scope === 'village'
      ? [strangerFrom(role, ' of another village', 'neighbour')]
      : []),
    strangerFrom(role, ' of another jamoat', 'sibling'),
    strangerFrom(role, ' of another district', 'far'),
  ];
}

function strangerFrom(role: RoleCode, from: string, where: keyof Place): Stranger {
  return { name: `${role}${from}`, build: (app, place) => aHolder(app, place[where], role) };
}
