import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  oldestAge,
  readRollTable,
  type RollRow,
  type RollRowFault,
  type RollTable,
} from '../../../domain/choice/roll-table.js';
import { checkTableText } from '../../../domain/choice/table-file.js';
import { latestResidence } from '../../../domain/choice/franchise.js';
import { latestBirthYearOnRoll } from '../../../domain/choice/voting-age.js';
import { type Outcome, problem, refusal, success } from '../../../domain/outcome.js';
import { foldForSearch } from '../../../domain/text/fold.js';
import { permit } from '../../../platform/auth/permit.js';
import type { Tx } from '../../../platform/db/handles.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import { CycleService } from '../../cycle/cycle.service.js';
import { TerritoryService } from '../../territory/territory.service.js';
import type { ChoiceEntity } from '../choice.entity.js';
import * as store from '../choice.store.js';
import { holdOpenRoll } from '../hold-choice.js';
import { readWorkbook } from './read-workbook.js';
import { splitTable } from './roll-table-text.js';
import * as rolls from './roll.store.js';

const mostFaultsShown = 200;
const mostRowsShown = 100;

export interface ImportRollInput {
  readonly choiceId: string;
  readonly table: string;
  /** A workbook in Base64 in place of the text. */
  readonly workbook: string | null;
  /** What somebody agreed to; `null` only checks. */
  readonly confirmed: { readonly fingerprint: string; readonly added: number } | null;
}

export interface RollTableReport {
  readonly fingerprint: string;
  readonly stored: boolean;
  readonly rows: number;
  readonly added: number;
  readonly onRollAlready: number;
  readonly rowsOnRollAlready: readonly number[];
  readonly faulty: number;
  readonly faults: readonly RollRowFault[];
  readonly ignoredColumns: readonly string[];
}

interface Sorted {
  readonly fresh: readonly RollRow[];
  readonly known: readonly RollRow[];
  readonly faults: readonly RollRowFault[];
}

/** A list of people as a table: first a report about every row, then, confirmed, all of them on the roll or nobody. */
@Injectable()
export class ImportRoll {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly territory: TerritoryService,
    private readonly audit: AuditService,
  ) {}

  async run(ctx: Ctx, input: ImportRollInput): Promise<Outcome<RollTableReport>> {
    const [known] = await store.findChoices(this.uow.db, [input.choiceId]);
    if (!known) return refusal('common.not_found');
    const permitted = permit(ctx, 'importRoll', { jamoatId: known.jamoatId });
    if (!permitted.ok) return permitted;
    const sent = bytesOf(input);
    if (!sent.ok) return sent;
    const fingerprint = createHash('sha256').update(sent.value).digest('hex');
    if (input.confirmed && input.confirmed.fingerprint !== fingerprint) {
      return refusal('choice.table_changed');
    }
    // Read before the choice is held: nobody should wait for fifty thousand rows.
    const cells = await (input.workbook === null
      ? splitTable(sent.value.toString('utf8'))
      : readWorkbook(sent.value));
    if (!cells.ok) return cells;
    const table = await this.readTable(ctx, known, cells.value);
    if (!table.ok) return table;
    return this.uow.run(async (tx) => {
      const held = await holdOpenRoll(tx, this.cycles, known);
      if (!held.ok) return held;
      const sorted = await compareWithRoll(tx, known.id, table.value);
      const report = reportOf(fingerprint, table.value, sorted);
      if (!input.confirmed) return success(report);
      if (report.faulty > 0) {
        return refusal('choice.table_faulty', { details: { count: report.faulty } });
      }
      // Sent twice: everybody is on the roll, and what was promised is so.
      if (report.added > 0 && report.added !== input.confirmed.added) {
        return refusal('choice.roll_changed_since', { details: { added: report.added } });
      }
      if (report.added > 0) await this.store(tx, ctx, known, sorted.fresh, fingerprint);
      return success({ ...report, stored: true });
    });
  }

  private async readTable(
    ctx: Ctx,
    known: ChoiceEntity,
    cells: readonly (readonly string[])[],
  ): Promise<Outcome<RollTable>> {
    const year = Number(known.closesOn.slice(0, 4));
    const rules = await this.cycles.franchiseOf(known.cycleId);
    const villages = await this.territory.villagesOf(known.jamoatId);
    return readRollTable(cells, {
      villages: villages.map(({ id, nameTg, nameRu, nameEn }) => ({
        id,
        names: [nameTg, nameRu, nameEn].filter((name) => name !== null),
      })),
      oldestBirthYear: ctx.now.getUTCFullYear() - oldestAge,
      year,
      latestBirthYear: latestBirthYearOnRoll(year, rules.votingAge),
      latestResidence:
        rules.residenceMonths > 0 ? latestResidence(known.closesOn, rules.residenceMonths) : null,
    });
  }

  private async store(
    tx: Tx,
    ctx: Ctx,
    known: ChoiceEntity,
    people: readonly RollRow[],
    fingerprint: string,
  ): Promise<void> {
    await rolls.insertTableRows(tx, known, people);
    await store.dropConfirmations(tx, known.id, 'open');
    await this.audit.record(tx, ctx, {
      act: 'importRoll',
      jamoatId: known.jamoatId,
      subjectKind: 'choice',
      subjectId: known.id,
      detail: { added: people.length, fingerprint },
    });
  }
}

/** The bytes that were looked through, by which what is confirmed is known again. */
function bytesOf({ table, workbook }: ImportRollInput): Outcome<Buffer> {
  if (workbook !== null) return success(Buffer.from(workbook, 'base64'));
  const text = checkTableText(table);
  return text.ok ? success(Buffer.from(text.value, 'utf8')) : text;
}

/** Who is new, who stands on the roll already, and whose list number belongs to somebody else there. */
async function compareWithRoll(tx: Tx, choiceId: string, table: RollTable): Promise<Sorted> {
  const numbers = table.people.map(({ listNumber }) => listNumber);
  const lines = await rolls.findListLines(tx, choiceId, numbers);
  const lineOf = new Map(lines.map((line) => [line.listNumber, line]));
  const fresh: RollRow[] = [];
  const known: RollRow[] = [];
  const faults = [...table.faults];
  for (const person of table.people) {
    const { row, listNumber } = person;
    const line = lineOf.get(listNumber);
    if (line === undefined) fresh.push(person);
    else if (isSamePerson(line, person)) known.push(person);
    else
      faults.push({
        row,
        problem: problem('choice.row_number_taken', { details: { listNumber } }),
      });
  }
  return { fresh, known, faults: faults.sort((a, b) => a.row - b.row) };
}

function isSamePerson(line: rolls.ListLine, person: RollRow): boolean {
  return (
    line.villageId === person.villageId &&
    foldForSearch(line.name ?? '') === foldForSearch(person.name)
  );
}

function reportOf(
  fingerprint: string,
  { ignoredColumns }: RollTable,
  { fresh, known, faults }: Sorted,
): RollTableReport {
  return {
    fingerprint,
    stored: false,
    rows: fresh.length + known.length + faults.length,
    added: fresh.length,
    onRollAlready: known.length,
    rowsOnRollAlready: known.slice(0, mostRowsShown).map(({ row }) => row),
    faulty: faults.length,
    faults: faults.slice(0, mostFaultsShown),
    ignoredColumns,
  };
}
