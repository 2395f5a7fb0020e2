import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { writeOpenResult } from '../../domain/choice/open-result.js';
import { writeAmount } from '../../domain/voting/pabulib/numbers.js';
import { readPabulib } from '../../domain/voting/pabulib/read.js';
import { rulingOf } from '../../domain/voting/pabulib/ruling.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import { ChoiceFile } from './choice-file.js';
import * as store from './choice.store.js';

/** The outcome of a counted choice for programs: what the stored result says, beside the fingerprint of the open ballot file. */
@Injectable()
export class OpenResultFile {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ballots: ChoiceFile,
  ) {}

  /** The document, or `null` when there is no such choice or it is not counted. */
  async write(choiceId: string): Promise<string | null> {
    const { db } = this.uow;
    const text = await this.ballots.write(choiceId);
    const [result] = await store.findResults(db, [choiceId]);
    if (text === null || !result) return null;
    const bytes = new TextEncoder().encode(text);
    const read = readPabulib(bytes);
    const ruling = read.ok ? rulingOf(read.value) : null;
    if (ruling === null) throw new Error(`the file of the choice ${choiceId} cannot be read back`);
    const codes = new Map(
      (await store.findProjects(db, [choiceId])).map(({ position, code }) => [position, code]),
    );
    const { ballots, projects } = result.body;
    const { winners, ties, totalCostMinor, lotDecided } = result.body.binding;
    const codeOf = (position: number): string => codes.get(position) ?? '';
    return writeOpenResult({
      pb: `${choiceId}.pb`,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      ruling,
      ballots,
      votes: projects.map(({ code, votes }) => ({ id: code, votes })),
      winners: winners.map(codeOf),
      ties: ties.map((set) => set.map(codeOf)),
      totalCost: writeAmount(BigInt(totalCostMinor)),
      lotDecided,
    });
  }
}
