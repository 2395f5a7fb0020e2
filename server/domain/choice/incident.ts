/**
 * What two persons find about somebody who is on two lists: the person voted twice, or a line was marked that belongs to
 * somebody else. Either way the box keeps what lies in it.
 */
export const incidentDecisions = ['voted_twice', 'wrong_line'] as const;
export type IncidentDecision = (typeof incidentDecisions)[number];

/** The decision two different persons agree in; `null` while there is none. */
export function decidedIncident(
  given: readonly { readonly personId: string; readonly decision: IncidentDecision }[],
): IncidentDecision | null {
  return (
    incidentDecisions.find(
      (decision) =>
        new Set(given.filter((one) => one.decision === decision).map((one) => one.personId)).size >
        1,
    ) ?? null
  );
}

/** How many letters words need that explain something on the record. */
export const fewestLetters = 5;
export const mostLetters = 500;
