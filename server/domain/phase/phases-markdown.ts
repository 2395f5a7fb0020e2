import { type Guard, guards } from './guards.js';
import { leavesBehind, phases, publicStepNames, publicStepOf } from './phase.js';
import { type PhaseMove, phaseTable } from './phase-table.js';

const code = (text: string): string => `\`${text}\``;
const codes = (texts: readonly string[]): string => texts.map(code).join(' or ');

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function phaseRow(phase: (typeof phases)[number]): readonly string[] {
  const step = publicStepOf[phase];
  const name = step === null ? '–' : `${String(step)} ${publicStepNames[step]}`;
  return [name, code(phase), leavesBehind[phase]];
}

function conditionText({ condition }: PhaseMove): string {
  if (condition === null) return '';
  return `${condition.enabled ? 'with' : 'without'} ${code(condition.phase)}`;
}

function whoText(move: PhaseMove): string {
  if (move.preparedBy.length === 0) return codes(move.roles);
  return `${codes(move.preparedBy)} prepares, ${codes(move.roles)} confirms`;
}

function moveRow(move: PhaseMove): readonly string[] {
  return [
    code(move.from),
    code(move.event),
    code(move.to),
    move.direction === 'back' ? 'back, with a reason' : 'forward',
    conditionText(move),
    whoText(move),
    move.guards.map(code).join(', '),
  ];
}

/** The text of `docs/domain/phases.md`: phases, moves and guards, rendered from the table the program runs on. */
export function phasesMarkdown(): string {
  const guardRows = Object.entries<Guard>(guards).map(([name, guard]) => [code(name), guard.asks]);
  return [
    '# The phases of a cycle',
    'Generated from `server/domain/phase`; change the table there, not this page.',
    '## Phases',
    tableOf(['public step', 'phase', 'leaves behind'], phases.map(phaseRow)),
    '## Moves',
    'Any one of the roles named may make a move. `choice` and `consultation` can be switched off in the charter; a move marked “without” then takes the place of the one marked “with”.',
    tableOf(
      ['from', 'event', 'to', 'direction', 'charter', 'who', 'guards'],
      phaseTable.map(moveRow),
    ),
    '## Guards',
    'A move is refused, with the reason in words, unless:',
    tableOf(['guard', 'asks that'], guardRows),
  ]
    .join('\n\n')
    .concat('\n');
}
