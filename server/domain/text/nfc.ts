export interface CleanTextOptions {
  /** Keep line breaks (long texts: descriptions, reasons, minutes). Default: a line break becomes a blank. */
  readonly multiline?: boolean;
}

// Control characters (a NUL is refused by the database), lone surrogates (no UTF-8 form), and format characters that
// reorder or hide text. U+200C and U+200D stay: Persian script and emoji need them.
const invisible =
  /[\p{Cs}\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;
const blanks = /[\p{Zs}\t]+/gu;

/**
 * The one form in which typed text is stored and compared: NFC, trimmed, runs of blanks (NBSP and tabs too) made one
 * plain blank, control characters dropped. NFC matters because ӣ, ӯ, й and ё have a decomposed form that looks the same.
 * Applying it twice changes nothing.
 */
export function cleanText(text: string, options: CleanTextOptions = {}): string {
  const composed = text.replace(invisible, '').normalize('NFC');
  const lines = composed.split(lineBreak).map((line) => line.replace(blanks, ' ').trim());
  return options.multiline === true
    ? lines.join('\n').trim()
    : lines.join(' ').replace(blanks, ' ').trim();
}
