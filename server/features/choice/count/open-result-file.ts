import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { writeOpenResult } from '../../../domain/choice/open-result.js';
import { writeAmount } from '../../../domain/voting/pabulib/numbers.js';
import { ChoiceFile, versionedFile } from './choice-file.js';

/** The outcome of a counted choice for programs: what the stored result says, beside the fingerprint of the open ballot file. */
@Injectable()
export class OpenResultFile {
  constructor(private readonly ballots: ChoiceFile) {}

  /** The document, or `null` when there is no such choice or version, or it is not counted. */
  async write(choiceId: string, version: number): Promise<string | null> {
    const file = await this.ballots.open(choiceId, version);
    if (!file) return null;
    const { ballots, projects, binding } = file.result;
    const { winners, ties, totalCostMinor, lotDecided } = binding;
    const bytes = new TextEncoder().encode(file.text);
    const codes = new Map(projects.map(({ position, code }) => [position, code]));
    const codeOf = (position: number): string => codes.get(position) ?? '';
    return writeOpenResult({
      pb: `${versionedFile(choiceId, version)}.pb`,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      ruling: file.ruling,
      ballots,
      // Of the ballots of the file, in which nobody ticks what is left out.
      votes: projects.map(({ position, code, votes }) => ({
        id: code,
        votes: file.leftOut.includes(position) ? 0 : votes,
      })),
      winners: winners.map(codeOf),
      ties: ties.map((set) => set.map(codeOf)),
      totalCost: writeAmount(BigInt(totalCostMinor)),
      lotDecided,
      tallies: file.tallies,
    });
  }
}
