import { randomUUID } from 'node:crypto';
import { createServer, request as plain, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assetIdFor } from '../../../api/assets/asset.rules.ts';
import type { Member } from '../../../api/contract/actor.ts';
import { addressOfPage, isMuchGone, nextPull, pageOf } from '../../../api/imports/wizard/feed.rules.ts';
import { createFetchSafely } from '../../../api/infra/fetch-safely.ts';
import { serveForTest } from '../../support/serve.ts';
import { until } from '../../support/wait.ts';

describe('the rhythm of a feed', () => {
  const now = new Date('2027-03-01T12:00:00Z');
  it.each([
    [24, 0, '2027-03-02T12:00'],
    [24, 1, '2027-03-01T12:15'],
    [24, 2, '2027-03-01T12:30'],
    [24, 5, '2027-03-01T16:00'],
    [24, 30, '2027-03-08T12:00'],
    [168, 0, '2027-03-08T12:00'],
  ])('every %d hours after %d failures is next at %s', (every, failures, at) =>
    expect(nextPull(now, every, failures).toISOString().slice(0, 16)).toBe(at),
  );
  it.each([
    [{ gone: 5, same: 0, changed: 0 }, false],
    [{ gone: 6, same: 100, changed: 0 }, false],
    [{ gone: 6, same: 10, changed: 0 }, true],
  ])('%o is much at once: %s', (counts, much) => expect(isMuchGone(counts)).toBe(much));
  it.each([
    ['{"total_items":874,"total_pages":3,"page_number":1,"contents":[', { pages: 3, at: 1 }],
    ['{"totalElements":9,"totalPages":"2","number":1,"content":[', { pages: 2, at: 1 }],
    ['{"totalelements":9,"totalpages":2,"content":[', { pages: 2, at: 1 }],
    ['[{"id":1}]', null],
  ])('%s is a page', (head, page) => expect(pageOf(head)).toEqual(page && expect.objectContaining(page)));
  it('asks for a page beside whatever the address asks for', () => {
    expect(addressOfPage('https://a.org/services?full=true&page=1', 2)).toBe(
      'https://a.org/services?full=true&page=2',
    );
  });
});

describe('a list that is fetched by the clock', () => {
  let answer: RequestListener = () => {};
  const asked: { url: string; etag: string | undefined }[] = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', etag: request.headers['if-none-match'] });
    answer(request, response);
  });
  let served: Awaited<ReturnType<typeof serveForTest>>;
  let curator: Member;
  let admin: Member;
  const address = 'https://feeds.example.org/services';
  const source = 'north-feed';
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    served = await serveForTest({
      label: 'feeds',
      fetchSafely: createFetchSafely({
        resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
        request: ((url: URL, options: object, told: () => void) => plain(Object.assign(new URL(url), { protocol: 'http:', port: String(port) }), options, told)) as never,
        loopback: { port },
      }),
    }); // prettier-ignore
    curator = (await served.member({ role: 'curator' })).actor;
    admin = (await served.member({ role: 'organisation_admin', organisationId: 'org-a' })).actor;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const wizard = () => served.services.imports;
  const service = (id: number, more: object = {}) => ({ id, name: `Group ${id}`, description: `What group ${id} does.`, status: 'active', ...more }); // prettier-ignore
  const pages =
    (services: object[], size = 4): RequestListener =>
    (request, response) => {
      const at = Number(new URL(request.url!, 'http://x').searchParams.get('page') ?? 1);
      const contents = services.slice((at - 1) * size, at * size);
      response.writeHead(200, { 'content-type': 'application/json', etag: `"${services.length}"` });
      response.end(JSON.stringify({ total_items: services.length, total_pages: Math.ceil(services.length / size), page_number: at, contents })); // prettier-ignore
    };
  const all = Array.from({ length: 10 }, (_, at) => service(at + 1));
  const settled = (id: string) => until(() => wizard().open(curator, id), ({ state }) => ['ready', 'published', 'failed', 'dropped'].includes(state), 20_000); // prettier-ignore
  const form = {
    press: 'save' as const,
    address,
    every: 1 as const,
    absent: 'archive' as const,
    trusted: true,
  };
  /** As if its hour had come. */
  async function comes() {
    const before = (await wizard().source(curator, source)).pulledAt;
    await wizard().setSource(curator, source, { ...form, every: undefined });
    await wizard().setSource(curator, source, form);
    await served.services.inside.jobs.retry('import-feeds');
    const view = await until(() => wizard().source(curator, source), ({ pulledAt }) => pulledAt !== before, 20_000); // prettier-ignore
    return view.last ? settled(view.last.id) : null;
  }
  const live = async () =>
    (await Promise.all(all.map(async ({ id }) => (await served.services.assets.draftById(assetIdFor(source, String(id))))?.draft.status))).map((status) => (status === 'live' ? 1 : 0)).join(''); // prettier-ignore

  it('is fetched to its last page when somebody gives its address, and waits to be looked at', async () => {
    answer = pages(all);
    const { id } = await wizard().beginAddress(curator, { sourceName: 'North feed' }, address);
    expect(await settled(id)).toMatchObject({ state: 'ready', from: 'address', counts: { new: 10 } });
    expect(asked.map(({ url }) => url)).toEqual(['/services', '/services?page=2', '/services?page=3']);
    await wizard().press(curator, id, { press: 'publish', stage: 1, commandId: randomUUID() });
    await until(() => wizard().open(curator, id), ({ state }) => state === 'published'); // prettier-ignore
    expect(await live()).toBe('1111111111');
  });

  it('is not read again when its server says that nothing changed, or sends the same', async () => {
    await wizard().setSource(curator, source, form);
    const { last } = await wizard().source(curator, source);
    const first = asked.length;
    answer = ({ headers }, response) =>
      response.writeHead(headers['if-none-match'] === '"10"' ? 304 : 500).end();
    expect((await comes())?.id).toBe(last?.id);
    expect(asked[first]?.etag).toBe('"10"');
    answer = pages(all);
    expect((await comes())?.id).toBe(last?.id);
  });

  it('lands by itself once it is trusted: what it withdraws goes, what it changes changes', async () => {
    answer = pages([...all.slice(0, 8), service(9, { status: 'inactive' }), service(11)].map((one) => (one.id === 1 ? service(1, { name: 'First group' }) : one)));
    const view = await comes();
    expect(view).toMatchObject({ state: 'published', from: 'feed', by: '', counts: { new: 1, changed: 2, gone: 1, same: 7 } });
    expect(await live()).toBe('1111111100');
    expect((await served.services.assets.draftById(assetIdFor(source, '1')))?.draft.name).toBe('First group');
  }); // prettier-ignore

  it('waits for somebody to look where most of it is gone at once', async () => {
    answer = pages(all.slice(0, 1));
    const view = await comes();
    expect(view).toMatchObject({ state: 'ready', counts: { gone: 8 } });
    expect(await live()).toBe('1111111100');
    await wizard().press(curator, view!.id, { press: 'drop', stage: 1, commandId: randomUUID() });
  });

  it('says what went wrong, and is tried less and less often', async () => {
    answer = (_request, response) => response.writeHead(503).end();
    await comes();
    await comes();
    const { failure, nextAt, pulledAt } = await wizard().source(curator, source);
    expect(failure).toEqual({ words: 'The server answered with 503 instead of a file.', times: 2 });
    expect(Date.parse(nextAt!) - Date.parse(pulledAt!)).toBe(30 * 60_000);
    answer = pages(all.slice(0, 9));
    await comes();
    expect((await wizard().source(curator, source)).failure).toBeNull();
  });

  it.each(['http://feeds.example.org/', 'https://127.0.0.1/', 'https://user:pass@feeds.example.org/', 'https://localhost/x', 'feeds'])(
    'is not fetched from %s',
    async (bad) => {
      const before = asked.length;
      await expect(wizard().beginAddress(curator, { sourceName: 'Bad feed' }, bad)).rejects.toMatchObject({ code: 'bad-input', errors: [{ path: 'address' }] });
      await expect(wizard().setSource(curator, source, { ...form, address: bad })).rejects.toMatchObject({ code: 'bad-input' });
      expect(asked.length).toBe(before);
    },
  ); // prettier-ignore

  it('of an organisation never lands by itself on its own word', async () => {
    answer = pages(all);
    await wizard().beginAddress(admin, { sourceName: 'Their feed' }, address);
    await wizard().setSource(admin, 'their-feed', form);
    expect((await wizard().source(admin, 'their-feed')).trusted).toBe(false);
    await expect(wizard().source(admin, source)).rejects.toMatchObject({ code: 'not-found' });
  });
});
