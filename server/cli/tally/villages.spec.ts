import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runCli } from '../run-cli.js';

const root = join(import.meta.dirname, '../../..');
/** Six villages, one of them far larger than the others. */
const sample = join(root, 'web/public/sample-election.pb');
const threeVillages = join(root, 'test/vectors/three-villages.pb');
const residents =
  'Марказобод=9000,Чашмасор=3000,Гулистони Нав=2500,Дарбанд=2400,Сангтӯда=2000,Тутзор=1500';

async function run(path: string, ...options: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(
    ['tally', path, ...options],
    {},
    {
      out: (line) => out.push(line),
      err: (line) => err.push(line),
    },
  );
  return { code, out, err };
}

/** What the report says after its first lines on groups and villages. */
async function onVillages(...options: readonly string[]): Promise<readonly string[]> {
  const { out } = await run(
    sample,
    '--rule',
    'mes_cost_add1u',
    '--step',
    '25',
    '--explain',
    ...options,
  );
  const from = out.findIndex((line) => /^(Guaranteed|Groups who)/.test(line));
  return out.slice(
    from,
    out.findIndex((line) => line.startsWith('Equal projects')),
  );
}

describe('a count with promises to villages', () => {
  it('guarantees everyone the same share of one pot', async () => {
    expect(await onVillages()).toEqual([
      'Guaranteed: those who vote for exactly the same list win all of it when it costs no more than their shares together:',
      '  each voter 4794.52 TJS',
      'Money for the projects of each village:',
      '  Гулистони Нав: 0 TJS, 0 TJS a voter',
      '  Дарбанд: 280000 TJS, 5833.33 TJS a voter',
      '  Марказобод: 1160000 TJS, 6105.26 TJS a voter',
      '  Сангтӯда: 0 TJS, 0 TJS a voter',
      '  Тутзор: 90000 TJS, 3461.53 TJS a voter',
      '  Чашмасор: 480000 TJS, 6666.66 TJS a voter',
    ]);
  });

  it('divides the pot by population, with a cap', async () => {
    const said = await onVillages('--population', residents, '--cap', '1');
    // 1,500 of 20,400 residents, but 26 of 438 voters: less than its population would give.
    expect(said).toContain('  each voter of Тутзор 4998.94 TJS (cut, because so few of it voted)');
    expect(said).toContain('  Дарбанд: 280000 TJS, 116.66 TJS a resident');
    const uncapped = await onVillages('--population', residents);
    expect(uncapped).toContain('  each voter of Тутзор 5938.91 TJS');
  });

  it('gives villages purses for their own projects, and says what they spent', async () => {
    const said = await onVillages('--population', residents, '--divided', '1/2');
    expect(said.slice(1, 4)).toEqual([
      '  each voter 2397.26 TJS',
      '  Гулистони Нав had 128676.47 TJS for its own projects and spent 0 TJS of it',
      '  Дарбанд had 123529.41 TJS for its own projects and spent 0 TJS of it',
    ]);
    expect(said).toContain(
      '  Марказобод had 463235.29 TJS for its own projects and spent 180000 TJS of it',
    );
  });

  it('reserves a project for each village and prints what that costs the others', async () => {
    const said = await onVillages('--floor', '20');
    expect(said[0]).toMatch(/together, less 53988\.\d\d TJS for what was reserved:$/);
    expect(said).toContain('Reserved so that a village gets a project: 1700000 TJS.');
    expect(said).toContain(
      '  Синфхонаи иловагӣ (13) for Тутзор; 34448.73 TJS of it came off the shares of all others',
    );
    expect(await onVillages('--floor', '400')).toContain(
      'Reserved so that a village gets a project: nothing.',
    );
  });

  it('keeps villages under a ceiling, which ends the guarantee to groups', async () => {
    const said = await onVillages('--ceiling', '1/4');
    expect(said.slice(0, 2)).toEqual([
      'Groups who vote for the same list have no guarantee: a village gets no more than its ceiling.',
      expect.stringMatching(/^No village gets more than 525000 TJS; that kept out .+\.$/),
    ]);
  });

  const shares = ['--rule', 'mes_cost'];
  it.each<readonly [readonly string[], string]>([
    [[...shares, '--cap', '2'], '--cap and --divided need --population VILLAGE=RESIDENTS'],
    [[...shares, '--divided', '1/2'], '--cap and --divided need --population'],
    [[...shares, '--population', 'A'], '--population takes VILLAGE=RESIDENTS,… with at least'],
    [[...shares, '--population', 'A=0'], 'with at least one resident each, not A=0'],
    [[...shares, '--population', 'A=5'], '--population leaves out the village Боло'],
    [
      [...shares, '--population', 'Боло=5,Миёна=5,Поён=5'],
      '--population counts by village, but some ballots name none',
    ],
    [[...shares, '--population', residents, '--cap', '0'], '--cap is a fraction like 1/3 or a'],
    [
      [...shares, '--population', residents, '--divided', '3/2'],
      '--divided is a fraction like 1/3',
    ],
    [[...shares, '--floor', '0'], "--floor is the votes a village's project needs, from 1, not 0"],
    [[...shares, '--ceiling', '1/0'], '--ceiling is a fraction like 1/3, at most 1, not 1/0'],
    [['--rule', 'greedy_score', '--floor', '1'], 'are for the rules of equal shares'],
  ])('refuses %j', async (options, sentence) => {
    const done = await run(threeVillages, ...options);
    expect(done).toMatchObject({ code: 2, out: [] });
    expect(done.err).toHaveLength(1);
    expect(done.err[0]).toContain(sentence);
  });
});
