import type DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { groupBy, loaderOf } from '../../platform/graphql/loader.js';
import type {
  ChoiceConfirmationEntity,
  ChoiceEntity,
  ChoiceProjectEntity,
} from './choice.entity.js';
import * as store from './choice.store.js';
import { findResults, type VersionedResult } from './correction/correction.store.js';
import type { ChoiceSuspensionEntity } from './restore/choice-suspension.entity.js';
import { findSuspensions } from './restore/suspension.store.js';
import * as rolls from './roll/roll.store.js';

const kinds = {
  choice: Symbol('choice'),
  choiceOfCycle: Symbol('choiceOfCycle'),
  projects: Symbol('choiceProjects'),
  confirmations: Symbol('choiceConfirmations'),
  result: Symbol('choiceResult'),
  turnout: Symbol('choiceTurnout'),
  suspensions: Symbol('choiceSuspensions'),
};

@Injectable()
export class ChoiceLoaders {
  constructor(private readonly uow: UnitOfWork) {}

  choice(context: GqlContext): DataLoader<string, ChoiceEntity | null> {
    return loaderOf<string, ChoiceEntity | null>(
      context,
      kinds.choice,
      async (ids) =>
        new Map((await store.findChoices(this.uow.db, ids)).map((row) => [row.id, row])),
      null,
    );
  }

  choiceOfCycle(context: GqlContext): DataLoader<string, ChoiceEntity | null> {
    return loaderOf<string, ChoiceEntity | null>(
      context,
      kinds.choiceOfCycle,
      async (ids) =>
        new Map(
          (await store.findChoicesOfCycles(this.uow.db, ids)).map((row) => [row.cycleId, row]),
        ),
      null,
    );
  }

  projects(context: GqlContext): DataLoader<string, ChoiceProjectEntity[]> {
    return loaderOf<string, ChoiceProjectEntity[]>(
      context,
      kinds.projects,
      async (ids) => groupBy(await store.findProjects(this.uow.db, ids), (row) => row.choiceId),
      [],
    );
  }

  confirmations(context: GqlContext): DataLoader<string, ChoiceConfirmationEntity[]> {
    return loaderOf<string, ChoiceConfirmationEntity[]>(
      context,
      kinds.confirmations,
      async (ids) =>
        groupBy(await store.findConfirmations(this.uow.db, ids), (row) => row.choiceId),
      [],
    );
  }

  /** The newest version of the result. */
  result(context: GqlContext): DataLoader<string, VersionedResult | null> {
    return loaderOf<string, VersionedResult | null>(
      context,
      kinds.result,
      async (ids) =>
        new Map((await findResults(this.uow.db, ids)).map((row) => [row.choiceId, row])),
      null,
    );
  }

  suspensions(context: GqlContext): DataLoader<string, ChoiceSuspensionEntity[]> {
    return loaderOf<string, ChoiceSuspensionEntity[]>(
      context,
      kinds.suspensions,
      async (ids) => groupBy(await findSuspensions(this.uow.db, ids), (row) => row.choiceId),
      [],
    );
  }

  turnout(context: GqlContext): DataLoader<string, rolls.VillageTurnout[]> {
    return loaderOf<string, rolls.VillageTurnout[]>(
      context,
      kinds.turnout,
      async (ids) => groupBy(await rolls.turnoutOf(this.uow.db, ids), (row) => row.choiceId),
      [],
    );
  }
}
