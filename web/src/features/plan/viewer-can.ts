/** Whether the person who looks may do an act now, by what the server said. */
export function mayNow(
  viewerCan: readonly { readonly act: string; readonly allowed: boolean }[],
  act: string,
): boolean {
  return viewerCan.some((one) => one.act === act && one.allowed);
}

/** Why not, as a problem's code; `null` when it is allowed. */
export function whyNot(
  viewerCan: readonly { readonly act: string; readonly reason: string | null }[],
  act: string,
): string | null {
  return viewerCan.find((one) => one.act === act)?.reason ?? null;
}
