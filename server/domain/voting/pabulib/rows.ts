import { byteOrderMarkLength, isBlank, isLineEnd, quotationMark, semicolon } from './characters.js';
import { PbFault } from './fault.js';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Cuts the bytes of a `.pb` file into rows and fields, one row at a time and without copying: any line ending, `;` between
 * fields, fields in `"` with `""` and line ends inside, blank rows left out. Throws {@link PbFault} `voting.pb_quote`.
 *
 * NOTE: published files hold names such as `"Park" for all` without quoting. Such a field is taken as it stands as long
 * as its first, quoted part holds no separator; anything less clear is refused.
 */
export class RowReader {
  /** Fields of the row read last; 0 behind the last row. */
  count = 0;
  /** Where that row begins; behind the last row, where that one ends. */
  offset = 0;
  /** Where the row read last ends, before its line end. */
  end = 0;
  private at: number;
  /** Of each field: the bytes it lies in, which are the file or `unescaped`, and where. */
  private readonly sources: Uint8Array[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** Where the text of each field begins in the file, behind its quotation mark if it has one. */
  private readonly offsets: number[] = [];
  /** The row's fields that hold doubled quotation marks, with single ones. */
  private readonly unescaped: Uint8Array;
  private unescapedLength = 0;

  constructor(readonly bytes: Uint8Array) {
    this.at = byteOrderMarkLength(bytes);
    // Memory that is never written is never taken.
    this.unescaped = new Uint8Array(bytes.length);
  }

  /** Reads the next row; false behind the last one. */
  next(): boolean {
    while (this.at < this.bytes.length) {
      const start = this.at;
      this.readFields();
      const end = this.at;
      // CR LF leaves an empty row behind, which is left out as every blank one is.
      this.at += 1;
      if (this.count > 1 || !this.isEmpty(0)) {
        this.offset = start;
        this.end = end;
        return true;
      }
    }
    this.offset = this.end;
    this.count = 0;
    return false;
  }

  source(field: number): Uint8Array {
    return this.sources[field]!;
  }

  /** Where a field begins and ends in its source. */
  startOf(field: number): number {
    return this.starts[field]!;
  }

  endOf(field: number): number {
    return this.ends[field]!;
  }

  /** A field, or a part of its source. */
  text(field: number, start = this.starts[field], end = this.ends[field]): string {
    return utf8.decode(this.sources[field]!.subarray(start, end));
  }

  /** Whether a field holds nothing but blanks. */
  isEmpty(field: number): boolean {
    const source = this.sources[field]!;
    for (let at = this.starts[field]!; at < this.ends[field]!; at++)
      if (!isBlank(source[at]!)) return false;
    return true;
  }

  /** Where in the file a byte of a field lies; `index` counts in its source. */
  offsetOf(field: number, index = this.starts[field]!): number {
    let offset = this.offsets[field]!;
    const isUnescaped = this.sources[field] === this.unescaped;
    for (let at = this.starts[field]!; at < index; at++)
      offset += isUnescaped && this.unescaped[at] === quotationMark ? 2 : 1;
    return offset;
  }

  private readFields(): void {
    this.count = 0;
    this.unescapedLength = 0;
    this.readField();
    while (this.bytes[this.at] === semicolon) {
      this.at += 1;
      this.readField();
    }
  }

  private readField(): void {
    const { bytes, at: start } = this;
    if (bytes[start] === quotationMark && this.readQuotedField()) return;
    let at = start;
    while (at < bytes.length && !endsField(bytes[at]!)) at++;
    this.put(bytes, start, at, start);
    this.at = at;
  }

  /** False when the mark does not quote the whole field, and the field is to be taken as it stands. */
  private readQuotedField(): boolean {
    const { bytes, at: start } = this;
    let at = start + 1;
    let doubled = 0;
    let holdsSeparator = false;
    for (; bytes[at] !== quotationMark || bytes[at + 1] === quotationMark; at++) {
      if (at >= bytes.length) throw new PbFault('voting.pb_quote', start);
      if (bytes[at] === quotationMark) {
        doubled += 1;
        at += 1;
      } else if (endsField(bytes[at]!)) holdsSeparator = true;
    }
    if (at + 1 < bytes.length && !endsField(bytes[at + 1]!)) {
      if (holdsSeparator) throw new PbFault('voting.pb_quote', start);
      return false;
    }
    if (doubled > 0) this.putUnescaped(start + 1, at);
    else this.put(bytes, start + 1, at, start + 1);
    this.at = at + 1;
    return true;
  }

  private putUnescaped(from: number, to: number): void {
    const start = this.unescapedLength;
    for (let at = from; at < to; at++) {
      this.unescaped[this.unescapedLength++] = this.bytes[at]!;
      if (this.bytes[at] === quotationMark) at += 1;
    }
    this.put(this.unescaped, start, this.unescapedLength, from);
  }

  private put(source: Uint8Array, start: number, end: number, offset: number): void {
    const field = this.count++;
    this.sources[field] = source;
    this.starts[field] = start;
    this.ends[field] = end;
    this.offsets[field] = offset;
  }
}

function endsField(byte: number): boolean {
  return byte === semicolon || isLineEnd(byte);
}
