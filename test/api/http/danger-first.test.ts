import express from 'express';
import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { apiRoutes } from '../../../api/http/api.routes.ts';
import { requestLog } from '../../../api/http/request-log.ts';
import type { Log } from '../../../api/infra/log.ts';
import type { Services } from '../../../api/services.ts';

/** Whatever is asked of it, it is a mistake: danger is heard with nothing else up. */
const nothingUp = new Proxy({} as Services, {
  get: (_services, name) =>
    new Proxy(
      () => {
        throw new Error(`${String(name)} was asked.`);
      },
      {
        get: () => () => {
          throw new Error(`${String(name)} was asked.`);
        },
      },
    ),
});
const canary = 'zebrafinch';
const words = `${canary} I want to kill myself`;

function api() {
  const lines: string[] = [];
  const log = { info: (line: object) => lines.push(JSON.stringify(line)) } as unknown as Log;
  const app = express()
    .set('query parser', 'simple')
    .use(requestLog(log))
    .use((_request, response, next) => {
      response.locals.now = () => new Date();
      next();
    })
    .use('/api/v1', apiRoutes(nothingUp));
  return { app, lines };
}

describe('danger comes before anything else', () => {
  it.each(['/search', '/cells', '/suggest', '/search/'])(
    '%s sends to who can be rung, with none of the words',
    async (path) => {
      const { app, lines } = api();
      for (const query of [
        { q: words },
        { q: [words, 'x'] },
        { near: words, zork: '1' },
        { q: `${words} ${'a'.repeat(300)}` },
      ]) {
        const answer = await request(app).get(`/api/v1${path}`).query(query);
        expect(answer.status).toBe(303);
        expect(answer.headers.location).toBe('/api/v1/urgent/suicide_self_harm');
        expect(answer.headers['cache-control']).toBe('no-store');
        expect(JSON.stringify([answer.headers, answer.text])).not.toContain(canary);
      }
      expect(lines.join()).not.toContain(canary);
    },
  );

  it('tells who to ring with nothing else up', async () => {
    const answer = await request(api().app).get('/api/v1/urgent/abuse_violence');
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).toContain('0808 2000 247');
  });

  it('lets other words through', async () => {
    const answer = await request(api().app).get('/api/v1/search').query({ q: 'hit hard by gas bills' });
    expect(answer.status).toBe(500);
  });
});
