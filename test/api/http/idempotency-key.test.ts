import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import type { Connection } from 'mongoose';
import * as z from 'zod';
import { endpoint } from '../../../api/contract/endpoint.ts';
import { errorHandler } from '../../../api/http/error-handler.ts';
import { openApi } from '../../../api/http/openapi.ts';
import { serve } from '../../../api/http/serve.ts';
import { createCommands } from '../../../api/infra/commands.ts';
import { createLog } from '../../../api/infra/log.ts';
import { connectMongo } from '../../../api/infra/mongo.ts';
import { dropDatabases, testDatabase } from '../../support/database.ts';

const clock = { now: () => new Date('2026-11-23T10:00:00Z') };
const described = {
  ...({ summary: 'A test', for: 'anyone', cacheSeconds: 0, example: '/cakes' } as const),
  answer: z.strictObject({ n: z.int() }),
};
const bake = endpoint({
  ...described,
  method: 'post',
  path: '/cakes',
  body: z.strictObject({ of: z.string() }),
});
const look = endpoint({ ...described, method: 'get', path: '/cakes' }); // prettier-ignore

describe('the Idempotency-Key of the API', () => {
  const { uri, prefix } = testDatabase('idempotency');
  let connection: Connection;
  let server: Server;
  let address: string;
  let baked = 0;

  beforeAll(async () => {
    connection = await connectMongo({ uri, database: prefix });
    const commands = createCommands(connection, clock);
    await commands.ensure();
    const router = express.Router();
    serve(router, bake, ({ commandId, body }) =>
      commands.once({ actorKey: 'a caller', commandId, body }, () => Promise.resolve({ n: (baked += 1) })),
    );
    serve(router, look, ({ commandId }) => Promise.resolve({ n: commandId === undefined ? baked : -1 }));
    const app = express();
    app.use((_request, response, next) => {
      response.locals.now = clock.now;
      next();
    });
    app.use(express.json(), router, errorHandler(createLog('silent')));
    server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/cakes`;
  });
  afterAll(async () => {
    await new Promise((closed) => server.close(closed));
    await connection.close();
    await dropDatabases(uri, prefix);
  });

  async function post(body: object, key?: string) {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key !== undefined && { 'idempotency-key': key }) },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as { n?: number; errors?: object[] } };
  }

  it('gives the same request its first answer, also when ten come at once', async () => {
    const first = await post({ of: 'apples' }, 'key-of-apples');
    const again = await Promise.all(Array.from({ length: 10 }, () => post({ of: 'apples' }, '"key-of-apples"')));
    expect(new Set(again.map(({ body }) => body.n))).toEqual(new Set([first.body.n]));
    expect(baked).toBe(1);
  }); // prettier-ignore

  it('answers another body under the same key with a conflict', async () => {
    expect((await post({ of: 'pears' }, 'key-of-apples')).status).toBe(409);
    expect(baked).toBe(1);
  });

  it('does it anew under another key, or under none', async () => {
    await post({ of: 'apples' }, 'another-key');
    await post({ of: 'apples' });
    await post({ of: 'apples' });
    expect(baked).toBe(4);
  });

  it('names a key that is none beside all other faults', async () => {
    const { status, body } = await post({ of: 7 }, 'short');
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ path: 'of' }, { path: 'Idempotency-Key' }]);
    expect(baked).toBe(4);
  });

  it('is not read where nothing is written', async () => {
    const response = await fetch(address, { headers: { 'idempotency-key': 'x' } });
    expect(await response.json()).toEqual({ n: 4 });
  });

  it('stands in the description of what writes, and of nothing else', () => {
    const { paths } = openApi('/', '1', [bake, look]) as { paths: Record<string, Record<string, { parameters: object[] }>> };
    expect(paths['/cakes']!.post!.parameters).toMatchObject([{ name: 'Idempotency-Key', in: 'header' }]);
    expect(paths['/cakes']!.get!.parameters).toEqual([]);
  }); // prettier-ignore
});
