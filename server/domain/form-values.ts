/** What a browser sent in a form: every name with its values, in order. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

/** The first value of a field, or the empty string. */
export function firstValue(values: FormValues, name: string): string {
  return values[name]?.[0] ?? '';
}
