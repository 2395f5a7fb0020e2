import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100;

/** CPU time, user and system, of a process in milliseconds; 0 when it is gone. Linux only. */
function cpuMsOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
  } catch {
    return 0;
  }
}

/** A process with everything below it, by the parents the kernel knows. */
export function processTree(root) {
  const children = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
      children.set(parent, [...(children.get(parent) ?? []), name]);
    } catch {
      // It ended while we looked.
    }
  }
  const found = [];
  const next = [String(root)];
  while (next.length > 0) {
    const pid = next.pop();
    found.push(pid);
    next.push(...(children.get(pid) ?? []));
  }
  return found;
}

/** CPU milliseconds of all these process trees together. */
export function cpuMs(...roots) {
  return roots.flatMap(processTree).reduce((sum, pid) => sum + cpuMsOf(pid), 0);
}
