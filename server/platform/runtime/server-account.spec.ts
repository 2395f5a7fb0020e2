import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { canEnter, canRead } from './server-account.js';

const base = mkdtempSync(join(tmpdir(), 'maslihat-account-'));
const inner = join(base, 'clone', 'data');
mkdirSync(inner, { recursive: true });
const stranger = { uid: 54_321, gid: 54_321, name: 'stranger' };

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

describe("PostgreSQL's own user", () => {
  it('cannot enter a folder below one that is closed to others', () => {
    chmodSync(base, 0o700);
    expect(canEnter(inner, stranger)).toBe(false);
  });

  it('can enter where every folder above lets others pass', () => {
    chmodSync(base, 0o711);
    expect(canEnter(inner, stranger)).toBe(true);
  });

  it('reads a file only when that is open to others too', () => {
    chmodSync(base, 0o711);
    const file = join(inner, 'program');
    writeFileSync(file, '', { mode: 0o600 });
    expect(canRead(file, stranger)).toBe(false);
    chmodSync(file, 0o644);
    expect(canRead(file, stranger)).toBe(true);
  });
});
