import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import mongoose, { type Connection } from 'mongoose';
import { admits, reaches, type For } from '../../api/contract/access.ts';
import { endpoints } from '../../api/contract/endpoints.ts';
import type { Member } from '../../api/contract/actor.ts';
import type { Module } from '../../api/contract/modules.ts';
import type { Endpoint } from '../../api/contract/endpoint.ts';
import { roles } from '../../api/contract/roles.ts';
import { thePublic, type Actor } from '../../api/infra/actor.ts';
import { routeAccess } from '../../scripts/lib/route-access.mjs';
import { aDraft } from '../support/drafts.ts';
import { whenBuilt } from '../support/built.ts';
import { runs as tried } from '../support/runs.ts';
import { serveForTest } from '../support/serve.ts';

const runs = process.env.LONG ? 1_500 : 150;
const canary = 'Canary Featherstonehaugh';
const routes = [
  ...(await routeAccess(process.cwd()))
    .filter(({ path }) => path !== '/*')
    .map(({ path, for: who, acts, module }) => ({
      ...{ path, who: who as For, isPage: true, acts, method: 'get' },
      module: module as Module | undefined,
    })),
  ...(endpoints as readonly Endpoint[]).map(({ path, for: who, method }) => ({
    ...{ path: `/api/v1${path}`, who, isPage: false, acts: false, method, module: undefined },
  })),
];
/** Of an entry, a proposal, a draft and a setting that are nobody's here: those who see it are few, and named below. */
const deep = 'quillfeather';
const deepRoutes = routes.filter(({ path }) => path.includes(':'));
const isOf = (path: string, ...starts: string[]) => starts.some((start) => path.startsWith(start));

/** A form that would do something, were it let in; what is not here is sent to be refused. */
const forms: Record<string, Record<string, string>> = {
  '/groups/:id': { act: 'close', sure: 'yes' },
  '/groups/:id/hand-over': { name: 'x', email: 'x@x.example', stay: 'no' },
  '/groups/:id/calendar': { act: 'end' },
  '/groups/:id/asked': { answer: 'x' },
  '/groups/:id/change/:question': { summary: 'x' },
  '/asked/:token': { answer: 'x' },
  '/still-right/:token': { answer: 'closed' },
  '/register/ours/:token': {},
  '/curate/:id': { press: 'decide', verdict: 'publish', revision: '1' },
  '/team/:id': { title: 'x', phone: '01632 960000' },
  '/settings': { name: 'curating', revision: '0', lookWithinDays: '1', undoMinutes: '0' },
  '/settings/words': { name: 'words', revision: '1', synonyms: 'x = y', stopWords: '' },
};
const withoutCommand = [
  '/groups/:id/calendar',
  '/team/:id',
  '/settings',
  '/settings/words',
  '/still-right/:token',
];

function formOf(path: string, id: string): Record<string, string> {
  const form = forms[path];
  if (!form) return { act: 'close', name: 'x', id, email: 'x@x.example' };
  return withoutCommand.includes(path) ? form : { ...form, commandId: randomUUID() };
}
/** Addresses whose last part is not a thing of somebody's. */
const neverMissing = [
  '/assets/:slug/qr.svg',
  '/urgent',
  '/problems',
  '/here',
  '/thanks',
  '/register/:question',
  '/api/v1/here',
  '/api/v1/urgent',
];

/** What happened to a session since it began. */
const times = ['now', 'stepped up', 'signed out', 'role taken', 'account closed'] as const;

whenBuilt('who may do what, asked over HTTP', () => {
  let served: Awaited<ReturnType<typeof serveForTest>>;
  let connection: Connection;
  let ours: string;
  let theirs: string;
  let canaryId: string;
  /** By what an address begins with: the id of a thing that is somebody else's. */
  let things: [start: string, id: string][];

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
    things = await othersThings(actor);
  }, 60_000);
  afterAll(async () => {
    await connection?.close();
    await served?.stop();
  });

  /**
   * Everything that is written down, each collection as one hash. What our own jobs do meanwhile is none of it: a mail is
   * known by its key, sent or not, a row of the audit by its id, linked or not.
   */
  async function written() {
    const db = connection.useDb(`${served.prefix}_private`, { useCache: true }).db!;
    const chained = connection.useDb(`${served.prefix}_audit`, { useCache: true }).db!;
    const names = [
      ...['accounts', 'organisations', 'networks', 'links', 'settings', 'proposals', 'proposal-events'],
      ...['registrations', 'team', 'confirm-links', 'confirmations', 'worries'],
    ];
    const all = await Promise.all(
      names.map(async (name) => [name, await db.collection(name).find().sort({ _id: 1 }).toArray()] as const),
    );
    const keys = await db.collection('messages').distinct('key');
    const waiting: unknown[] = await db.collection('audit-waiting').distinct('_id');
    const rows: unknown[] = await chained.collection('rows').distinct('id');
    const audit = [...new Set([...waiting, ...rows].map(String))].sort();
    return Object.fromEntries(
      [...all, ['messages', keys] as const, ['audit', audit] as const].map(([name, rows]) => [
        name,
        createHash('sha256').update(JSON.stringify(rows)).digest('hex'),
      ]),
    );
  }

  /** An unpublished group, a proposal of another network, a draft, and links to each of which only the hash is known. */
  async function othersThings(other: Member): Promise<[string, string][]> {
    const { assets, curation, register, settings, team, accounts } = served.services;
    const group = aDraft({ name: `Group ${deep}`, status: 'waiting', summary: `Of ${deep}.` });
    await assets.save(thePublic, group);
    const { proposalId } = await curation.submit({
      ...{ kind: 'new', assetId: randomUUID(), baseRevision: null, commandId: randomUUID() },
      draft: aDraft({ name: `Proposal ${deep}`, networkId: 'elsewhere' }),
      contributor: { name: deep, email: 'x@x.example', how: 'self' },
    });
    await register.begin(thePublic, { name: [`Draft ${deep}`] }, '192.0.2.1');
    await accounts.links.make('asked', 60, { to: `${proposalId} 1` });
    const words = { synonyms: `${deep} = choir`, stopWords: '' };
    await settings.change(other, 'words', words, 0);
    await team.save(other, other.accountId, { title: deep, days: [] });
    const db = connection.useDb(`${served.prefix}_private`, { useCache: true }).db!;
    const [draft] = await db.collection('registrations').find().toArray();
    const [link] = await db.collection('links').find({ purpose: 'asked' }).toArray();
    return [
      ...['/groups', '/entries', '/assets', '/register/claim', '/api/v1/assets'].map((start): [string, string] => [
        start,
        group.id!,
      ]),
      ['/curate', proposalId],
      ['/admin/organisations', theirs],
      ['/register/carry-on', (draft as unknown as { links: [string] }).links[0]],
      ['/asked', String(link!._id)],
      ['/register/ours', String(link!._id)],
    ];
  } // prettier-ignore

  /** Whether somebody who may open such pages may know of this thing that is another's. */
  function mayKnow(path: string, actor: Actor): boolean {
    if (isOf(path, '/groups/')) return reaches(actor, 'edit-listing', { assetId: 'another' });
    if (isOf(path, '/admin/people/')) return reaches(actor, 'manage-people', { organisationId: theirs });
    // Colleagues are known to each other; that they may not change each other's card is told by 403.
    return isOf(path, '/admin/organisations/', '/team/');
  }
  const seesDeep = (path: string, actor: Actor) =>
    (isOf(path, '/groups/') && mayKnow(path, actor)) || isOf(path, '/settings', '/team');

  const call = fc.record({
    route: fc.oneof(fc.constantFrom(...routes), fc.constantFrom(...deepRoutes)),
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
          const thing = things.find(([start]) => isOf(route.path, start))?.[1] ?? canaryId;
          const id = object === 'theirs' ? thing : randomUUID();
          const twin = asData && route.isPage ? '.data' : '';
          const address =
            route.path.replace(':question', 'about').replaceAll(/:\w+/g, id) +
            (route.path === '/' && twin ? '_root' : '') +
            twin;
          const isLetIn = admits(route.who, actor, served.services.clock.now(), route.module) === 'come-in';
          const knows = isLetIn && object === 'theirs' && mayKnow(route.path, actor);
          const isTheirs = route.path.includes(':') && !knows;
          // What somebody may do is tried elsewhere; here it would only take the things away.
          const asksForm = send && route.acts && (!isLetIn || isTheirs || route.who === 'anyone');
          const before = isLetIn && !isTheirs ? null : await written();
          const response = await fetch(served.url + address, {
            redirect: 'manual',
            method: asksForm ? 'POST' : route.method.toUpperCase(),
            headers: someone ? { cookie: someone.cookie } : {},
            ...(asksForm && {
              body: new URLSearchParams(formOf(route.path, id)),
            }),
          });
          const text = await response.text();
          const told = { status: response.status, to: response.headers.get('location') ?? '' };
          // As data the router tells of a redirect in a body of its own.
          const leads = (where: string) => told.to.startsWith(where) || (twin !== '' && text.includes(where));

          switch (admits(route.who, actor, served.services.clock.now(), route.module)) {
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
              if (!seesDeep(route.path, actor)) expect(text).not.toContain(deep);
              if (!isTheirs || isOf(route.path, ...neverMissing)) return;
              // A form's own fault may be told before the thing is looked for; what it is about is never told.
              expect(told.status).toBeGreaterThanOrEqual(400);
              if (object === 'theirs' && !asksForm) expect([404, 405, 410]).toContain(told.status);
              break;
          }
          expect(text).not.toContain(canary);
          if (!isLetIn) expect(text).not.toContain(deep);
          expect(await written()).toEqual(before);
        }),
        { ...tried(0), numRuns: runs },
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
    expect(await written()).toEqual(before);
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
