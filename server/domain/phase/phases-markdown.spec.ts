import { describe, expect, it } from '@jest/globals';
import { guards } from './guards.js';
import { phases } from './phase.js';
import { phasesMarkdown } from './phases-markdown.js';
import { phaseTable } from './phase-table.js';

describe('the page on phases', () => {
  const lines = phasesMarkdown().split('\n');

  it('has a row for every phase, move and guard', () => {
    const rows = lines.filter((line) => line.startsWith('| '));
    const heads = 2 * 3;
    expect(rows).toHaveLength(
      heads + phases.length + phaseTable.length + Object.keys(guards).length,
    );
  });

  it('says who moves, when, and what is asked', () => {
    expect(lines).toContain(
      '| `approval` | `publish` | `implementation` | forward |  | `jamoat_admin` prepares, `jamoat_chair` confirms | `approvals_complete`, `publication_by_two` |',
    );
    expect(lines).toContain('| 1 propose | `collection` | proposals with their origin |');
    expect(lines).toContain('| `roll_closed` | the roll is closed |');
  });
});
