import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readSettings } from './settings.js';

describe('settings', () => {
  it('without any are a server for this machine alone, on port 3000, with its own database', () => {
    expect(readSettings({}, [])).toEqual({
      mode: 'start',
      port: 3000,
      host: '127.0.0.1',
      dataDir: null,
      databaseUrl: null,
      databaseOwnerUrl: null,
      trustProxy: false,
      publicUrl: null,
      reset: false,
      watch: false,
    });
  });

  it('are taken from the environment, an empty variable counting as not set', () => {
    const settings = readSettings(
      {
        MASLIHAT_MODE: 'demo',
        PORT: '8080',
        HOST: '::1',
        DATA_DIR: 'Маслиҳат',
        DATABASE_URL: 'postgres://app:p@db/m',
        DATABASE_OWNER_URL: 'postgresql://owner:p@db/m',
        TRUST_PROXY: '10.0.0.1, 192.168.0.0/16',
        PUBLIC_URL: 'https://maslihat.example/',
      },
      ['--reset', '--watch'],
    );
    expect(settings).toEqual({
      mode: 'demo',
      port: 8080,
      host: '::1',
      dataDir: resolve('Маслиҳат'),
      databaseUrl: 'postgres://app:p@db/m',
      databaseOwnerUrl: 'postgresql://owner:p@db/m',
      trustProxy: ['10.0.0.1', '192.168.0.0/16'],
      publicUrl: 'https://maslihat.example',
      reset: true,
      watch: true,
    });
    expect(readSettings({ PORT: '', DATA_DIR: ' ' }, [])).toEqual(readSettings({}, []));
  });

  it('trust as many proxies as are named, and "true" means one', () => {
    const trust = (value: string) => readSettings({ TRUST_PROXY: value }, []).trustProxy;
    expect([trust('0'), trust('false'), trust('true'), trust('2')]).toEqual([false, false, 1, 2]);
  });

  it.each([
    ['a port beyond 65535', { PORT: '65536' }, /PORT is "65536"/],
    ['port 0', { PORT: '0' }, /from 1 to 65535/],
    ['a port that is no number', { PORT: '3000a' }, /PORT/],
    ['a host with a port', { HOST: 'localhost:3000' }, /HOST/],
    ['another database system', { DATABASE_URL: 'mysql://a@b/c' }, /DATABASE_URL is not/],
    ['a database address without database', { DATABASE_URL: 'postgres://a@b' }, /DATABASE_URL/],
    ['an owner without server', { DATABASE_OWNER_URL: 'postgres://a@b/c' }, /without DATABASE_URL/],
    ['a proxy by name', { TRUST_PROXY: 'nginx' }, /TRUST_PROXY/],
    ['a public address with a path', { PUBLIC_URL: 'https://a.example/tg' }, /PUBLIC_URL/],
    ['a public address without a scheme', { PUBLIC_URL: 'maslihat.example' }, /PUBLIC_URL/],
    ['an unknown mode', { MASLIHAT_MODE: 'play' }, /MASLIHAT_MODE/],
  ])('refuse %s', (_, env, sentence) => {
    expect(() => readSettings(env, [])).toThrow(sentence);
  });

  it('never repeat a database address, which holds a password', () => {
    expect(() => readSettings({ DATABASE_URL: 'mysql://a:secret@b/c' }, [])).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    );
  });

  it('refuse --reset and --watch outside the demo, and unknown arguments', () => {
    expect(() => readSettings({}, ['--reset'])).toThrow(/belongs to the demo/);
    expect(() => readSettings({}, ['--watch'])).toThrow(/for development/);
    expect(() => readSettings({ MASLIHAT_MODE: 'demo' }, ['--rest'])).toThrow(
      /--rest is not known/,
    );
  });
});
