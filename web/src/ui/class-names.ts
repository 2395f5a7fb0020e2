/** Joins the names that are given; undefined when there are none, so that no empty `class` is written. */
export function classNames(...names: readonly (string | false | undefined)[]): string | undefined {
  const given = names.filter((name) => typeof name === 'string' && name !== '');
  return given.length === 0 ? undefined : given.join(' ');
}
