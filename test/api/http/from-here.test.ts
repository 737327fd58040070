import express from 'express';
import request from 'supertest';
import { describe, expect, it } from '@jest/globals';
import { fromHere } from '../../../api/http/from-here.ts';

const app = express();
app.use(fromHere('map.example.org'));
app.use((asked, response) => void response.json({ origin: asked.headers.origin ?? null }));
app.use(
  ((_error, _request, response, _next) => void response.status(403).end()) as express.ErrorRequestHandler,
);

describe('a form is taken from our own pages only', () => {
  it.each([
    ['a page of ours, as browsers tell it', { 'sec-fetch-site': 'same-origin', origin: 'null' }, 200],
    ['a form repeated by hand', { 'sec-fetch-site': 'none', origin: 'null' }, 200],
    ['a page of ours in an old browser', { origin: 'https://map.example.org' }, 200],
    ['a program', {}, 200],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'null' }, 403],
    ['another site that sends no referrer from an old browser', { origin: 'null' }, 403],
    ['another site in an old browser', { origin: 'https://evil.example' }, 403],
    [
      'a neighbour under the same name',
      { 'sec-fetch-site': 'same-site', origin: 'https://a.example.org' },
      403,
    ],
    ['a neighbour that hides its origin', { 'sec-fetch-site': 'same-site', origin: 'null' }, 403],
    ['something that is no address', { origin: 'x' }, 403],
  ])('%s', async (_from, headers, status) => {
    const answer = await request(app).post('/').set(headers);
    expect(answer.status).toBe(status);
    // The router would refuse what says "null".
    if (status === 200) expect((answer.body as { origin: string | null }).origin).not.toBe('null');
  });
});
