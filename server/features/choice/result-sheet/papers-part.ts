import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { type Balance, balanceNames, holds } from '../../../domain/choice/polling-place.js';
import type { Protocol } from '../paper/place-protocol.js';
import type { SheetPlace, SignedBy } from './result-sheet.facts.js';
import { bold, section, type SheetPrint, table } from './sheet-parts.js';

const columns = [
  'issued',
  'inBox',
  'spoiled',
  'unused',
  'marked',
  'valid',
  'blank',
  'invalid',
  'refused',
] as const;

/** Paper by polling place with the three balances, and every note that explains one which does not hold. */
export function papersPart(print: SheetPrint): Content[] {
  const { sheet, words, figures } = print;
  const { places } = sheet;
  if (places.length === 0) return [];
  const counts = (of: Protocol) => columns.map((name) => figures.count(of[name]));
  const rows: TableCell[][] = places.map((place) => [nameOf(place), ...counts(place.protocol)]);
  if (places.length > 1) {
    const sum = (name: (typeof columns)[number]) =>
      places.reduce((all, { protocol }) => all + protocol[name], 0);
    rows.push([words.all, ...columns.map((name) => figures.count(sum(name)))].map(bold));
  }
  const numeric = columns.map((_, index) => index + 1);
  const head = [words.place, ...columns.map((name) => words[name])];
  return section(words.paperHead, [
    table(['*', 38, 36, 46, 50, 50, 44, 36, 48, 42], head, rows, numeric),
    { ...balances(print), margin: [0, 5, 0, 0] },
    ...notes(print),
  ]);
}

function nameOf({ number, name, village }: SheetPlace): string {
  return `${String(number)}. ${name}${village === '' ? '' : `, ${village}`}`;
}

function balances({ sheet, words, figures }: SheetPrint) {
  const rows = sheet.places.map((place) => [
    nameOf(place),
    ...balanceNames.map((wanted): TableCell => {
      const found = place.balances.find(({ balance }) => balance === wanted);
      if (!found) return '–';
      return holds(found) ? equation(found, figures.count) : bold(equation(found, figures.count));
    }),
  ]);
  const head = [words.balanceHead, ...balanceNames.map((name) => words.balance[name])];
  return { stack: [table(['*', 150, 100, 120], head, rows)] };
}

function equation(balance: Balance, count: (of: number) => string): string {
  const sign = holds(balance) ? '=' : '≠';
  return `${count(balance.stated)} ${sign} ${count(balance.accounted)}`;
}

function notes({ sheet, words, figures }: SheetPrint): Content[] {
  const open = sheet.places.flatMap((place) =>
    place.balances.filter((one) => !holds(one)).map((one) => ({ place, one })),
  );
  const opened = sheet.places.some((place) => place.balances.length > 0);
  if (open.length === 0) return opened ? [{ text: words.allHold, margin: [0, 3, 0, 0] }] : [];
  return [
    { text: words.noteHead, bold: true, margin: [0, 5, 0, 1] },
    ...open.map(({ place, one }) => ({
      unbreakable: true,
      margin: [0, 2, 0, 0] as [number, number, number, number],
      stack: [
        {
          text: `${nameOf(place)}. ${words.balance[one.balance]}: ${equation(one, figures.count)}`,
        },
        { text: one.note?.words ?? words.unsigned, italics: true },
        {
          text: (one.note?.signatures ?? []).map((by) => signer(by, words.role)).join(' · '),
          bold: true,
        },
      ],
    })),
  ];
}

function signer({ name, role }: SignedBy, roles: Readonly<Record<SignedBy['role'], string>>) {
  return `${name}, ${roles[role]}`;
}
