import type { ActRule } from './act-rule.js';
import { permissions } from './permissions.js';
import { roleCodes } from './roles.js';

/** `docs/domain/permissions.md`: one row per act, one column per role; a tick where the table lets the role through. */
export function permissionsMarkdown(): string {
  const head = ['act', 'place', 'anybody', ...roleCodes.map((code) => `\`${code}\``), 'besides'];
  const rows = Object.entries(permissions as Readonly<Record<string, ActRule>>).map(
    ([act, rule]) => [
      `\`${act}\``,
      rule.scope,
      rule.who === 'public' ? '✓' : '',
      ...roleCodes.map((code) => (ticks(rule, code) ? '✓' : '')),
      rule.also ?? '',
    ],
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    '# Who may do what',
    '',
    'Made from `server/domain/policy/permissions.ts` by `npm run docs`; do not edit by hand. *Place* says which territory the',
    'role must cover: `all` none, `district`, `jamoat` or `village` that of the act. `resident` stands for every signed-in',
    'person where anybody signed in may act.',
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n');
}

function ticks(rule: ActRule, code: (typeof roleCodes)[number]): boolean {
  if (rule.who === 'public') return true;
  if (rule.who === 'signed_in') return true;
  return rule.who.includes(code);
}
