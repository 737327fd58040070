import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refused, passes, search, type Doc, type Query, type StubIndex } from './search.ts';
import { readFilter } from './filter.ts';

type Task = { uid: number; status: string; error: { message: string; code: string } | null; run: () => void };
type Asked = { method: string; path: string; body: unknown; authorization: string | undefined };
export type StubMood = 'well' | 'hangs' | 'stalls in the middle' | 'fails' | 'talks rubbish';

/**
 * A Meilisearch on loopback: what 1.50 asks of requests and how it answers, as far as the adapter goes. Tasks are
 * carried out one after the other, after the answer that accepted them. `mood` makes it ill.
 */
export async function startMeiliStub({ key }: { key?: string } = {}) {
  const indexes = new Map<string, StubIndex>();
  const tasks: Task[] = [];
  const asked: Asked[] = [];
  let mood: StubMood = 'well';
  let isHeld = false;
  let failing: ((asked: Asked) => boolean) | null = null;

  const server = createServer((request, response) => void handle(request, response));
  // As Meilisearch's, idle sockets stay open.
  server.keepAliveTimeout = 0;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const url = new URL(request.url!, 'http://stub');
    const one: Asked = {
      method: request.method!,
      path: url.pathname,
      body: text === '' ? undefined : JSON.parse(text),
      authorization: request.headers.authorization,
    };
    asked.push(one);
    if (mood === 'hangs') return;
    if (mood === 'stalls in the middle') return void response.writeHead(200).write('{"results":[');
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (mood === 'fails')
      return answer(500, { message: 'An internal error', code: 'internal', type: 'internal' });
    if (mood === 'talks rubbish') return void response.writeHead(200).end('<html>Welcome to nginx');
    if (key && one.authorization !== `Bearer ${key}`)
      return answer(403, {
        message: 'The provided API key is invalid.',
        code: 'invalid_api_key',
        type: 'auth',
      });
    try {
      const { status, body } = route(one, url.searchParams);
      answer(status, body);
    } catch (error) {
      if (!(error instanceof Refused)) return answer(500, { message: String(error), code: 'internal' });
      const status = error.code === 'index_not_found' && !one.path.startsWith('/multi') ? 404 : 400;
      answer(status, { message: error.message, code: error.code, type: 'invalid_request' });
    }
  }

  function route(one: Asked, params: URLSearchParams): { status: number; body: unknown } {
    const [, area = '', uid = '', part = '', action = ''] = one.path.split('/').map(decodeURIComponent);
    const ok = (body: unknown) => ({ status: 200, body });
    const does = `${one.method} ${[area, uid && ':uid', part, action].filter(Boolean).join('/')}`;
    switch (does) {
      case 'POST multi-search':
        return ok({
          results: (one.body as { queries: Query[] }).queries.map((query) => ({
            indexUid: query.indexUid,
            ...(search(held(query.indexUid), query) as object),
          })),
        });
      case 'GET tasks/:uid': {
        const { run: _, ...told } = tasks[Number(uid)]!;
        return ok(told);
      }
      case 'GET indexes':
        return ok({ results: [...indexes.keys()].map((name) => ({ uid: name })), total: indexes.size });
      case 'GET indexes/:uid':
        held(uid);
        return ok({ uid, primaryKey: 'id' });
      case 'POST indexes':
        return accept(one, () => {
          const name = (one.body as { uid: string }).uid;
          if (indexes.has(name)) throw new Refused('index_already_exists', `Index ${name} already exists.`);
          indexes.set(name, { settings: {}, docs: new Map() });
        });
      case 'DELETE indexes/:uid':
        return accept(one, () => {
          held(uid);
          indexes.delete(uid);
        });
      case 'PATCH indexes/:uid/settings':
        return accept(one, () => Object.assign(made(uid).settings, one.body));
      case 'GET indexes/:uid/settings/synonyms':
        return ok(held(uid).settings.synonyms ?? {});
      case 'PUT indexes/:uid/settings/synonyms':
        return accept(one, () => (made(uid).settings.synonyms = one.body as Record<string, string[]>));
      case 'POST indexes/:uid/documents':
        return accept(one, () => {
          for (const doc of one.body as Doc[]) made(uid).docs.set(doc.id as string, doc);
        });
      case 'POST indexes/:uid/documents/delete-batch':
        return accept(one, () => (one.body as string[]).forEach((id) => held(uid).docs.delete(id)));
      case 'POST indexes/:uid/documents/fetch': {
        const { filter, ...page } = one.body as {
          filter: string;
          fields: string[];
          limit: number;
          offset: number;
        };
        const condition = readFilter(filter);
        const docs = [...held(uid).docs.values()].filter((doc) => !condition || passes(doc, condition));
        return ok(browse(docs, page));
      }
      case 'GET indexes/:uid/documents': {
        const number = (name: string) => Number(params.get(name));
        const fields = params.get('fields')!.split(',');
        return ok(
          browse([...held(uid).docs.values()], { fields, limit: number('limit'), offset: number('offset') }),
        );
      }
      case 'POST swap-indexes':
        return accept(one, () => {
          for (const { indexes: names, rename } of one.body as {
            indexes: [string, string];
            rename: boolean;
          }[]) {
            const [from, to] = names;
            const [first, second] = [held(from), indexes.get(to)];
            if (rename === (second !== undefined))
              throw new Refused('index_not_found', `Cannot ${rename ? 'rename' : 'swap'} ${from} and ${to}.`);
            indexes.set(to, first);
            if (second) indexes.set(from, second);
            else indexes.delete(from);
          }
        });
      default:
        throw new Error(`The stub has no ${does}`);
    }
  }

  function held(uid: string): StubIndex {
    const index = indexes.get(uid);
    if (!index) throw new Refused('index_not_found', `Index \`${uid}\` not found.`);
    return index;
  }
  /** Settings and documents create the index they are sent to. */
  function made(uid: string): StubIndex {
    if (!indexes.has(uid)) indexes.set(uid, { settings: {}, docs: new Map() });
    return held(uid);
  }

  function accept(one: Asked, work: () => void): { status: number; body: unknown } {
    const uid = tasks.length;
    const fails = failing?.(one) ?? false;
    const run = () => {
      if (!fails) return work();
      throw new Refused('no_space_left_on_device', 'There is no space left on the device.');
    };
    tasks.push({ uid, status: 'enqueued', error: null, run });
    setImmediate(carryOn);
    return { status: 202, body: { taskUid: uid, status: 'enqueued', type: 'any', enqueuedAt: new Date(0) } };
  }

  function carryOn() {
    const waiting = tasks.filter(({ status }) => status === 'enqueued' || status === 'processing');
    for (const task of waiting) {
      task.status = 'processing';
      if (isHeld) return;
      try {
        task.run();
        task.status = 'succeeded';
      } catch (error) {
        task.status = 'failed';
        task.error = { message: (error as Error).message, code: (error as Refused).code };
      }
    }
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    indexes,
    asked,
    tasks,
    /** Requests since the last look. */
    takeAsked: () => asked.splice(0),
    mood: (now: StubMood) => (mood = now),
    /** Tasks stay `processing` until they are let go. */
    hold: () => (isHeld = true),
    letGo: () => {
      isHeld = false;
      carryOn();
    },
    /** Tasks of such requests are accepted and fail. */
    failTasksOf: (which: ((asked: Asked) => boolean) | null) => (failing = which),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
export type MeiliStub = Awaited<ReturnType<typeof startMeiliStub>>;

function browse(docs: Doc[], { fields, limit, offset }: { fields: string[]; limit: number; offset: number }) {
  const results = docs
    .slice(offset, offset + limit)
    .map((doc) => Object.fromEntries(fields.flatMap((field) => (field in doc ? [[field, doc[field]]] : []))));
  return { results, offset, limit, total: docs.length };
}
