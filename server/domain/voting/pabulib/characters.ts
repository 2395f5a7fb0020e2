/** The bytes that mean something in a `.pb` file. None of them occurs inside a longer UTF-8 character. */
export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;
export const quotationMark = 0x22;
export const comma = 0x2c;
export const semicolon = 0x3b;

export function isLineEnd(byte: number): boolean {
  return byte === lineFeed || byte === carriageReturn;
}

/** Space and tab. */
export function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09;
}

/** Line ends in `bytes[from … to − 1]`; CR LF is one. */
export function lineEnds(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++)
    if (bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] !== lineFeed))
      count += 1;
  return count;
}

/** 3 where the bytes begin with the byte order mark of UTF-8, else 0. */
export function byteOrderMarkLength(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/** Where the first bytes lie that are no UTF-8 (RFC 3629); −1 when all are. */
export function firstNonUtf8(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length;) {
    const length = bytes[at]! < 0x80 ? 1 : characterLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** Bytes of the character that begins here with a byte above 0x7F; 0 when there is none. */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let code = lead & (0xff >> (length + 1));
  for (let k = 1; k < length; k++) {
    // Behind the end there is `undefined`, which the mask turns into 0.
    const next = bytes[at + k]!;
    if ((next & 0xc0) !== 0x80) return 0;
    code = (code << 6) | (next & 0x3f);
  }
  const shortest = [0, 0, 0x80, 0x800, 0x10000][length]!;
  const isSurrogate = code >> 11 === 0x1b;
  return lead < 0xc0 || lead > 0xf7 || code < shortest || code > 0x10ffff || isSurrogate
    ? 0
    : length;
}

/** The text without spaces and tabs around it. */
export function withoutBlanks(text: string): string {
  return text.replace(/^[ \t]+|[ \t]+$/g, '');
}
