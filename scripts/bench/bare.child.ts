import type { AddressInfo } from 'node:net';
import express from 'express';
import { answerParent } from './child.ts';

/** Express with nothing around it, which answers stored JSON: what any server of this kind costs at least. */
const answers: Record<string, { bytes: number; answer: unknown }[]> = {};
const app = express();
app.get('/:kind/:bytes', (request, response) => {
  const wanted = Number(request.params.bytes);
  const kept = answers[request.params.kind] ?? [];
  const off = ({ bytes }: { bytes: number }) => Math.abs(bytes - wanted);
  response.json(kept.reduce((best, one) => (off(one) < off(best) ? one : best)).answer);
});
const server = app.listen(0, '127.0.0.1');

answerParent(
  {
    port: () => (server.address() as AddressInfo).port,
    /** Keeps an answer of ours to give back; a page is kept as one text of JSON. */
    keep: (kind: string, body: string) => {
      const answer: unknown = body.startsWith('{') ? JSON.parse(body) : { page: body };
      (answers[kind] ??= []).push({ bytes: body.length, answer });
    },
  },
  () => Promise.resolve(server.closeAllConnections()),
);
