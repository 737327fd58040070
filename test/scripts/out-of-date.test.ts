import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { sumOf, unlessUpToDate } from '../../scripts/lib/out-of-date.mjs';
import { sameAsLocked } from '../../scripts/lib/packages.mjs';
import { aFolder } from './fake-programs.ts';

let root: string;
beforeEach(async () => {
  root = await aFolder();
  await mkdir(path.join(root, 'api/places'), { recursive: true });
  await writeFile(path.join(root, 'api/server.ts'), 'serve();');
  await writeFile(path.join(root, 'api/places/towns.ts'), 'towns();');
});

const sum = () => sumOf(root, ['package-lock.json', 'api']);

describe('the sum of sources', () => {
  it('stays when nothing changed', async () => {
    expect(await sum()).toBe(await sum());
  });

  it.each([
    ['a change deep down', () => writeFile(path.join(root, 'api/places/towns.ts'), 'towns(2);')],
    ['a new file', () => writeFile(path.join(root, 'api/places/areas.ts'), '')],
    ['a file gone', () => rm(path.join(root, 'api/server.ts'))],
    ['a file that was absent', () => writeFile(path.join(root, 'package-lock.json'), '{}')],
  ])('changes with %s', async (_what, change) => {
    const before = await sum();
    await change();
    expect(await sum()).not.toBe(before);
  });

  it('leaves installed packages aside', async () => {
    const before = await sum();
    await mkdir(path.join(root, 'api/node_modules'));
    await writeFile(path.join(root, 'api/node_modules/x.js'), '');
    expect(await sum()).toBe(before);
  });
});

describe('a step that is done only when needed', () => {
  let runs: number;
  let there: boolean;
  const step = async (wanted: string, work = async () => {}) =>
    unlessUpToDate(
      { folder: root, name: 'step', sum: wanted, there: () => Promise.resolve(there) },
      async () => {
        runs += 1;
        await work();
      },
    );
  beforeEach(() => {
    runs = 0;
    there = true;
  });

  it('runs once for the same sum, and again for another', async () => {
    expect([await step('a'), await step('a'), await step('b')]).toEqual([true, false, true]);
    expect(runs).toBe(2);
  });

  it('runs again when what it made is gone', async () => {
    await step('a');
    there = false;
    expect(await step('a')).toBe(true);
  });

  it('counts as not done when it failed, even for the sum that was done before', async () => {
    await step('a');
    await expect(step('b', async () => Promise.reject(new Error('cut short')))).rejects.toThrow('cut short');
    expect(await step('a')).toBe(true);
  });
});

describe('installed packages', () => {
  const lock = async (file: string, packages: object) => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), JSON.stringify({ packages }));
  };
  const wanted = {
    '': { name: 'hereabouts' },
    'node_modules/express': { version: '5.3.0', integrity: 'x' },
    'node_modules/for-a-mac': { version: '1.0.0', integrity: 'y', optional: true },
  };
  const installed = 'node_modules/.package-lock.json';

  it('will do as they are when all that the lockfile needs are there, whoever installed them', async () => {
    await lock('package-lock.json', wanted);
    await lock(installed, { 'node_modules/express': { version: '5.3.0', integrity: 'x' } });
    expect(await sameAsLocked(root)).toBe(true);
  });

  it('will not do when one is missing, of another version, or none is there', async () => {
    await lock('package-lock.json', wanted);
    expect(await sameAsLocked(root)).toBe(false);
    await lock(installed, {});
    expect(await sameAsLocked(root)).toBe(false);
    await lock(installed, { 'node_modules/express': { version: '5.2.0', integrity: 'z' } });
    expect(await sameAsLocked(root)).toBe(false);
  });
});
