/** The years of a plan: one year alone, or the first and the last. */
export function formatYears(fromYear: number, toYear: number): string {
  return fromYear === toYear ? String(fromYear) : `${String(fromYear)}–${String(toYear)}`;
}
