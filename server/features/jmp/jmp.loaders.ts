import type DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { groupBy, loaderOf } from '../../platform/graphql/loader.js';
import type { JmpEntity, JmpVersionEntity } from './jmp.entity.js';
import * as store from './jmp.store.js';
import { findLines, type LineContents } from './line-item.store.js';

const kinds = {
  jmp: Symbol('jmp'),
  jmpOfCycle: Symbol('jmpOfCycle'),
  version: Symbol('jmpVersion'),
  submittedVersions: Symbol('submittedVersions'),
  lines: Symbol('jmpLines'),
};

/** Batch loaders for plans, their versions and lines. */
@Injectable()
export class JmpLoaders {
  constructor(private readonly uow: UnitOfWork) {}

  jmp(context: GqlContext): DataLoader<string, JmpEntity | null> {
    return loaderOf<string, JmpEntity | null>(
      context,
      kinds.jmp,
      async (ids) => new Map((await store.findJmps(this.uow.db, ids)).map((row) => [row.id, row])),
      null,
    );
  }

  jmpOfCycle(context: GqlContext): DataLoader<string, JmpEntity | null> {
    return loaderOf<string, JmpEntity | null>(
      context,
      kinds.jmpOfCycle,
      async (ids) =>
        new Map((await store.findJmpsOfCycles(this.uow.db, ids)).map((row) => [row.cycleId, row])),
      null,
    );
  }

  version(context: GqlContext): DataLoader<string, JmpVersionEntity | null> {
    return loaderOf<string, JmpVersionEntity | null>(
      context,
      kinds.version,
      async (ids) =>
        new Map((await store.findVersions(this.uow.db, ids)).map((row) => [row.id, row])),
      null,
    );
  }

  /** The versions of each plan that were sent for approval, oldest first. */
  submittedVersions(context: GqlContext): DataLoader<string, JmpVersionEntity[]> {
    return loaderOf<string, JmpVersionEntity[]>(
      context,
      kinds.submittedVersions,
      async (ids) =>
        groupBy(await store.findSubmittedVersions(this.uow.db, ids), (row) => row.jmpId),
      [],
    );
  }

  /** The lines of each version in the order of the plan. */
  lines(context: GqlContext): DataLoader<string, LineContents[]> {
    return loaderOf<string, LineContents[]>(
      context,
      kinds.lines,
      async (ids) => groupBy(await findLines(this.uow.db, ids), (row) => row.versionId),
      [],
    );
  }
}
