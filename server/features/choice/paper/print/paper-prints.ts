import { Injectable } from '@nestjs/common';
import { may } from '../../../../domain/policy/act-rule.js';
import type { ActName } from '../../../../domain/policy/permissions.js';
import { permissions } from '../../../../domain/policy/permissions.js';
import { choiceDeskReaders } from '../../../../domain/policy/choice-acts.js';
import { UnitOfWork } from '../../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../../platform/runtime/ctx.js';
import { ProposalService, type ShortlistedProposal } from '../../../proposal/proposal.service.js';
import { TerritoryService } from '../../../territory/territory.service.js';
import type { ChoiceEntity } from '../../choice.entity.js';
import { findChoices, findProjects } from '../../choice.store.js';
import { registerOf } from '../../roll/roll.store.js';
import type { PollingPlaceEntity } from '../polling-place.entity.js';
import * as store from '../polling-place.store.js';
import { ballotPdf, type BallotWork } from './ballot-pdf.js';
import { countSheetPdf } from './count-sheet-pdf.js';
import { registerPdf } from './register-pdf.js';
import type { Words } from './sheet.js';

interface Named {
  readonly nameTg: string | null;
  readonly nameRu: string | null;
  readonly nameEn: string | null;
}

interface Printed {
  readonly place: PollingPlaceEntity;
  readonly choice: ChoiceEntity;
  readonly jamoat: Words;
}

/** What is printed for a polling place. `null`: there is no such place, or it is not for whoever asks. */
@Injectable()
export class PaperPrints {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly proposals: ProposalService,
    private readonly territory: TerritoryService,
  ) {}

  /** The papers of one batch. */
  async ballots(ctx: Ctx, batchId: string): Promise<Buffer | null> {
    const batch = await store.findBatch(this.uow.db, batchId);
    const of = batch && (await this.placeFor(ctx, batch.placeId, 'issueBallotBatch'));
    if (!of) return null;
    const { place, choice, jamoat } = of;
    const { closesOn, budgetMinor, currency, ballotMax } = choice;
    return ballotPdf({
      jamoat,
      place,
      batch,
      closes: dotted(closesOn),
      budgetMinor,
      currency,
      ballotMax,
      works: await this.works(choice),
    });
  }

  /** The list of the desk. It names people, so only those get it who may mark them; none while the roll can change. */
  async register(ctx: Ctx, placeId: string): Promise<Buffer | null> {
    const of = await this.placeFor(ctx, placeId, 'handInDeskList');
    if (!of || of.choice.status === 'prepared') return null;
    const { place, choice, jamoat } = of;
    const people = await registerOf(this.uow.db, choice.id, place.villageId);
    return registerPdf({
      jamoat,
      village: await this.villageOf(place),
      place,
      closes: dotted(choice.closesOn),
      lines: people.map(({ name, listNumber, birthYear }, index) => ({
        line: index + 1,
        name: name ?? '',
        listNumber,
        birthYear,
      })),
    });
  }

  /** The sheet for the opened box. */
  async countSheet(ctx: Ctx, placeId: string): Promise<Buffer | null> {
    const of = await this.placeFor(ctx, placeId, null);
    if (!of) return null;
    const { place, choice, jamoat } = of;
    const papers = await store.countIssuedAndMarked(this.uow.db, choice.id);
    return countSheetPdf({
      jamoat,
      village: await this.villageOf(place),
      place,
      issued: papers.find((one) => one.placeId === place.id)?.issued ?? 0,
      works: await this.works(choice),
    });
  }

  private async placeFor(ctx: Ctx, placeId: string, act: ActName | null): Promise<Printed | null> {
    const { db } = this.uow;
    const place = await store.findPlace(db, placeId);
    if (!place) return null;
    const rule = act === null ? choiceDeskReaders : permissions[act];
    if (!may(ctx.actor, rule, { jamoatId: place.jamoatId }).allowed) return null;
    const [choice] = await findChoices(db, [place.choiceId]);
    const jamoat = await this.territory.jamoat(place.jamoatId);
    return choice && jamoat ? { place, choice, jamoat: words(jamoat) } : null;
  }

  private async villageOf({ villageId }: PollingPlaceEntity): Promise<Words | null> {
    if (villageId === null) return null;
    const [village] = await this.territory.villages([villageId]);
    return village ? words(village) : null;
  }

  private async works({ id, cycleId }: ChoiceEntity): Promise<readonly BallotWork[]> {
    const { db } = this.uow;
    const listed = await findProjects(db, [id]);
    const shortlist = await this.proposals.shortlist(db, cycleId);
    const villages = await this.territory.villages(
      shortlist.flatMap(({ villageIds }) => villageIds),
    );
    return listed.flatMap(({ proposalId, position, costMinor }) => {
      const proposal = shortlist.find((one) => one.id === proposalId);
      if (!proposal) return [];
      const near = villages.filter((one) => proposal.villageIds.includes(one.id)).map(words);
      return [
        {
          position,
          costMinor,
          sector: proposal.sector,
          title: titleOf(proposal),
          villages: proposal.everywhere
            ? { tg: 'тамоми ҷамоат', ru: 'весь джамоат' }
            : { tg: near.map(({ tg }) => tg).join(', '), ru: near.map(({ ru }) => ru).join(', ') },
        },
      ];
    });
  }
}

/** Of some jamoats only one spelling is known. */
function words({ nameTg, nameRu, nameEn }: Named): Words {
  const known = nameTg ?? nameRu ?? nameEn ?? '';
  return { tg: nameTg ?? known, ru: nameRu ?? known };
}

/** The title in both languages of the paper; where one is missing the original stands for it. */
function titleOf({ title, titles }: ShortlistedProposal): Words {
  const inLanguage = (wanted: string) =>
    titles.find(({ language }) => language === wanted)?.title ?? title;
  return { tg: inLanguage('tg'), ru: inLanguage('ru') };
}

function dotted(date: string): string {
  return date.split('-').reverse().join('.');
}
