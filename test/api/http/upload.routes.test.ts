import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { uploadRoutes } from '../../../api/http/upload.routes.ts';
import { ProblemError } from '../../../api/contract/problem.ts';
import { until } from '../../support/wait.ts';

const curator = { kind: 'member', role: 'curator', modules: [], steppedUpUntil: null };

describe('a file that comes in a form', () => {
  const kept: { name: string; bytes: number; form: object }[] = [];
  let broken = 0;
  const app = express();
  app.use((_request, response, next) => {
    Object.assign(response.locals, { caller: curator, now: () => new Date() });
    next();
  });
  app.use(
    uploadRoutes({
      mostBytes: 100_000,
      handIn: async (_actor, form, { name, chunks, isCut }) => {
        let bytes = 0;
        try {
          for await (const chunk of chunks) bytes += chunk.length;
        } catch (error) {
          broken++;
          throw error;
        }
        if (isCut()) throw new ProblemError('too-large');
        kept.push({ name, bytes, form });
        return { id: 'an-import' };
      },
    }),
  );
  const server = createServer(app);
  let url = '';
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/import/file`;
  });
  beforeEach(() => void kept.splice(0));
  afterAll(() => void server.close());

  async function send(fields: [string, string | Blob, string?][]) {
    const body = new FormData();
    for (const [name, value, file] of fields)
      if (typeof value === 'string') body.append(name, value);
      else body.append(name, value, file);
    const answer = await fetch(url, { method: 'POST', body, redirect: 'manual' });
    return answer.headers.get('location');
  }
  const list = new Blob(['name\nChoir']);

  it('is handed on with what was said of it', async () => {
    expect(await send([['source', 'a-list'], ['sourceName', ''], ['file', list, 'list.csv']])).toBe('/import/an-import');
    expect(kept).toEqual([{ name: 'list.csv', bytes: 10, form: { source: 'a-list' } }]);
  }); // prettier-ignore

  it('is refused when it grows longer than it may', async () => {
    expect(await send([['source', 'a-list'], ['file', new Blob(['x'.repeat(100_001)]), 'a.csv']])).toBe('/import?fault=large');
    expect(await send([['source', 'a-list'], ['file', new Blob(['x'.repeat(900_000)]), 'a.csv']])).toBe('/import?fault=large');
    expect(kept).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['without a file', [['source', 'a-list']], 'file'],
    ['with a field that is not a file', [['file', 'text']], 'file'],
    ['with a name of a source that is none', [['source', '../x'], ['file', list, 'a.csv']], 'name'],
    ['with a field that we do not know', [['mapping', '{}'], ['file', list, 'a.csv']], 'name'],
  ] as [string, [string, string | Blob, string?][], string][])('is refused %s', async (_how, fields, fault) => {
    expect(await send(fields)).toBe(`/import?fault=${fault}`);
    expect(kept).toEqual([]);
  }); // prettier-ignore

  it('is not kept when it breaks off', async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const part = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\nname';
    socket.write(`POST /import/file HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 5000\r\n\r\n${part}`);
    const timer = setTimeout(() => socket.destroy(), 50);
    await until(() => Promise.resolve(broken), (n) => n === 1);
    clearTimeout(timer);
    expect(kept).toEqual([]);
  }); // prettier-ignore
});
