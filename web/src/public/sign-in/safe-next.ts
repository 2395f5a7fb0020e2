/** A path of our own to go on to, or null: never another site, never something a header could not carry. */
export function safeNext(next: string | undefined): string | null {
  if (next === undefined || next.length > 300) return null;
  return /^\/(?![/\\])[\w\-./?=&%~:,+]*$/.test(next) ? next : null;
}
