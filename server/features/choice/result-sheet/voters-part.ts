import type { Content } from 'pdfmake/interfaces.js';
import { day } from './sheet-figures.js';
import { bold, section, type SheetPrint, table } from './sheet-parts.js';

const longList = 9;

/** Who took part: by village on the left, by channel on the right. */
export function votersPart(print: SheetPrint): Content[] {
  const { sheet, words, figures } = print;
  const { onRoll, tookPart, turnout, late } = sheet;
  const all = [words.all, figures.count(onRoll), tookPartText(print, tookPart)].map(bold);
  const villages = turnout.map((block) => [
    block.villages,
    figures.count(block.onRoll),
    figures.count(block.tookPart),
  ]);
  const channels = sheet.channels.map((one) => [
    words.channel[one.channel],
    figures.count(one.tookPart),
  ]);
  const head = [words.village, words.onRoll, words.tookPart];
  // A long list of villages stands in two columns, so that the sheet stays short.
  const rows = [...villages, all];
  const half = rows.length > longList ? Math.ceil(rows.length / 2) : rows.length;
  const lists = [rows.slice(0, half), rows.slice(half)].filter((list) => list.length > 0);
  return section(words.turnoutHead, [
    {
      columnGap: 12,
      columns: [
        ...lists.map((list) => ({ width: '*', stack: [table(['*', 40, 52], head, list, [1, 2])] })),
        {
          width: 150,
          stack: [table(['*', 52], [words.channelHead, words.tookPart], channels, [1])],
        },
      ],
    },
    {
      text: `${words.small} ${late === 0 ? words.noneLate : words.late(figures.count(late))}`,
      margin: [0, 3, 0, 0],
    },
  ]);
}

function tookPartText({ words, figures }: SheetPrint, tookPart: number | null): string {
  return tookPart === null ? words.fewerThanFive : figures.count(tookPart);
}

/** Hands of every group at every meeting; nothing where no hands were counted. */
export function meetingsPart({ sheet, words, figures }: SheetPrint): Content[] {
  if (sheet.tallies.length === 0) return [];
  const byPosition = [...sheet.projects].sort((a, b) => a.position - b.position);
  const groups = sheet.tallies.map(({ village, heldOn, sections, attendance, hands }) => {
    const people = `${words.people}: ${figures.count(attendance)}`;
    const group = sections.map((one) => words.section[one]).join(' + ');
    const head = [words.onBallot, words.work, words.yes, words.no, words.abstain];
    const rows = byPosition.map(({ position, title }, index) => {
      const { yes = 0, no = 0, abstain = 0 } = hands[index] ?? {};
      return [String(position), title, ...[yes, no, abstain].map(figures.count)];
    });
    return {
      unbreakable: rows.length <= 12,
      margin: [0, 0, 0, 5] as [number, number, number, number],
      stack: [
        { text: `${village}, ${day(heldOn)}. ${group}. ${people}`, bold: true },
        table([46, '*', 60, 50, 70], head, rows, [2, 3, 4]),
      ],
    };
  });
  const note = {
    text: words.meetingNote,
    margin: [0, 0, 0, 3] as [number, number, number, number],
  };
  return section(words.meetingHead, [note, ...groups]);
}
