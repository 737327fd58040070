import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { phoneIn } from '../../scripts/lib/phone.rules.mjs';
import { askForRing, keptRing } from '../../scripts/lib/ring.mjs';
import { aFolder } from './fake-programs.ts';

/** A terminal at which `answers` are typed, each when it is asked for. */
function aTerminal(answers: string[], { isTTY = true } = {}) {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY });
  let said = '';
  const left = [...answers];
  output.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    // each question ends in ": "
    if (!/: $/.test(chunk.toString())) return;
    const next = left.shift();
    if (next === undefined) input.end();
    else input.write(`${next}\n`);
  });
  return {
    streams: {
      input: input as unknown as NodeJS.ReadStream,
      output: output as unknown as NodeJS.WriteStream,
    },
    said: () => said,
  };
}

async function ask(answers: string[], { env = {}, isTTY = true, inFront = true, folder = '' } = {}) {
  const dataFolder = folder || (await aFolder());
  const terminal = aTerminal(answers, { isTTY });
  const told = await askForRing({
    dataFolder,
    env,
    ...terminal.streams,
    inFront: () => Promise.resolve(inFront),
  });
  return { told, dataFolder, said: terminal.said(), kept: await keptRing({ dataFolder, env }) };
}

describe('the line to ring', () => {
  it('is asked for once, and the next start has it', async () => {
    const first = await ask(['Sale Library', '(0161) 496-0000']);
    expect(first.told).toBe(true);
    expect(first.kept).toEqual({ RING_NAME: 'Sale Library', RING_PHONE: '0161 496 0000' });

    const second = await ask(['Somebody else', '111'], { folder: first.dataFolder });
    expect(second).toMatchObject({ told: false, said: '', kept: first.kept });
  });

  it.each([
    ['at the name', ['']],
    ['at the number', ['Sale Library', '']],
  ])('can be skipped with Enter %s, and is not asked for again', async (_where, answers) => {
    const skipped = await ask(answers);
    expect(skipped).toMatchObject({ told: false, kept: {} });
    expect(skipped.said).toContain('nearest library');
    expect((await ask(['Sale Library', '111'], { folder: skipped.dataFolder })).said).toBe('');
  });

  it('is asked for again where the name or the number cannot be used', async () => {
    const { kept, said } = await ask(['7', 'Sale Library', 'the usual one', '+353 1 496 0000']);
    expect(kept).toEqual({ RING_NAME: 'Sale Library', RING_PHONE: '+353 1 496 0000' });
    expect(said).toMatch(/Please write a name.*That cannot be rung/s);
  });

  it.each([
    ['a program', { isTTY: false }],
    ['a build machine', { env: { CI: 'true' } }],
    ['somebody who has configured it', { env: { RING_NAME: 'Sale Library' } }],
    ['a start in the background', { inFront: false }],
  ])('is not asked of %s', async (_who, circumstances) => {
    expect(await ask(['Sale Library', '111'], circumstances)).toMatchObject({ told: false, said: '' });
  });

  it('is left open when the terminal goes away, and asked for at the next start', async () => {
    const { told, dataFolder } = await ask([]);
    expect(told).toBe(false);
    expect((await ask(['Sale Library', '111'], { folder: dataFolder })).told).toBe(true);
  });

  it('gives way to the configuration, and a broken note to nothing', async () => {
    const { dataFolder } = await ask(['Sale Library', '111']);
    expect(await keptRing({ dataFolder, env: { RING_NAME: 'The council' } })).toEqual({});
    await writeFile(path.join(dataFolder, 'ring.json'), '{"name":"Sale');
    expect((await ask(['x', 'y'], { folder: dataFolder })).kept).toEqual({});
  });

  it('says where it is kept', async () => {
    const { said, dataFolder } = await ask(['Sale Library', '111']);
    const file = path.join(dataFolder, 'ring.json');
    expect(said).toContain(file);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ name: 'Sale Library', phone: '111' });
  });
});

describe('a number to ring', () => {
  it.each([
    ['0161 496 0000', '0161 496 0000'],
    ['(0161) 496-0000', '0161 496 0000'],
    ['+44 (0)161 496 0000', '+44 161 496 0000'],
    ['0800 1111 000', '0800 1111 000'],
    ['111', '111'],
    ['116 123', '116 123'],
    ['+353 1 496 0000', '+353 1 496 0000'],
    ['00353 1 496 0000', '00353 1 496 0000'],
  ])('is %s', (typed, tidy) => expect(phoneIn(typed)).toBe(tidy));

  it.each([
    '',
    '12345',
    '0461 496 0000',
    '0161 496 00',
    '+44 161 496 00000000',
    'ask at the desk',
    '0161 496 0000 ext 5',
  ])('is not “%s”', (typed) => expect(phoneIn(typed)).toBeNull());
});
