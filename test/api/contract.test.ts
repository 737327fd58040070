import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { endpoints } from '../../api/contract/endpoints.ts';
import { problemBody } from '../../api/contract/problem.ts';
import { exampleAddress } from '../../api/http/docs.page.ts';
import { aDraft } from '../support/drafts.ts';
import { serveForTest } from '../support/serve.ts';

let served: Awaited<ReturnType<typeof serveForTest>>;
beforeAll(async () => {
  served = await serveForTest({ label: 'contract', drafts: [aDraft(), aDraft({ name: 'Garden Gang' })] });
});
afterAll(() => served.stop());

const get = (path: string, init?: RequestInit) => fetch(served.url + path, { redirect: 'manual', ...init });

describe('every endpoint of the contract', () => {
  it.each(endpoints.map((e) => [e.path, e] as const))(
    'answers its own example: %s',
    async (_path, endpoint) => {
      const example = await served.services.assets.example();
      const response = await get(exampleAddress(endpoint, example)!);
      expect(response.status).toBe(200);
      const body: unknown = await response.json();
      // Parsed strictly the other way round: what the contract does not name was never sent.
      expect(endpoint.answer.parse(body)).toEqual(body);
    },
  );

  it.each(endpoints.map((e) => [e.path, e] as const))(
    'refuses fields it does not know, by name: %s',
    async (_path, endpoint) => {
      const address = exampleAddress(endpoint, await served.services.assets.example())!;
      const response = await get(`${address}${address.includes('?') ? '&' : '?'}nonsense=1&more=2`);
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      const body = problemBody.parse(await response.json());
      expect(body.errors?.map((e) => e.path)).toEqual(expect.arrayContaining(['nonsense', 'more']));
    },
  );

  it.each(endpoints.map((e) => [e.path, e] as const))(
    'is asked in its own way only: %s',
    async (_path, endpoint) => {
      const address = exampleAddress(endpoint, await served.services.assets.example())!.split('?')[0]!;
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
        const response = await get(address, { method });
        expect(response.status).toBe(405);
        expect(response.headers.get('allow')).toContain('GET');
      }
    },
  );

  it('answers an unchanged thing with 304', async () => {
    const first = await get('/api/v1/taxonomy');
    // fetch adds `no-cache` by itself to a conditional request, which asks for the whole answer.
    const again = await request(served.url)
      .get('/api/v1/taxonomy')
      .set('If-None-Match', first.headers.get('etag')!);
    expect(again.status).toBe(304);
  });

  it('lists exactly these endpoints in OpenAPI 3.1', async () => {
    const document = (await (await get('/api/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, Record<string, unknown>>;
    };
    expect(document.openapi).toBe('3.1.0');
    const listed = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((m) => `${m} ${path}`),
    );
    expect(listed.sort()).toEqual(
      endpoints.map((e) => `${e.method} ${e.path.replace(/:([a-z]+)/gi, '{$1}')}`).sort(),
    );
  });
});

describe('hostile input', () => {
  const words = [
    '{"$gt":""}',
    '$where',
    '__proto__',
    "' OR 1=1 --",
    '"'.repeat(200),
    '(((((',
    'a'.repeat(600),
    '\u202e\u0000x',
    '😀'.repeat(60),
    '*:*',
    '../../etc/passwd',
    '<script>alert(1)</script>',
    'tŷ ŵyl',
    'ﷺ'.repeat(80),
  ];
  it.each(words)('is searched for as words or refused with its faults, never a crash: %s', async (q) => {
    for (const path of [
      '/api/v1/search?q=',
      '/api/v1/suggest?q=',
      '/api/v1/places?q=',
      '/api/v1/search?near=',
      '/api/v1/places/resolve?near=',
    ]) {
      const response = await get(path + encodeURIComponent(q));
      expect([200, 400]).toContain(response.status);
      if (response.status === 400) problemBody.parse(await response.json());
    }
  });

  const bad = [
    '/api/v1/search?q[$gt]=',
    '/api/v1/search?q=a&q=b',
    '/api/v1/search?page=0',
    '/api/v1/search?page=1e9',
    '/api/v1/search?page=-1',
    '/api/v1/search?radius=NaN',
    '/api/v1/search?radius=1e400',
    '/api/v1/search?at=91,0',
    '/api/v1/search?at=abc',
    '/api/v1/search?box=1,2,3',
    '/api/v1/search?box=-999,0,999,1',
    '/api/v1/search?age=old',
    '/api/v1/search?kind=nothing',
    '/api/v1/search?access=levitation&day=XX&cost=gold',
    `/api/v1/search?q=${'a'.repeat(601)}`,
    `/api/v1/search?${'category=nature&'.repeat(70)}`,
    '/api/v1/search?q=%ff%fe',
    '/api/v1/search?q=%00',
    '/api/v1/search?q=%',
    '/api/v1/cells?box=-2,53,-1,54',
    '/api/v1/cells?box=-2,53,-1,54&zoom=99',
    '/api/v1/assets/not-a-uuid',
    '/api/v1/assets/by-slug/../../x%2f..',
    '/api/v1/assets/by-slug/UPPER',
    '/api/v1/suggest?q=a&limit=1000',
    '/api/v1/places?q=',
    '/api/v1/%ff',
  ];
  it.each(bad)('is refused with a problem that names its faults: %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    problemBody.parse(await response.json());
  });

  it('names every fault, not only the first', async () => {
    const body = problemBody.parse(
      await (await get('/api/v1/search?access=levitation&day=XX&age=old&page=0&what=ever')).json(),
    );
    expect(new Set(body.errors?.map((e) => e.path.split('.')[0]))).toEqual(
      new Set(['access', 'day', 'age', 'page', 'what']),
    );
  });

  it('a Host that is none is refused before anything reads it', async () => {
    for (const host of ['a b', 'x/../y', 'evil"><', ''])
      expect(
        (await raw(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).split('\r\n')[0],
      ).toContain(' 400 ');
  });

  it('an endless address and a flood of headers are refused', async () => {
    expect(
      (
        await raw(
          `GET /api/v1/search?q=${'a'.repeat(9_000)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
        )
      ).split(' ')[1],
    ).toMatch(/^4/);
    const flood = Array.from({ length: 3_000 }, (_, i) => `X-${i}: ${'y'.repeat(20)}`).join('\r\n');
    expect(
      (await raw(`GET / HTTP/1.1\r\nHost: localhost\r\n${flood}\r\nConnection: close\r\n\r\n`)).split(' ')[1],
    ).toMatch(/^4/);
  });
});

describe('headers', () => {
  it('allow scripts by nonce only, a new one each time, and name no software', async () => {
    const [one, two] = [await get('/api/docs'), await get('/api/docs')];
    const policy = one.headers.get('content-security-policy')!;
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'/);
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toBe(two.headers.get('content-security-policy'));
    expect(one.headers.get('x-powered-by')).toBeNull();
    expect(one.headers.get('referrer-policy')).toBe('no-referrer');
    expect(one.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('let every site read the API', async () => {
    expect((await get('/api/v1/taxonomy')).headers.get('access-control-allow-origin')).toBe('*');
    expect((await get('/api/v1/search?page=x')).headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('limits', () => {
  it('ask a busy caller to wait, in the same words as every problem', async () => {
    const strict = await serveForTest({ label: 'limits', env: { RATE_PER_MINUTE: '3' } });
    const statuses = [];
    for (let i = 0; i < 5; i++) statuses.push((await fetch(`${strict.url}/api/v1/taxonomy`)).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    const refused = await fetch(`${strict.url}/api/v1/taxonomy`);
    expect(problemBody.parse(await refused.json()).code).toBe('too-many');
    expect((await fetch(`${strict.url}/api/v1/health/live`)).status).toBe(200);
    await strict.stop();
  });
});

/** One request as bytes, which no HTTP client would send. */
function raw(bytes: string): Promise<string> {
  const { port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(port), '127.0.0.1', () => socket.write(bytes));
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? resolve(answer) : reject(error),
    );
  });
}
