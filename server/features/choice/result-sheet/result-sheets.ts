import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../../../domain/canonical/canonical-json.js';
import { channels } from '../../../domain/choice/choice-status.js';
import { balancesOf, holds, isSame } from '../../../domain/choice/polling-place.js';
import { documentCode } from '../../../domain/document/document-code.js';
import type { Locale } from '../../../domain/locale.js';
import { compareTajik } from '../../../domain/text/sort.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import { PublicAddress } from '../../../platform/runtime/public-address.js';
import { AuditHeads } from '../../audit/audit-heads.js';
import { CycleService } from '../../cycle/cycle.service.js';
import { IdentityService } from '../../identity/identity.service.js';
import { ProposalService } from '../../proposal/proposal.service.js';
import { placeName } from '../../territory/place-name.js';
import { TerritoryService } from '../../territory/territory.service.js';
import { LateBallots } from '../cast/late-ballots.js';
import type { ChoiceConfirmationEntity, ChoiceEntity } from '../choice.entity.js';
import { inResultOrder } from '../choice.service.js';
import * as store from '../choice.store.js';
import {
  type Correction,
  findCorrections,
  findResult,
  findResults,
  type VersionedResult,
} from '../correction/correction.store.js';
import { ChoiceFile, versionedFile } from '../count/choice-file.js';
import type { PlaceView } from '../paper/paper-state.js';
import { placesWithPaper, protocolOf } from '../paper/place-protocol.js';
import { publishedTurnout } from '../roll/published-turnout.js';
import type { ChoiceSuspensionEntity } from '../restore/choice-suspension.entity.js';
import { findSuspensions } from '../restore/suspension.store.js';
import * as rolls from '../roll/roll.store.js';
import { Receipts } from '../seal/receipts.js';
import type {
  ResultSheet,
  SheetCorrection,
  SheetPlace,
  SheetProject,
  SignedBy,
} from './result-sheet.facts.js';
import { resultSheetPdf } from './result-sheet-pdf.js';

// A version of a result never changes, so what was set once is good until the trail has a new head or a newer version is made.
const mostKept = 24;

type NameOfVillage = (id: string) => string;

/** The result sheet of a counted choice: the document under which the committee puts its signatures. */
@Injectable()
export class ResultSheets {
  private readonly kept = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly territory: TerritoryService,
    private readonly proposals: ProposalService,
    private readonly people: IdentityService,
    private readonly heads: AuditHeads,
    private readonly address: PublicAddress,
    private readonly ballots: ChoiceFile,
    private readonly receipts: Receipts,
    private readonly late: LateBallots,
  ) {}

  /**
   * The sheet of one version of a result, or of the newest; `null` when there is no such choice or version, or it is not
   * counted. Two who ask at the same time wait for the same setting.
   */
  async pdf(choiceId: string, locale: Locale, version: number | null): Promise<Buffer | null> {
    const [newest] = await findResults(this.uow.db, [choiceId]);
    if (!newest) return null;
    const result = version === null ? newest : await findResult(this.uow.db, choiceId, version);
    if (!result) return null;
    const [head = null] = await this.heads.newest(1);
    const key = [choiceId, result.version, newest.version, locale, head?.digest ?? ''].join(' ');
    const before = this.kept.get(key);
    if (before) return before;
    const setting = this.of(result, locale).then((sheet) =>
      resultSheetPdf(sheet, { locale, head, address: this.address.fromElsewhere }),
    );
    this.kept.set(key, setting);
    // A setting that failed is tried again by whoever asks next.
    setting.catch(() => this.kept.delete(key));
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest);
    return setting;
  }

  /** What stands on it, read from the same rows as the result page. */
  async of(result: VersionedResult, locale: Locale): Promise<ResultSheet> {
    const { db } = this.uow;
    const { choiceId: id, body } = result;
    const [choice] = await store.findChoices(db, [id]);
    const cycle = choice && (await this.cycles.cycle(choice.cycleId));
    const jamoat = choice && (await this.territory.jamoat(choice.jamoatId));
    const file = await this.ballots.open(id, result.countVersion);
    const corrections = await findCorrections(db, [id]);
    const receipts = await this.receipts.list(id);
    if (!choice || !cycle || !jamoat || !file || receipts === null) {
      throw new Error(`the result of the choice ${id} lacks what it was made of`);
    }
    const district = await this.territory.district(jamoat.districtId);
    const confirmations = await store.findConfirmations(db, [id]);
    const places = await placesWithPaper(db, id);
    const turnout = publishedTurnout(await rolls.turnoutOf(db, [id]));
    const counts = await rolls.countChannels(db, id);
    const late = (await this.late.list(id)).length;
    const suspensions = resumedOnly(await findSuspensions(db, [id]));
    const people = await this.namesOf(confirmations, places, corrections, suspensions);
    const village = await this.villageNames(choice.jamoatId, locale);
    const facts = {
      choiceId: id,
      importedFrom: cycle.importedFrom,
      ...datesOf(choice, result),
      onRoll: turnout.onRoll,
      tookPart: turnout.tookPart,
      channels: channels
        .filter((channel) => counts[channel] > 0)
        .map((channel) => ({ channel, tookPart: counts[channel] })),
      late,
      receipts: receipts.split('\n').length - 1,
      ballotFileHash: sha256(file.text),
      receiptsHash: sha256(receipts),
      fingerprint: choice.fingerprint,
      // The first count keeps its code whatever is corrected later.
      ...(result.correction ? { correction: statedIn(result.correction) } : {}),
      suspended: suspensions.map(({ resumedBy: _names, ...times }) => times),
    };
    const shown = corrections.map((one) => sheetCorrection(one, people));
    return {
      ...facts,
      version: result.version,
      correction: shown.find(({ version }) => version === result.version) ?? null,
      versions: [{ version: 1, madeAt: result.countedAt }, ...shown],
      suspensions: suspensions.map(({ resumedBy, ...one }) => ({
        ...one,
        resumedBy: [people.get(resumedBy[0]) ?? '', people.get(resumedBy[1]) ?? ''] as const,
      })),
      files: `/choices/${versionedFile(id, result.countVersion)}`,
      code: codeOf({ ...facts, turnout: turnout.blocks, body, places: places.map(signedNumbers) }),
      demo: jamoat.demo,
      district: district ? placeName(district, locale).text : '',
      jamoat: placeName(jamoat, locale).text,
      fromYear: cycle.fromYear,
      toYear: cycle.toYear,
      currency: body.currency,
      budgetMinor: BigInt(body.budgetMinor),
      ballotMax: choice.ballotMax,
      rule: body.binding.rule,
      stepMinor: BigInt(body.stepMinor),
      tieOrder: body.tieOrder.kind,
      seed: choice.seed,
      turnout: turnout.blocks
        .map((block) => ({ ...block, villages: namesIn(block.villageIds, village) }))
        .sort((a, b) => compareTajik(a.villages, b.villages)),
      places: places.map((view) => sheetPlace(view, people, village)),
      tallies: (body.tallies ?? []).map((tally) => ({
        ...tally,
        village: village(tally.villageId),
      })),
      ballots: body.ballots,
      emptyBallots: body.emptyBallots,
      projects: await this.projects(result, locale),
      spentMinor: BigInt(body.binding.totalCostMinor),
      ties: body.binding.ties,
      lotDecided: body.binding.lotDecided,
      confirmations: confirmations.map(({ act, at, role, personId }) => ({
        act,
        at,
        role,
        name: people.get(personId) ?? '',
      })),
    };
  }

  private async projects(
    result: VersionedResult,
    locale: Locale,
  ): Promise<readonly SheetProject[]> {
    const listed = await store.findProjects(this.uow.db, [result.choiceId]);
    const proposals = await this.proposals.named(listed.map(({ proposalId }) => proposalId));
    return inResultOrder(result).map(({ position, costMinor, votes, rank, verdict }) => {
      const id = listed.find((one) => one.position === position)?.proposalId;
      const proposal = proposals.find((one) => one.id === id);
      const title =
        proposal?.titles.find(({ language }) => language === locale)?.title ?? proposal?.title;
      const leftOut = verdict === 'left_out';
      return { position, costMinor: BigInt(costMinor), votes, rank, leftOut, title: title ?? '' };
    });
  }

  private async namesOf(
    confirmations: readonly ChoiceConfirmationEntity[],
    places: readonly PlaceView[],
    corrections: readonly Correction[],
    suspensions: ReturnType<typeof resumedOnly>,
  ): Promise<ReadonlyMap<string, string>> {
    const signers = places.flatMap(({ notes }) => notes.flatMap(({ signatures }) => signatures));
    const ids = new Set([
      ...[...confirmations, ...signers].map(({ personId }) => personId),
      ...corrections.flatMap(({ proposedBy, confirmedBy }) => [proposedBy, confirmedBy]),
      ...suspensions.flatMap(({ resumedBy }) => resumedBy),
    ]);
    return new Map(
      (await this.people.persons([...ids])).map((person) => [person.id, person.displayName]),
    );
  }

  private async villageNames(jamoatId: string, locale: Locale): Promise<NameOfVillage> {
    const villages = await this.territory.villagesOf(jamoatId);
    const names = new Map(villages.map((one) => [one.id, placeName(one, locale).text]));
    return (id) => names.get(id) ?? '';
  }
}

function datesOf(choice: ChoiceEntity, { countedAt }: VersionedResult) {
  const { openedAt, closesOn, closedAt, sealedAt } = choice;
  return { openedAt, closesOn, closedAt, sealedAt, countedAt };
}

/** What a correction changes, without names and without what follows from the version before. */
function statedIn({ version, leftOut, reason, madeAt }: Correction) {
  return { version, leftOut, reason, madeAt };
}

function sheetCorrection(
  { version, madeAt, reason, leftOut, proposedBy, role, confirmedBy, confirmedRole }: Correction,
  people: ReadonlyMap<string, string>,
): SheetCorrection {
  return {
    version,
    madeAt,
    reason,
    leftOut,
    signatures: [
      { name: people.get(proposedBy) ?? '', role },
      { name: people.get(confirmedBy) ?? '', role: confirmedRole },
    ],
  };
}

/** A counted choice is not suspended any more: whatever suspended it was ended by two persons. */
function resumedOnly(rows: readonly ChoiceSuspensionEntity[]) {
  return rows.flatMap(({ suspendedAt, resumedAt, resumedBy, confirmedBy, keptBallots }) =>
    resumedAt && resumedBy !== null && confirmedBy !== null && keptBallots !== null
      ? [{ suspendedAt, resumedAt, resumedBy: [resumedBy, confirmedBy] as const, keptBallots }]
      : [],
  );
}

function namesIn(villageIds: readonly string[], village: NameOfVillage): string {
  return villageIds.map(village).sort(compareTajik).join(', ');
}

function sheetPlace(
  view: PlaceView,
  people: ReadonlyMap<string, string>,
  village: NameOfVillage,
): SheetPlace {
  const { number, name, villageId } = view.place;
  return {
    number,
    name,
    village: villageId === null ? '' : village(villageId),
    protocol: protocolOf(view),
    balances: balancesOf(view.numbers).map((balance) => {
      const found = holds(balance) ? null : view.notes.find(({ note }) => isSame(note, balance));
      const signedBy = found?.signatures.map(({ personId, role }): SignedBy => ({
        name: people.get(personId) ?? '',
        role,
      }));
      const note = found ? { words: found.note.words, signatures: signedBy ?? [] } : null;
      return { ...balance, note };
    }),
  };
}

/** The numbers and notes of a place without names, which differ by language. */
function signedNumbers(view: PlaceView) {
  const { number, name } = view.place;
  const notes = view.notes.map(({ note: { balance, words } }) => ({ balance, words }));
  return { number, name, protocol: protocolOf(view), notes };
}

function codeOf(facts: object): string {
  // Moments become text; nothing else of the facts is more than JSON has.
  const plain: unknown = JSON.parse(JSON.stringify(facts));
  return documentCode(createHash('sha256').update(canonicalJson(plain)).digest());
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
