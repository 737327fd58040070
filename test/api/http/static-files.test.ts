import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express, { type Express } from 'express';
import request from 'supertest';
import { staticFiles } from '../../../api/http/static-files.ts';

let folder: string;
let app: Express;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hereabouts-static-'));
  await mkdir(path.join(folder, 'client/assets'), { recursive: true });
  const write = (name: string, text: string | Buffer) => writeFile(path.join(folder, 'client', name), text);
  await write('assets/entry-1a2b.js', 'plain');
  await write('assets/entry-1a2b.js.br', brotliCompressSync('in brotli'));
  await write('assets/entry-1a2b.js.gz', gzipSync('in gzip'));
  await write('icon.png', 'a picture');
  await writeFile(path.join(folder, 'secret.txt'), 'outside');
  app = express();
  app.use(staticFiles(path.join(folder, 'client'), path.join(folder, 'basemap')));
  await write('later.txt', 'written after the start');
  app.use((_request, response) => void response.status(404).send('a page'));
});
afterAll(() => rm(folder, { recursive: true }));

const get = (address: string, accepted = '') =>
  request(app)
    .get(address)
    .set('Accept-Encoding', accepted)
    .buffer()
    .parse((response, done) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => done(null, text));
    });

describe('a built file', () => {
  it.each([
    ['gzip, deflate, br', 'br', 'in brotli'],
    ['gzip', 'gzip', 'in gzip'],
    ['br;q=0, gzip', 'gzip', 'in gzip'],
    ['identity', undefined, 'plain'],
  ])(
    'is sent to a browser that reads “%s” as %s, and every answer says that it varies',
    async (accepted, encoding, text) => {
      const answer = await get('/assets/entry-1a2b.js', accepted);
      expect(answer.body).toBe(text);
      expect(answer.headers['content-encoding']).toBe(encoding);
      expect(answer.headers.vary).toBe('Accept-Encoding');
      expect(answer.headers['content-type']).toMatch(/javascript/);
      expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    },
  );

  it('does not vary where there is only one form of it', async () => {
    const { headers } = await get('/icon.png', 'br');
    expect([headers.vary, headers['cache-control']]).toEqual([undefined, 'public, max-age=3600']);
  });

  it.each([
    '/',
    '/assets',
    '/later.txt',
    '/../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/entry-1a2b.js/',
  ])('is none at %s, which is left to the pages', async (address) => {
    expect((await get(address)).body).toBe('a page');
  });
});
