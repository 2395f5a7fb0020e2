import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  act,
  aChoice,
  type BuiltChoice,
  confirmBoth,
  dice,
} from '../../../../test/support/builders/choices.js';
import {
  aPollingPlace,
  did,
  enterByTwo,
  entriesOf,
  paper,
} from '../../../../test/support/builders/paper.js';
import { readPages } from '../../../../test/support/pdf-pages.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { isDocumentCode } from '../../../domain/document/document-code.js';
import { type Locale, locales } from '../../../domain/locale.js';
import { AuditHeads } from '../../audit/audit-heads.js';
import { grouped } from './sheet-parts.js';
import { sheetWords } from './words/all-words.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const fileOf = (id: string, locale: string) =>
  fetch(`${app.url}/choices/${id}/result-${locale}.pdf`);

async function textOf({ id }: BuiltChoice, locale: Locale): Promise<string> {
  const answer = await fileOf(id, locale);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  const pages = await readPages(Buffer.from(await answer.arrayBuffer()));
  expect(pages.map(({ size }) => size)).toEqual(pages.map(() => [595, 842]));
  return pages.map(({ text }) => text).join(' ');
}

async function hashOfFile(id: string, ending: string): Promise<string> {
  const bytes = await (await fetch(`${app.url}/choices/${id}.${ending}`)).arrayBuffer();
  return createHash('sha256').update(Buffer.from(bytes)).digest('hex');
}

/** Five by phone, two on paper, one paper lost: one balance does not hold and two persons say why. */
async function sealedChoice(): Promise<BuiltChoice> {
  const choice = await aChoice(app, { residents: 8 });
  const place = await aPollingPlace(app, choice, { papers: 10 });
  for (const [index, positions] of [[1, 2], [1, 2], [2], [3], [1]].entries()) {
    const input = { choiceId: choice.id, positions, reviewed: true };
    await did(app, 'castBallot', { id: randomUUID(), ...input }, choice.residents[index]!.cookie);
  }
  for (const entry of (await entriesOf(app, choice)).slice(5, 7)) {
    const input = { placeId: place.id, rollEntryId: entry.id, tookPart: true };
    await did(app, 'markPaperParticipation', input, choice.recorder.cookie);
  }
  await confirmBoth(app, choice, 'close');
  const counts = { placeId: place.id, inBox: 2, spoiled: 1, unused: 6 };
  await did(app, 'countPlace', counts, choice.recorder.cookie);
  await enterByTwo(app, choice, place.id, [paper(1, []), paper(2, 'torn')]);
  for (const { cookie } of [choice.secretary, choice.chair]) {
    const note = { placeId: place.id, balance: 'issued', words: 'Як бюллетенро бод бурд.' };
    await did(app, 'signBalanceNote', note, cookie);
  }
  await confirmBoth(app, choice, 'seal');
  return choice;
}

describe('the result sheet', () => {
  it('is not there before the count, for nobody and in no other language', async () => {
    const choice = await sealedChoice();
    for (const locale of locales) expect((await fileOf(choice.id, locale)).status).toBe(404);
    await confirmBoth(app, choice, 'count');
    expect((await fileOf(choice.id, 'en')).status).toBe(200);
    expect((await fileOf(choice.id, 'fr')).status).toBe(404);
    expect((await fileOf(randomUUID(), 'en')).status).toBe(404);
    expect((await fileOf('nothing', 'en')).status).toBe(404);
  });

  it('says the same as the result page, the note with its two names, and who confirmed what', async () => {
    const choice = await sealedChoice();
    await confirmBoth(app, choice, 'count');
    await app.get(AuditHeads).publish(new Date());
    const answer = await app.graphql(
      `query ($id: UUID!) { choice(id: $id) { fingerprint turnout { onRoll tookPart }
         receipts { count } confirmations { act name }
         result { ballots emptyBallots channels { channel tookPart }
           places { name protocol { issued inBox spoiled unused marked valid blank invalid }
             notes { stated accounted note { words signatures { name } } } }
           projects { position votes proposal { title } binding { rank } } } } }`,
      { id: choice.id },
    );
    const { fingerprint, turnout, receipts, confirmations, result } = answer.data.choice;
    const text = await textOf(choice, 'en');
    const words = sheetWords.en;
    expect(text).toContain(words.ballots(String(result.ballots), String(result.emptyBallots)));
    expect([result.ballots, result.emptyBallots]).toEqual([6, 1]);
    expect(text).toContain(`${words.all} ${turnout.onRoll} ${turnout.tookPart}`);
    for (const { channel, tookPart } of result.channels as { channel: 'web'; tookPart: number }[]) {
      expect(text).toContain(`${words.channel[channel]} ${String(tookPart)}`);
    }
    const [place] = result.places;
    const { issued, inBox, spoiled, unused, marked, valid, blank, invalid } = place.protocol;
    const row = [issued, inBox, spoiled, unused, marked, valid, blank, invalid].join(' ');
    expect(text).toContain(`${row} 0`);
    const [{ stated, accounted, note }] = place.notes;
    expect(text).toContain(`${words.balance.issued}: ${stated} ≠ ${accounted}`);
    expect([stated, accounted]).toEqual([10, 9]);
    expect(text).toContain(note.words);
    expect(note.signatures).toHaveLength(2);
    for (const { name } of note.signatures) expect(text).toContain(name);
    expect(text).toContain(`2 = 2`);
    for (const { position, votes, proposal, binding } of result.projects) {
      const outcome = binding.rank === null ? words.notSelected : words.selected;
      const at = text.indexOf(`${position} ${proposal.title}`);
      expect(text.slice(at, at + 80)).toMatch(new RegExp(`TJS ${votes} ${outcome}`));
    }
    expect(confirmations).toHaveLength(8);
    for (const { name } of confirmations) expect(text).toContain(name);
    expect(text).toContain(words.seed(dice));
    expect(text).toContain(
      words.receipts(String(receipts.count), `/choices/${choice.id}.receipts`),
    );
    expect(receipts.count).toBe(5);
    const [head] = await app.get(AuditHeads).newest(1);
    for (const hash of [
      fingerprint,
      await hashOfFile(choice.id, 'pb'),
      await hashOfFile(choice.id, 'receipts'),
      head!.digest,
    ]) {
      expect(text).toContain(grouped(hash as string));
    }
    expect(text).toContain(words.noneLate);
  });

  it('stands in three languages under one code, which changes with what it says', async () => {
    const [choice, other] = [await sealedChoice(), await sealedChoice()];
    for (const one of [choice, other]) await confirmBoth(app, one, 'count');
    const codes = await Promise.all(
      [...locales.map((locale) => [choice, locale] as const), [other, 'en' as const] as const].map(
        async ([of, locale]) => {
          const text = await textOf(of, locale);
          const { title, code, signHead, paperHead } = sheetWords[locale];
          for (const word of [title, signHead, paperHead]) expect(text).toContain(word);
          const address = `https://maslihat.example/${locale}/choices/${of.id}/result`;
          expect(text.replaceAll(' ', '')).toContain(address);
          return new RegExp(`${code} (\\w{3}-\\w{3}-\\w{3})`).exec(text)?.[1] ?? '';
        },
      ),
    );
    expect(codes.every(isDocumentCode)).toBe(true);
    expect(new Set(codes.slice(0, 3)).size).toBe(1);
    expect(codes[3]).not.toBe(codes[0]);
  });

  it('names ballots after the close as a number, never whose they were', async () => {
    const choice = await sealedChoice();
    const input = { choiceId: choice.id, positions: [1], reviewed: true };
    const late = await act(app, 'castBallot', input, choice.residents[7]!.cookie);
    expect(late.code).toBeDefined();
    await confirmBoth(app, choice, 'count');
    const text = await textOf(choice, 'en');
    expect(text).toContain(sheetWords.en.late('1'));
    for (const { name } of await entriesOf(app, choice)) expect(text).not.toContain(name);
  });
});
