import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import mongoose, { type Connection } from 'mongoose';
import type { Member } from '../../../api/contract/actor.ts';
import { aDraft } from '../../support/drafts.ts';
import { auditRows } from '../../support/audit-rows.ts';
import { serveForTest } from '../../support/serve.ts';

let served: Awaited<ReturnType<typeof serveForTest>>;
let connection: Connection;
let now = new Date('2026-03-02T10:00:00Z');
const clock = { now: () => now };
let ours: string;
let admin: Member;
let system: Member;

beforeAll(async () => {
  served = await serveForTest({
    label: 'keys',
    clock,
    drafts: [aDraft({ name: 'Sale Choir' })],
    env: { RATE_PER_MINUTE: '40', TRUST_PROXY: '1' },
  });
  const open = (name: string) =>
    served.services.inside.organisationStore.open({ name, networkId: 'main', modules: ['directory'] });
  ours = await open('Ours');
  await open('Theirs');
  admin = (await served.member({ role: 'organisation_admin', organisationId: ours })).actor;
  system = (await served.member({ role: 'system_admin' })).actor;
  connection = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
}, 60_000);
afterAll(async () => {
  await connection?.close();
  await served?.stop();
});

let address = 0;
beforeEach(() => {
  address += 1;
});
/** Each test asks from an address of its own. */
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(served.url + path, { headers: { 'x-forwarded-for': `203.0.113.${address}`, ...headers } });
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
let made = 0;
const aKey = (actor: Member, more: object = {}) =>
  served.services.keys.make(actor, { name: `A program ${++made}`, share: 1_200, term: 'ever', ...more });
const limitOf = (response: Response) =>
  Number(
    /limit=(\d+)|q=(\d+)/
      .exec([response.headers.get('ratelimit'), response.headers.get('ratelimit-policy')].join())
      ?.slice(1)
      .find(Boolean),
  );

describe('a key', () => {
  it('has a share of its own, told in the headers, whichever header brings it', async () => {
    const key = await aKey(admin, { share: 3_000 });
    for (const headers of [bearer(key), { 'x-api-key': key }]) {
      const response = await get('/api/v1/search?q=choir', headers);
      expect(response.status).toBe(200);
      expect(limitOf(response)).toBe(3_000);
    }
    expect(limitOf(await get('/api/v1/search?q=choir'))).toBe(40);
  });

  it('asks on when the address may not, and one key’s share is not another’s', async () => {
    const [one, other] = [await aKey(admin), await aKey(system)];
    let response = await get('/take/sources.json');
    for (let n = 0; n < 45; n++) response = await get('/take/sources.json');
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).not.toBeNull();
    const withKey = await get('/take/sources.json', bearer(one));
    expect(withKey.status).toBe(200);
    const left = (given: Response) => Number(/r=(\d+)/.exec(given.headers.get('ratelimit') ?? '')?.[1]);
    expect(left(withKey)).toBe(1_199);
    expect(left(await get('/oruk/v3/services?per_page=1', bearer(one)))).toBe(1_198);
    expect(left(await get('/oruk/v3/', bearer(other)))).toBe(1_199);
  });

  it('is kept as a hash alone, and shown to nobody again', async () => {
    const key = await aKey(admin, { name: 'Every night' });
    const databases = (await connection.db!.admin().listDatabases()).databases
      .map(({ name }) => name)
      .filter((name) => name.startsWith(served.prefix));
    let all = '';
    for (const name of databases)
      for (const { name: collection } of await connection.useDb(name).db!.listCollections().toArray())
        all += JSON.stringify(await connection.useDb(name).db!.collection(collection).find().toArray());
    expect(all).toContain('Every night');
    expect(all).not.toContain(key.slice('hereabouts_'.length + 8));
    expect(JSON.stringify(await served.services.keys.list(admin))).not.toContain(key.slice(0, 20));
  });

  it('stops at once when it is ended, and when it runs out, and says so', async () => {
    const [ended, short] = [await aKey(admin, { name: 'To end' }), await aKey(system, { term: '30' })];
    expect((await get('/oruk/v3/', bearer(ended))).status).toBe(200);
    const { id } = (await served.services.keys.list(admin)).find(({ name }) => name === 'To end')!;
    await served.services.keys.end(admin, id);
    const refused = await get('/oruk/v3/', bearer(ended));
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toContain('Bearer');
    expect(await refused.json()).toMatchObject({
      code: 'bad-key',
      detail: 'This key was ended on 2026-03-02.',
    });
    const before = now;
    now = new Date('2026-04-02T10:00:00Z');
    expect(await (await get('/oruk/v3/', bearer(short))).json()).toMatchObject({
      detail: 'This key ran out on 2026-04-01.',
    });
    now = before;
  });

  it.each([
    '/api/v1/search?q=choir',
    '/API/v1/search?q=choir',
    '/oruk/v3/services',
    '/take/list.csv',
    '/api/openapi.json',
  ])('that is none of ours never passes for no key: %s', async (path) => {
    for (const headers of [
      bearer('hereabouts_x'),
      { authorization: 'Bearer' },
      { 'x-api-key': '' },
      bearer(`hereabouts_${'a'.repeat(43)}`),
    ]) {
      const response = await get(path, headers);
      expect(response.status).toBe(401);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
    }
  });

  it('is tried in vain only as often as an address may ask', async () => {
    let last = 0;
    for (let n = 0; n < 45; n++)
      last = (await get('/oruk/v3/', bearer(`hereabouts_${'b'.repeat(43)}`))).status;
    expect(last).toBe(429);
  });

  it('is counted by the day and the endpoint, without what was asked or from where', async () => {
    const key = await aKey(admin, { name: 'Counted' });
    for (const path of [
      '/api/v1/search?q=zanzibarquill',
      '/api/v1/search?q=choir',
      '/api/v1/zanzibarquill',
      '/oruk/v3/services/0b0e1b6e-0000-4000-8000-000000000000',
    ])
      await (await get(path, bearer(key))).text();
    const { id } = (await served.services.keys.list(admin)).find(({ name }) => name === 'Counted')!;
    const { uses } = await served.services.keys.one(admin, id);
    expect(uses).toEqual(
      [
        { day: '2026-03-02', endpoint: '/api/v1/search', asked: 2, refused: 0 },
        { day: '2026-03-02', endpoint: 'other', asked: 1, refused: 0 },
        { day: '2026-03-02', endpoint: '/oruk/v3/services/:id', asked: 1, refused: 0 },
      ].sort(
        (a, b) =>
          b.asked - a.asked ||
          uses.findIndex((use) => use.endpoint === a.endpoint) -
            uses.findIndex((use) => use.endpoint === b.endpoint),
      ),
    );
    const kept = JSON.stringify(
      await connection.useDb(`${served.prefix}_private`).db!.collection('api-key-uses').find().toArray(),
    );
    expect(kept).not.toMatch(/zanzibarquill|203\.0|127\.0|0b0e1b6e/);
  });
});

describe('looking after keys', () => {
  it('is for administrators, each their organisation’s; a system administrator sees all', async () => {
    await aKey(admin, { name: 'Only ours' });
    const theirs = (
      await served.member({
        role: 'organisation_admin',
        organisationId: (await served.services.inside.organisationStore.all()).find(
          ({ name }) => name === 'Theirs',
        )!.id,
      })
    ).actor;
    const named = (keys: { name: string }[]) => keys.map(({ name }) => name);
    expect(named(await served.services.keys.list(theirs))).not.toContain('Only ours');
    expect(named(await served.services.keys.list(system))).toContain('Only ours');
    const { id } = (await served.services.keys.list(admin)).find(({ name }) => name === 'Only ours')!;
    await expect(served.services.keys.one(theirs, id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(served.services.keys.end(theirs, id)).rejects.toMatchObject({ code: 'not-found' });
    const curator = (await served.member({ role: 'curator' })).actor;
    await expect(served.services.keys.list(curator)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('makes no second key of a name, so that a form sent twice makes one', async () => {
    await aKey(system, { name: 'Twice' });
    await expect(aKey(system, { name: 'twice' })).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('is written down', async () => {
    await aKey(admin, { name: 'Audited' });
    const { id } = (await served.services.keys.list(admin)).find(({ name }) => name === 'Audited')!;
    await served.services.keys.end(admin, id);
    await served.services.keys.end(admin, id);
    const rows = await auditRows(served.prefix, `key/${id}`);
    expect(rows.map(({ action }) => action).sort()).toEqual(['key.end', 'key.make']);
  });
});
