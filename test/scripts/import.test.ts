import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { AssetDoc } from '../../api/assets/asset.model.ts';
import type { Report } from '../../api/imports/report.ts';
import { connectMongo } from '../../api/infra/mongo.ts';
import { root } from '../../scripts/lib/project.mjs';
import { aDirectory, type Directory } from '../api/imports/a-directory.ts';
import { createRandom, seedOfRun } from '../support/random.ts';
import { until } from '../support/wait.ts';

const kills = process.env.LONG ? 10 : 2;
const entries = 250 * (kills + 2);
const minute = 60_000;

/** One in thirty is bad: without a name, or with cells too many. */
const rows = Array.from({ length: entries }, (_, at) => {
  const name = at % 60 === 7 ? '' : `Neighbours ${at} of the quarter`;
  const more = at % 60 === 37 ? ',more,cells' : '';
  return `n-${at},${name},"We meet, and talk.",${at} Elm Road,Sale,M33 2RP,${(53.4 + (at % 97) / 1000).toFixed(4)},-2.3${at % 10},Tue 10am-12pm${more}`;
});
const file = ['id,name,description,address,town,postcode,lat,lng,opening times', ...rows].join('\n');

const many = process.env.LONG ? 100_000 : 2_000;
const sorts = ['Choir', 'Lunch club', 'Walking group', 'Chess club', 'Repair cafe'];

/** Groups all over a town, as different from each other as a council's are. */
function longList(length: number): string {
  const lines = Array.from({ length }, (_, at) => {
    const place = `${(53.38 + ((at * 7) % 900) / 10_000).toFixed(4)},${(-2.4 + ((at * 13) % 1700) / 10_000).toFixed(4)}`;
    const letters = String.fromCharCode(65 + (at % 19), 65 + ((at * 3) % 19)).replace(/[CIKMOV]/g, 'A');
    return `l-${at},${sorts[at % 5]} number ${at},"We meet in room ${at % 50} of the hall. Everybody is welcome, come and see.",${1 + (at % 190)} Elm Road,Sale,M33 ${at % 10}${letters},${place},0161 496 0${100 + (at % 900)},group${at}@example.org,Tue 10am-12pm`;
  });
  return ['id,name,description,address,town,postcode,lat,lng,phone,email,opening times', ...lines].join('\n');
}

/** Megabytes a process held at most, as Linux counts them; 0 elsewhere. */
function mostMemory(pid: number | undefined): number {
  try {
    const [, kilobytes = ''] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return 0;
  }
}

describe('npm run import', () => {
  let folder = '';
  let list = '';
  let directory: Directory;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'hereabouts-import-run-'));
    list = path.join(folder, 'list.csv');
    await writeFile(list, file);
    directory = await aDirectory();
  }, minute);
  afterAll(async () => {
    await directory.drop();
    await rm(folder, { recursive: true, force: true });
  });

  function start(args: string[], flags: string[] = []) {
    const child = spawn(process.execPath, [...flags, '--import', 'tsx', 'scripts/import.ts', ...args], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        MONGODB_URI: directory.uri,
        MONGODB_PREFIX: directory.prefix,
        DATA_DIR: folder,
      },
    });
    const said = { out: '', err: '' };
    child.stdout.on('data', (text: Buffer) => (said.out += text.toString()));
    child.stderr.on('data', (text: Buffer) => (said.err += text.toString()));
    return { child, said, ended: once(child, 'close').then(([code]) => code as number | null) };
  }

  const content = (assets: AssetDoc[]) =>
    assets
      .map(({ createdAt: _c, updatedAt: _u, ...asset }) => asset)
      .sort((a, b) => (a._id < b._id ? -1 : 1));

  it(
    `killed ${kills} times and run again, ends as if it had never been killed (seed ${seedOfRun})`,
    async () => {
      const random = createRandom(seedOfRun);
      const watching = await connectMongo({ uri: directory.uri, database: directory.prefix });
      const done = async () =>
        (
          await watching
            .db!.collection<{ _id: string; done: number }>('imports')
            .findOne({ _id: 'neighbours' })
        )?.done ?? 0;
      try {
        for (let kill = 0; kill < kills; kill++) {
          const run = start([list, '--source', 'neighbours']);
          const before = await done();
          await until(done, (now) => now > before || run.child.exitCode !== null, minute);
          await new Promise((next) => setImmediate(next));
          for (let spins = Math.floor(random() * 20); spins > 0; spins--) await done();
          run.child.kill('SIGKILL');
          await run.ended;
        }
        const last = start([list, '--source', 'neighbours']);
        expect([await last.ended, last.said.err]).toEqual([2, expect.any(String)]);
        expect(last.said.out).toContain('went on from there');

        const killed = content(await directory.assets());
        const oracle = await aDirectory();
        try {
          const report = await oracle.importFile(list, 'neighbours');
          expect(report.counts.faulty).toBe(rows.filter((row) => /^n-\d+,,|cells$/.test(row)).length);
          expect(killed).toEqual(content(await oracle.assets()));
          expect(killed.every(({ revision }) => revision === 1)).toBe(true);
        } finally {
          await oracle.drop();
        }
      } finally {
        await watching.close();
      }
    },
    (kills + 3) * minute,
  );

  it(
    'names every bad row in its words and in a report file, and changes nothing the second time',
    async () => {
      const run = start([list, '--source', 'neighbours']);
      expect(await run.ended).toBe(2);
      expect(run.said.out).toMatch(/0 landed, [\d,]+ were there already/);
      expect(run.said.out).toContain('line 9: It has no name.');
      const reports = path.join(folder, 'imports');
      const [name = ''] = (await readdir(reports)).sort().reverse();
      const report = JSON.parse(await readFile(path.join(reports, name), 'utf8')) as Report;
      expect(report.faults).toContainEqual({ line: 9, reason: 'It has no name.' });
      expect(report.counts.landed).toBe(0);
    },
    minute,
  );

  it(
    `takes in ${many.toLocaleString('en-GB')} rows in 300 MB${process.env.LONG ? ' and ten minutes' : ''}`,
    async () => {
      const long = path.join(folder, 'long.csv');
      await writeFile(long, longList(many));
      const { scripts } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
        scripts: { import: string };
      };
      const began = performance.now();
      const run = start([long, '--source', 'long-list'], scripts.import.match(/--max-\S+/g) ?? []);
      let most = 0;
      run.child.stderr.on('data', () => (most = Math.max(most, mostMemory(run.child.pid))));
      expect([await run.ended, run.said.out]).toEqual([
        0,
        expect.stringContaining(`${many.toLocaleString('en-GB')} landed`),
      ]);
      if (process.env.LONG) expect(performance.now() - began).toBeLessThan(10 * minute);
      expect(most).toBeLessThan(300);
    },
    15 * minute,
  );

  it(
    'ends with 0 where all is well, and says what it wants where it is called wrongly',
    async () => {
      const good = path.join(folder, 'good.csv');
      await writeFile(good, 'id,name\n1,Tea\n');
      const fine = start([good, '--source', 'good-list', '--dry-run']);
      expect(await fine.ended).toBe(0);
      expect(fine.said.out).toContain('Nothing was written');

      for (const [args, words] of [
        [[good], '--source'],
        [['--source', 'good-list'], 'which file'],
        [[path.join(folder, 'absent.csv'), '--source', 'good-list'], 'There is no file'],
      ] as const) {
        const wrong = start([...args]);
        expect([await wrong.ended, wrong.said.err]).toEqual([1, expect.stringContaining(words)]);
      }
    },
    minute,
  );
});
