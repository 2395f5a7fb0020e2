import { sha256Hex } from '../sha256.js';

/**
 * Numbers that look random and are the same for the same text: xoshiro128**, begun from the first half of the text's
 * SHA-256. For draws that anybody must be able to repeat; not for secrets.
 * Source: Blackman, Vigna (2021).
 */
export class SeededRandom {
  private constructor(private readonly state: Uint32Array) {}

  static fromText(text: string): SeededRandom {
    const digits = sha256Hex(text);
    return SeededRandom.fromState(
      [0, 8, 16, 24].map((at) => Number.parseInt(digits.slice(at, at + 8), 16)),
    );
  }

  /** From four whole numbers below 2³², not all zero. */
  static fromState(state: readonly number[]): SeededRandom {
    return new SeededRandom(Uint32Array.from(state));
  }

  /** A whole number from 0 to 2³² − 1. */
  next(): number {
    const s = this.state;
    const result = Math.imul(rotated(Math.imul(s[1]!, 5), 7), 9) >>> 0;
    const shifted = s[1]! << 9;
    s[2]! ^= s[0]!;
    s[3]! ^= s[1]!;
    s[1]! ^= s[2]!;
    s[0]! ^= s[3]!;
    s[2]! ^= shifted;
    s[3] = rotated(s[3]!, 11);
    return result;
  }

  /** A whole number from 0 to `limit` − 1, each equally likely; `limit` from 1 to 2³². */
  below(limit: number): number {
    const unbiased = 2 ** 32 - (2 ** 32 % limit);
    for (;;) {
      const number = this.next();
      if (number < unbiased) return number % limit;
    }
  }
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
