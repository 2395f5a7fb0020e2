import { Injectable } from '@nestjs/common';
import { charterRuling } from '../../../domain/choice/choice-rule.js';
import { villageBlocks } from '../../../domain/choice/count-choice.js';
import { ballotsLeavingOut, handsLeavingOut } from '../../../domain/choice/left-out.js';
import type { OpenTally } from '../../../domain/choice/open-result.js';
import type { ResultDocument } from '../../../domain/choice/result-document.js';
import { makeInstance } from '../../../domain/voting/instance.js';
import { writeResultFile } from '../../../domain/voting/pabulib/result-file.js';
import type { Ruling } from '../../../domain/voting/rule.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import { CycleService } from '../../cycle/cycle.service.js';
import { ProposalService } from '../../proposal/proposal.service.js';
import { TerritoryService } from '../../territory/territory.service.js';
import * as ballots from '../cast/ballot.store.js';
import * as store from '../choice.store.js';
import { findResult } from '../correction/correction.store.js';
import { tieOrderOf } from './count-choice.js';

export interface OpenChoiceFile {
  readonly text: string;
  readonly ruling: Ruling;
  readonly result: ResultDocument;
  readonly tallies: readonly OpenTally[];
  readonly leftOut: readonly number[];
}

/** Name of the files of a count without the kind: those of the first keep theirs, whatever is corrected later. */
export function versionedFile(choiceId: string, countVersion: number): string {
  return countVersion === 1 ? choiceId : `${choiceId}.v${String(countVersion)}`;
}

/** The open ballot file of a counted choice, so that anyone can count again. */
@Injectable()
export class ChoiceFile {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly territory: TerritoryService,
    private readonly proposals: ProposalService,
  ) {}

  /** The text of the file, or `null` when there is no such choice or version, it is not counted, or no count of its own. */
  async write(choiceId: string, version: number): Promise<string | null> {
    return (await this.open(choiceId, version))?.text ?? null;
  }

  /** The file with what it was written from; `null` as for {@link write}. */
  async open(choiceId: string, version: number): Promise<OpenChoiceFile | null> {
    const { db } = this.uow;
    const [choice] = await store.findChoices(db, [choiceId]);
    const result = await findResult(db, choiceId, version);
    if (result?.countVersion !== version) return null;
    if (!choice) return null;
    const leftOut = result.body.leftOut ?? [];
    const [cycle, jamoat, projects, sealed] = await Promise.all([
      this.cycles.cycle(choice.cycleId),
      this.territory.jamoat(choice.jamoatId),
      store.findProjects(db, [choice.id]),
      ballots.ballotsToCount(db, choice.id),
    ]);
    const cast = ballotsLeavingOut(sealed, leftOut);
    if (!cycle || !jamoat) throw new Error(`the choice ${choice.id} lies nowhere`);
    // Not the shortlist: a work that is set aside later keeps its name, and the file its fingerprint.
    const proposals = await this.proposals.named(projects.map(({ proposalId }) => proposalId));
    const labels = await this.blockLabels(cast);
    const tallies = await this.openTallies(result.body);
    const ruling = charterRuling(choice.rule, choice.stepMinor, tieOrderOf(choice));
    const text = writeResultFile({
      head: {
        description: `Choice of priorities, ${jamoat.nameEn}${without(projects, version, leftOut)}`,
        country: 'Tajikistan',
        unit: jamoat.nameEn,
        instance: `${String(cycle.fromYear)}-${String(cycle.toYear)}`,
        dateBegin: dotted(choice.opensOn ?? choice.closesOn),
        dateEnd: dotted(choice.closesOn),
        currency: choice.currency,
        maxLength: choice.ballotMax,
      },
      voteType: 'approval',
      instance: makeInstance({
        projects: projects.map(({ code, position, costMinor }) => ({
          id: code,
          position,
          cost: costMinor,
        })),
        ballots: cast.map(({ positions, villageId }) => ({
          positions,
          village: labels.get(villageId),
        })),
        budget: choice.budgetMinor,
      }),
      texts: projects.map(({ proposalId }) => {
        const proposal = proposals.find(({ id }) => id === proposalId);
        return { name: proposal?.title ?? '', category: proposal?.sector };
      }),
      ruling,
      winners: result.body.binding.winners,
      ...(tallies.length > 0
        ? {
            besides: `The ballots alone. Hands counted at meetings stand in ${versionedFile(choice.id, version)}.json`,
          }
        : {}),
    });
    return { text, ruling, result: result.body, tallies, leftOut };
  }

  /** Hands counted at meetings, in the words of the open result. */
  private async openTallies(body: ResultDocument): Promise<readonly OpenTally[]> {
    const tallies = handsLeavingOut(body.tallies ?? [], body.leftOut ?? []);
    const ids = tallies.map(({ villageId }) => villageId);
    const names = new Map(
      (await this.territory.villages(ids)).map((row) => [row.id, row.nameEn ?? row.nameTg]),
    );
    return tallies.map(({ villageId, heldOn, sections, attendance, hands }) => ({
      village: names.get(villageId) ?? '',
      heldOn,
      sections,
      attendance,
      hands: hands.map((count, p) => ({ id: body.projects[p]?.code ?? '', ...count })),
    }));
  }

  /** The village of a ballot as it may be published: small ones joined, as in the result. */
  private async blockLabels(
    cast: readonly { readonly positions: readonly number[]; readonly villageId: string }[],
  ): Promise<ReadonlyMap<string, string>> {
    const blocks = villageBlocks(cast);
    const ids = blocks.flatMap((block) => block.map(({ villageId }) => villageId));
    const names = new Map(
      (await this.territory.villages(ids)).map((row) => [row.id, row.nameEn ?? row.nameTg]),
    );
    return new Map(
      blocks.flatMap((block) => {
        const members = block.map(({ villageId }) => names.get(villageId) ?? '').sort();
        return block.map(({ villageId }) => [villageId, members.join(' + ')] as const);
      }),
    );
  }
}

/** What a corrected count says about its ballots: they are the sealed ones without the ticks for these works. */
function without(
  projects: readonly { readonly position: number; readonly code: string }[],
  version: number,
  leftOut: readonly number[],
): string {
  if (version === 1) return '';
  const codes = projects.flatMap(({ position, code }) =>
    leftOut.includes(position) ? [code] : [],
  );
  const works = codes.length === 0 ? '' : `, left out: ${codes.join(' ')}`;
  return `, version ${String(version)}${works}`;
}

function dotted(date: string): string {
  return date.split('-').reverse().join('.');
}
