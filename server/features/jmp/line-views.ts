import { Injectable } from '@nestjs/common';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import type { CycleEntity, EnvelopeEntity } from '../cycle/cycle.entity.js';
import { CycleLoaders } from '../cycle/cycle.loaders.js';
import type { JmpVersionEntity } from './jmp.entity.js';
import { JmpLoaders } from './jmp.loaders.js';
import type { LineContents } from './line-item.store.js';
import { fundingOf, unexplainedKeys } from './plan-check.js';

/** A line with what the plan around it says of it: what the schema's `JmpLineItem` is resolved from. */
export interface LineView extends LineContents {
  readonly cycle: CycleEntity;
  readonly needsReason: boolean;
  readonly missingMinor: bigint;
  readonly overMinor: bigint;
  readonly envelopes: readonly EnvelopeEntity[];
}

export interface Plan {
  readonly cycle: CycleEntity;
  readonly lines: readonly LineContents[];
  readonly envelopes: readonly EnvelopeEntity[];
}

/** Reads versions through the loaders of a request. */
@Injectable()
export class JmpLineViews {
  constructor(
    private readonly loaders: JmpLoaders,
    private readonly cycles: CycleLoaders,
  ) {}

  async plan(version: JmpVersionEntity, context: GqlContext): Promise<Plan> {
    const jmp = await this.loaders.jmp(context).load(version.jmpId);
    const cycle = jmp && (await this.cycles.cycle(context).load(jmp.cycleId));
    if (!cycle) throw new Error(`The version ${version.id} has no cycle.`);
    const lines = await this.loaders.lines(context).load(version.id);
    const envelopes = await this.cycles.envelopes(context).load(cycle.id);
    return { cycle, lines, envelopes };
  }

  /** The lines of a version in the order of the plan, the reserve list last. */
  async of(version: JmpVersionEntity, context: GqlContext): Promise<LineView[]> {
    const { cycle, lines, envelopes } = await this.plan(version, context);
    const unexplained = new Set(unexplainedKeys(lines));
    const funding = new Map(fundingOf(lines, envelopes).lines.map((line) => [line.key, line]));
    return lines.map((line) => ({
      ...line,
      cycle,
      envelopes,
      needsReason: unexplained.has(line.lineKey),
      missingMinor: funding.get(line.lineKey)?.missingMinor ?? 0n,
      overMinor: funding.get(line.lineKey)?.overMinor ?? 0n,
    }));
  }
}
