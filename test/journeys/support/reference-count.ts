import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** A project of a real election, as an independent program counted it. */
export interface CountedProject {
  readonly title: string;
  readonly votes: number;
  /** Whole units of the file's currency. */
  readonly cost: number;
}

export interface ReferenceCount {
  /** In the order in which the greedy rule took them. */
  readonly winners: readonly CountedProject[];
  readonly spent: number;
  readonly projects: number;
  readonly ballots: number;
}

interface Expected {
  readonly num_projects: number;
  readonly num_votes: number;
  readonly scores: Readonly<Record<string, number>>;
  readonly rules: {
    readonly greedy_score: { readonly order: readonly string[]; readonly total_cost: number };
  };
}

/** The winners of `FOLDER/NAME.pb` by `FOLDER/expected/NAME.json`, named as the file names them; read without our own reader. */
export function referenceCount(folder: string, name: string): ReferenceCount {
  const expected = JSON.parse(
    readFileSync(join(folder, 'expected', `${name}.json`), 'utf8'),
  ) as Expected;
  const file = readFileSync(join(folder, `${name}.pb`), 'utf8').replaceAll('\r\n', '\n');
  const [, section = ''] = /^PROJECTS\n([^]+?)^VOTES$/m.exec(file) ?? [];
  const rows = Papa.parse<Record<string, string>>(section, { delimiter: ';', header: true }).data;
  const byId = new Map(rows.map((row) => [row['project_id'], row]));
  const { order, total_cost: spent } = expected.rules.greedy_score;
  const winners = order.map((id) => {
    const row = byId.get(id);
    const votes = expected.scores[id];
    if (!row?.['name'] || votes === undefined) throw new Error(`${name}: no project ${id}.`);
    const title = row['name'].replace(/\s+/g, ' ').trim();
    return { title, votes, cost: Number(row['cost']) };
  });
  return { winners, spent, projects: expected.num_projects, ballots: expected.num_votes };
}
