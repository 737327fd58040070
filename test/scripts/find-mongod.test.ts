import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { findMongod, mongodCache } from '../../scripts/lib/find-mongod.mjs';
import { aFolder, aMongod, aProgram } from './fake-programs.ts';

let home: string;
let bin: string;
let cache: string;
let said: string[];

beforeEach(async () => {
  home = await aFolder();
  bin = path.join(home, 'bin');
  cache = path.join(home, '.cache/hereabouts/mongod');
  said = [];
});

const find = (env: NodeJS.ProcessEnv = {}, more: { major?: number } = {}) =>
  findMongod({
    env: { HOME: home, PATH: bin, ...env },
    log: (line) => said.push(line),
    download: false,
    ...more,
  });

describe('where mongod comes from', () => {
  it('takes the one on the PATH before the one in the cache', async () => {
    await aMongod(bin, '7.0.2');
    await aMongod(cache, '6.0.5', 'mongod-6.0.5-x64');
    expect(await find()).toMatchObject({ version: '7.0.2', major: 7, from: 'the PATH' });
  });

  it('takes the cache where the PATH has none', async () => {
    await aMongod(cache, '6.0.5', 'mongod-6.0.5-x64');
    expect(await find()).toMatchObject({ path: path.join(cache, 'mongod-6.0.5-x64'), from: 'the cache' });
  });

  it('takes MONGOD_BINARY before all', async () => {
    await aMongod(bin, '7.0.2');
    const named = await aMongod(home, '8.0.1');
    expect(await find({ MONGOD_BINARY: named })).toMatchObject({ path: named, major: 8 });
  });

  it('says so when MONGOD_BINARY cannot be used, and does not quietly take another', async () => {
    await aMongod(bin, '7.0.2');
    await expect(find({ MONGOD_BINARY: path.join(home, 'nowhere') })).rejects.toThrow(
      /MONGOD_BINARY is .*nowhere/,
    );
  });

  it('passes over one that is too old and one that does not run, and says why', async () => {
    await aProgram(path.join(home, 'broken'), 'mongod', 'exit 127');
    await aMongod(path.join(home, 'old'), '4.4.29');
    await aMongod(bin, '6.0.27');
    const found = await find({
      PATH: ['broken', 'old']
        .map((name) => path.join(home, name))
        .concat(bin)
        .join(':'),
    });
    expect(found.version).toBe('6.0.27');
    expect(said).toEqual([
      expect.stringContaining('does not run'),
      expect.stringContaining('MongoDB 4.4.29'),
    ]);
  });

  it('prefers the major that was asked for over the order, and takes another only where it must', async () => {
    await aMongod(bin, '8.0.4');
    expect((await find({}, { major: 6 })).major).toBe(8);
    await aMongod(cache, '6.0.5', 'mongod-6.0.5-x64');
    expect((await find({}, { major: 6 })).major).toBe(6);
  });

  it('keeps what it fetched where MONGOD_CACHE_DIR or XDG_CACHE_HOME say', () => {
    expect(mongodCache({ MONGOD_CACHE_DIR: '/a', XDG_CACHE_HOME: '/b', HOME: '/c' })).toBe('/a');
    expect(mongodCache({ XDG_CACHE_HOME: '/b', HOME: '/c' })).toBe('/b/hereabouts/mongod');
    expect(mongodCache({ HOME: '/c' })).toBe('/c/.cache/hereabouts/mongod');
  });
});

describe('fetching it with Python', () => {
  const fetchWith = (python: string) =>
    findMongod({
      env: {
        HOME: home,
        PATH: '/usr/bin:/bin',
        PYTHON: python,
        MONGOMS_DOWNLOAD_MIRROR: 'http://127.0.0.1:9',
      },
    });

  it('says what would help when there is no Python', async () => {
    await mkdir(bin);
    await expect(fetchWith(path.join(bin, 'python3'))).rejects.toThrow(
      /There is no .*python3.*\n.*\n.*install MongoDB 6.0/,
    );
  });

  it.each([
    ['no pip', 'echo "No module named pip" >&2; exit 1', /has no pip/],
    [
      'no network',
      'echo "WARNING: retrying" >&2; echo "ERROR: No matching distribution" >&2; exit 1',
      /ERROR: No matching/,
    ],
    ['a full disk', 'echo "OSError: [Errno 28] No space left on device" >&2; exit 1', /The disk is full/],
    [
      'another file',
      'while [ "$1" != --dest ]; do shift; done; echo x > "$2/mongod.whl"',
      /not the one that was checked/,
    ],
  ])('says so for %s, and leaves nothing half-fetched', async (_what, body, words) => {
    const python = await aProgram(bin, 'python3', body);
    await expect(fetchWith(python)).rejects.toThrow(words);
    await expect(find()).rejects.toThrow('No mongod was found');
  });
});
