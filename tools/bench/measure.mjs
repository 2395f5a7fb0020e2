/** Milliseconds of each of `runs` calls, after one that does not count: the compiler has seen the code by then. */
export function timesOf(work, runs) {
  work();
  return Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
}

export function median(values) {
  const ascending = [...values].sort((a, b) => a - b);
  return ascending[Math.floor(ascending.length / 2)];
}

/** The least any count must do: one pass over all votes, added up by project. */
export function controlPass({ classCount, choiceStart, project, weight, projectCount }) {
  const votes = new Float64Array(projectCount);
  for (let i = 0; i < classCount; i++)
    for (let k = choiceStart[i]; k < choiceStart[i + 1]; k++) votes[project[k]] += weight[i];
  return votes;
}
