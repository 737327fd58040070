import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import mongoose, { type Connection } from 'mongoose';
import { admits, type For } from '../../api/contract/access.ts';
import { endpoints } from '../../api/contract/endpoints.ts';
import type { Endpoint } from '../../api/contract/endpoint.ts';
import { roles } from '../../api/contract/roles.ts';
import { thePublic } from '../../api/infra/actor.ts';
import { routeAccess } from '../../scripts/lib/route-access.mjs';
import { whenBuilt } from '../support/built.ts';
import { serveForTest } from '../support/serve.ts';

const runs = process.env.LONG ? 1_500 : 150;
const canary = 'Canary Featherstonehaugh';
const routes = [
  ...(await routeAccess(process.cwd()))
    .filter(({ path }) => path !== '/*')
    .map(({ path, for: who, acts }) => ({ path, who: who as For, isPage: true, acts, method: 'get' })),
  ...(endpoints as readonly Endpoint[]).map(({ path, for: who, method }) => ({
    ...{ path: `/api/v1${path}`, who, isPage: false, acts: false, method },
  })),
];
/** What happened to a session since it began. */
const times = ['now', 'stepped up', 'signed out', 'role taken', 'account closed'] as const;

whenBuilt('who may do what, asked over HTTP', () => {
  let served: Awaited<ReturnType<typeof serveForTest>>;
  let connection: Connection;
  let ours: string;
  let theirs: string;
  let canaryId: string;

  beforeAll(async () => {
    served = await serveForTest({ label: 'access', pages: true });
    const { organisationStore } = served.services.inside;
    const open = (name: string) =>
      organisationStore.open({ name, networkId: 'main', modules: ['directory'] });
    ours = await open('Ours');
    theirs = await open(`Theirs, of ${canary}`);
    const { actor } = await served.member({ role: 'link_worker', name: canary, organisationId: theirs });
    canaryId = actor.accountId;
    connection = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
  }, 60_000);
  afterAll(async () => {
    await connection?.close();
    await served?.stop();
  });

  /** Everything about people and organisations, but for when a session was last used and what was counted. */
  async function written() {
    const db = connection.useDb(`${served.prefix}_private`, { useCache: true }).db!;
    const names = ['accounts', 'organisations', 'networks', 'links', 'audit-waiting', 'messages'];
    const all = await Promise.all(names.map((name) => db.collection(name).find().sort({ _id: 1 }).toArray()));
    return JSON.stringify(all);
  }

  const call = fc.record({
    route: fc.constantFrom(...routes),
    role: fc.constantFrom('public', ...roles),
    time: fc.constantFrom(...times),
    object: fc.constantFrom('theirs', 'nobody’s'),
    send: fc.boolean(),
    asData: fc.boolean(),
  });

  it(
    `holds in ${runs} calls of anybody to anything: 401 or the sign-in, 404, nothing written, nothing said`,
    async () => {
      await fc.assert(
        fc.asyncProperty(call, async ({ route, role, time, object, send, asData }) => {
          const someone = role === 'public' ? null : await signedIn(role, time);
          const actor = someone && ['now', 'stepped up'].includes(time) ? someone.actor : thePublic;
          const id =
            object === 'theirs' ? (route.path.includes('organis') ? theirs : canaryId) : randomUUID();
          const twin = asData && route.isPage ? '.data' : '';
          const address =
            route.path.replaceAll(/:\w+/g, id) + (route.path === '/' && twin ? '_root' : '') + twin;
          const asksForm = send && route.acts;
          const before = await written();
          const response = await fetch(served.url + address, {
            redirect: 'manual',
            method: asksForm ? 'POST' : route.method.toUpperCase(),
            headers: someone ? { cookie: someone.cookie } : {},
            ...(asksForm && {
              body: new URLSearchParams({ act: 'close', name: 'x', id, email: 'x@x.example' }),
            }),
          });
          const text = await response.text();
          const told = { status: response.status, to: response.headers.get('location') ?? '' };
          // As data the router tells of a redirect in a body of its own.
          const leads = (where: string) => told.to.startsWith(where) || (twin !== '' && text.includes(where));

          switch (admits(route.who, actor, served.services.clock.now())) {
            case 'sign-in':
              if (route.isPage) expect(leads('/sign-in')).toBe(true);
              else expect(told.status).toBe(401);
              break;
            case 'not-found':
              expect(told.status).toBe(404);
              break;
            case 'step-up':
              if (route.isPage) expect(leads('/sign-in/again')).toBe(true);
              else expect(told.status).toBe(403);
              break;
            case 'come-in':
              expect(told.status).toBeLessThan(500);
              return;
          }
          expect(text).not.toContain(canary);
          expect(await written()).toBe(before);
        }),
        { numRuns: runs, ...(process.env.SEED && { seed: Number(process.env.SEED) }) },
      );
    },
    runs * 1_000,
  );

  it('tells an organisation’s admin nothing of another organisation, and changes nothing there', async () => {
    const admin = await served.member({ role: 'organisation_admin', organisationId: ours, steppedUp: true });
    const headers = { cookie: admin.cookie };
    expect(await (await fetch(`${served.url}/admin/people`, { headers })).text()).not.toContain(canary);
    const before = await written();
    for (const asked of ['take', 'give', 'sessions', 'authenticator', 'close']) {
      // The id of one's own in the body, of another's in the path, and the other way round.
      for (const [inPath, inBody] of [
        [canaryId, ours],
        [admin.actor.accountId, theirs],
      ] as const) {
        const body = new URLSearchParams({
          act: asked,
          role: 'curator',
          organisation: inBody,
          membership: 'x',
        });
        const address = `${served.url}/admin/people/${inPath}`;
        const response = await fetch(address, { method: 'POST', headers, body, redirect: 'manual' });
        expect([403, 404]).toContain(response.status);
        expect(await response.text()).not.toContain(canary);
      }
    }
    const invite = new URLSearchParams({ email: 'x@x.example', role: 'curator', organisation: theirs });
    const post = (body: URLSearchParams) =>
      fetch(`${served.url}/admin/people`, { method: 'POST', headers, body, redirect: 'manual' });
    expect((await post(invite)).status).toBe(404);
    // Twice the same field, and a field that nobody asked for.
    invite.append('organisation', ours);
    expect((await post(invite)).status).toBe(400);
    expect(
      (await post(new URLSearchParams({ email: 'x@x.example', role: 'curator', networkId: 'x' }))).status,
    ).toBe(400);
    expect(await written()).toBe(before);
  });

  it('takes no form from another site, whatever it is sent as', async () => {
    const { cookie } = await served.member({ role: 'system_admin', steppedUp: true });
    for (const type of [
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'text/plain',
      'application/json',
    ])
      for (const address of ['/admin/organisations', '/account', '/sign-in', '/api/v1/search']) {
        const response = await fetch(served.url + address, {
          method: 'POST',
          headers: { cookie, origin: 'https://evil.example', 'content-type': type },
          body: 'name=Evil',
          redirect: 'manual',
        });
        expect(response.status).toBe(403);
      }
  });

  it('leads nobody to another site', async () => {
    for (const to of [
      '//evil.example',
      'https://evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      '/\t/evil',
    ])
      expect((await fetch(`${served.url}/sign-in?to=${encodeURIComponent(to)}`)).status).toBe(400);
    expect((await fetch(`${served.url}/sign-in?to=%2Fassets%2Fx`)).status).toBe(200);
  });

  async function signedIn(role: (typeof roles)[number], time: (typeof times)[number]) {
    const somebody = await served.member({
      ...{ role, organisationId: ours, groups: ['a-group'], steppedUp: time === 'stepped up' },
    });
    const { store, sessions } = served.services.accounts;
    const account = (await store.byId(somebody.actor.accountId))!;
    if (time === 'signed out') await sessions.end(somebody.cookie.split('=')[1]);
    if (time === 'role taken') await store.change(account, { memberships: [] });
    if (time === 'account closed') await store.change(account, { state: 'closed' });
    return somebody;
  }
});
