import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import zlib from 'node:zlib';
import { expect, it } from '@jest/globals';
import { precompress } from '../../scripts/lib/precompress.mjs';
import { aFolder } from './fake-programs.ts';

it('puts a .br and a .gz beside text that gets smaller, and leaves all else alone', async () => {
  const client = await aFolder();
  const text = 'A choir, a garden, a repair café. '.repeat(200);
  await mkdir(path.join(client, 'assets'));
  await writeFile(path.join(client, 'assets/page.js'), text);
  await writeFile(path.join(client, 'tiny.json'), '{}');
  await writeFile(path.join(client, 'assets/font.woff2'), text);

  expect(await precompress(client)).toBe(1);
  expect((await readdir(client)).sort()).toEqual(['assets', 'tiny.json']);
  expect((await readdir(path.join(client, 'assets'))).sort()).toEqual([
    'font.woff2',
    'page.js',
    'page.js.br',
    'page.js.gz',
  ]);
  const packed = await readFile(path.join(client, 'assets/page.js.br'));
  expect(zlib.brotliDecompressSync(packed).toString()).toBe(text);
  expect(zlib.gunzipSync(await readFile(path.join(client, 'assets/page.js.gz'))).toString()).toBe(text);
});
