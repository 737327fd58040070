import { readFile, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { makeChecks } from '../../scripts/lib/checks.mjs';
import { findChromium } from '../../scripts/lib/chromium.mjs';
import { must } from '../../scripts/lib/commands.mjs';
import { oldestNode, tooOld } from '../../scripts/lib/node-version.mjs';
import { root } from '../../scripts/lib/project.mjs';
import { checkRoom } from '../../scripts/lib/room.mjs';
import { claimPort } from '../../scripts/lib/server.mjs';
import { inWords, Trouble } from '../../scripts/lib/trouble.mjs';
import { inTurn } from '../../scripts/lib/turn.mjs';
import { aFolder, aProgram } from './fake-programs.ts';

const silent = () => {};
const loopbacks = Object.values(os.networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .filter(({ internal }) => internal)
  .map(({ address }) => address)
  .filter((address) => address === '127.0.0.1' || address === '::1');

describe('words for what can go wrong', () => {
  it.each([
    ['ENOSPC', 'The disk is full (/somewhere). Free about 1 GB'],
    ['EDQUOT', 'Your disk quota is used up'],
    ['EROFS', 'This disk is read-only'],
    ['EACCES', 'Not allowed to use a file or port (/somewhere)'],
  ])('%s is told in plain words', (code, words) => {
    expect(inWords(Object.assign(new Error('x'), { code, path: '/somewhere' }))).toContain(words);
  });

  it('shows a Trouble without its stack, and anything else with it', () => {
    expect(inWords(new Trouble('Port 3000 is taken.'))).toBe('Port 3000 is taken.');
    expect(inWords(new Error('a bug'))).toMatch(/a bug\n\s+at /);
  });

  it('shows the end of what a failed command printed, or that the disk is full', async () => {
    const run = (script: string) => must('It failed:', 'sh', ['-c', script], { cwd: root });
    expect(await run('echo fine')).toBe('fine\n');
    await expect(run('echo "the reason"; exit 3')).rejects.toThrow('It failed:\n  the reason');
    await expect(run('echo "npm error code ENOSPC" >&2; exit 1')).rejects.toThrow('The disk is full');
  });
});

describe('before long work', () => {
  let server: net.Server | undefined;
  afterEach(() => void server?.close());

  it.each(loopbacks)('a port taken on %s is named, with how to use another', async (host) => {
    server = net.createServer().listen(0, host);
    await once(server, 'listening');
    const { port } = server.address() as net.AddressInfo;
    const claim = claimPort({ root, dataFolder: await aFolder(), port, host: '127.0.0.1', log: silent });
    await expect(claim).rejects.toThrow(
      `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
    );
  });

  it('too little room on the disk is told: 1 GB for a first start, little for a later one', async () => {
    const check = (first: boolean, gigabytes: number, log: (line: string) => void = silent) =>
      checkRoom('/', { first, free: () => Promise.resolve(gigabytes * 1e9), log });
    await expect(check(true, 0.7)).rejects.toThrow('The disk has 700 MB left, and this needs about 1000.');
    await expect(check(false, 0.1)).rejects.toThrow('100 MB left');
    const said: string[] = [];
    await check(false, 0.7, (line) => said.push(line));
    expect(said).toEqual(['The disk has only 700 MB left.']);
  });

  it.each([
    ['v18.20.4', false],
    ['v20.18.9', false],
    ['v20.19.0', true],
    ['v20.20.2', true],
    ['v24.1.0', true],
  ])('Node.js %s will do: %s', (version, willDo) => {
    expect(tooOld(version) === null).toBe(willDo);
  });

  it('asks for the Node.js that package.json asks for', async () => {
    const { engines } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
      engines: { node: string };
    };
    expect(`${engines.node}.0`).toBe(`>=${oldestNode}`);
  });
});

describe('taking turns', () => {
  it('lets only one work at a time, and takes over from a holder that died', async () => {
    const folder = await aFolder();
    await writeFile(path.join(folder, 'turn.pid'), '999999999');
    let working = 0;
    let most = 0;
    const turn = () =>
      inTurn({ folder, log: silent }, async () => {
        most = Math.max(most, ++working);
        await new Promise((done) => setImmediate(done));
        working -= 1;
      });
    await Promise.all([turn(), turn(), turn()]);
    expect(most).toBe(1);
  });
});

describe('the checks of npm test', () => {
  it('go on after one that fails, and say when what they need is missing', async () => {
    const fake = await aFolder();
    await aProgram(path.join(fake, 'node_modules/.bin'), 'bad', 'echo "line 3: wrong"; exit 1');
    await aProgram(path.join(fake, 'node_modules/.bin'), 'good', 'true');
    const told: string[] = [];
    const outcomes = await makeChecks({
      root: fake,
      list: [
        { name: 'bad', commands: [['bad'], ['good']] },
        { name: 'good', commands: [['good', '--all']] },
        { name: 'impossible', commands: [['good']], needs: 'rules.cjs' },
      ],
      tell: ({ name, passed, output }) => told.push(`${name} ${passed} ${output.trim()}`),
    });
    expect(told.sort()).toEqual([
      'bad false line 3: wrong',
      'good true ',
      'impossible false rules.cjs is missing.',
    ]);
    expect(outcomes).toHaveLength(3);
  });
});

describe('the browser for the stories', () => {
  it('is the one that CHROMIUM_PATH names, or none when that does not run', async () => {
    const chromium = await aProgram(await aFolder(), 'chromium', 'true');
    expect(findChromium({ CHROMIUM_PATH: chromium })).toBe(chromium);
    expect(findChromium({ CHROMIUM_PATH: '/nowhere/chromium', PATH: path.dirname(chromium) })).toBeNull();
  });

  it('is otherwise found by its usual names', async () => {
    const folder = await aFolder();
    const chrome = await aProgram(folder, 'google-chrome', 'true');
    const here = ['chromium-headless-shell', 'chromium'].map((name) => `/usr/bin/${name}`);
    expect([...here, chrome]).toContain(findChromium({ PATH: folder }));
    // What draws no windows does the same work in a third of the time.
    const shell = await aProgram(folder, 'chromium-headless-shell', 'true');
    expect([here[0], shell]).toContain(findChromium({ PATH: folder }));
  });
});
