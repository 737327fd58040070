import { afterAll, beforeAll, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import routes from '../../../web/routes.ts';
import { sendBytes, statusesIn } from '../../faults/bytes.ts';
import { aDraft } from '../../support/drafts.ts';
import { serveForTest } from '../../support/serve.ts';
import { isBuilt, whenBuilt } from '../../support/built.ts';
import { inTurns } from '../../support/in-turns.ts';

let served: Awaited<ReturnType<typeof serveForTest>>;
let before: Record<string, number>;
beforeAll(async () => {
  if (!isBuilt) return;
  served = await serveForTest({ label: 'pages', drafts: [aDraft({ name: 'Kettle Club' })], pages: true });
  before = await everythingStored();
});
afterAll(() => served?.stop());

/** How much there is in each collection of our databases; not the timetable of our own jobs, which the clock fills. */
async function everythingStored(): Promise<Record<string, number>> {
  const connection = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
  const counts: Record<string, number> = {};
  for (const name of [served.prefix, `${served.prefix}_private`]) {
    const db = connection.useDb(name);
    for (const collection of await db.listCollections())
      if (collection.name !== 'jobs')
        counts[`${name}.${collection.name}`] = await db.collection(collection.name).countDocuments();
  }
  await connection.close();
  return counts;
}

const html = { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' };
type Answer = { path: string; status: number; type: string; text: string; to: string | null };

async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(served.url + path, {
    redirect: 'manual',
    ...init,
    headers: { ...html, ...(init.headers as Record<string, string>) },
  });
  const text = await response.text();
  const { headers, status } = response;
  return { path, status, type: headers.get('content-type') ?? '', text, to: headers.get('location') };
}

/** Every page of the site, at an address that exists. */
const addresses = routes.map(
  ({ path = '' }) =>
    `/${path.replace(':slug', 'kettle-club-sale').replace(':code', 'gone').replace('*', 'nowhere/at/all')}`,
);
/** These draw nothing themselves: files, and addresses that only lead on. */
const drawNothing =
  /\.(ics|svg|json)$|^\/(conversations\/keys|entries\/|register\/go-on|sign-in\/organisation)/;
const pages = addresses.filter((path) => !drawNothing.test(path));
/** Where nobody is signed in, a page for members leads to signing in, and any page only to one of ours. */
const leadsOn = ({ status, to }: Answer) => (status === 302 || status === 303 ? to : null);
const dataOf = (path: string) => (path === '/' ? '/_root.data' : `${path}.data`);

const queries = [
  'q[$gt]=',
  'q[$ne]=1&near[$regex]=^a',
  '$where=sleep(1000)',
  '__proto__[polluted]=1&constructor.prototype=1',
  'q=a&q=b&near=c&near=d&page=1&page=2',
  'page=-1&radius=NaN&age=old&at=abc&box=1,2,3&sort=sideways',
  'page=1e9',
  'q=%ff%fe',
  'q=%00',
  '%00=1',
  'q=%',
  'q=%E0%A4%A',
  `q=${'a'.repeat(7_000)}`,
  `q=${'a'.repeat(9_000)}`,
  Array.from({ length: 300 }, (_, n) => `k${n}=1`).join('&'),
  `${'a'.repeat(500)}${'[b]'.repeat(1_000)}=1`,
  'q=%3Cscript%3Ealert(1)%3C/script%3E%22onmouseover=alert(1)',
  'near=%3Cimg+src=x+onerror=alert(1)%3E',
  'category=nothing&category=__proto__&kind=%24gt',
  'index',
  '_routes=root,../../etc/passwd',
  '_routes=%00',
  'q=%F0%9F%92%A9%E2%80%AE',
];

const slugs = ['%7B%22$gt%22:%22%22%7D', '..%2f..%2fetc%2fpasswd', 'UPPER-Case', 'constructor', '__proto__', 'x'.repeat(3_000), '%F0%9F%92%A9', '%ff', '%00', 'a%0d%0aSet-Cookie:%20x=y', "a'%20OR%201=1--"]; // prettier-ignore

/** These read their query; every other page refuses any. */
const readQueries = /^\/($|search|here|shortlist|sign-in|take)/;
const queriesFor = (path: string) =>
  readQueries.test(path) ? queries : inTurns(queries, addresses.indexOf(path));

/** A page of ours, or a problem: never a fault of ours, never the insides of the program. */
function expectOurs({ path, status, type, text }: Answer) {
  expect({ path: path.slice(0, 120), status, isOurs: status < 200 || status >= 500 }).toMatchObject({
    isOurs: false,
  });
  expect(text).not.toMatch(/\bat [\w.<>]+ \(?(file|node|\/)/);
  if (!type.includes('text/html')) return;
  expect(text).not.toContain('<script>alert(1)');
  expect(text).not.toContain('<img src=x');
  if (status >= 400) expect(text).toMatch(/urgent help/i);
}

whenBuilt('every page', () => {
  it.each(pages)('asked with hostile queries answers with a page of ours: %s', async (path) => {
    for (const query of queriesFor(path)) {
      const answer = await ask(`${path}?${query}`);
      expectOurs(answer);
      const to = leadsOn(answer);
      if (to === null) expect(answer.type).toContain('text/html');
      else expect(to).toMatch(/^\/(?!\/)/);
    }
  });

  it.each(addresses)('and its data for the browser, too: %s', async (path) => {
    for (const query of queriesFor(path)) {
      expectOurs(await ask(`${dataOf(path)}?${query}`, { headers: { accept: '*/*' } }));
      expectOurs(await ask(`${path}?${query}`, { headers: { accept: '*/*' } }));
    }
  });

  it.each(addresses)('takes no form it did not ask for, and says so in words: %s', async (path) => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const here = served.url;
    const sent: RequestInit[] = [
      { body: 'q=hello&id=1', headers: form },
      { body: 'q=hello', headers: { ...form, origin: here } },
      { body: 'q=hello', headers: { ...form, origin: 'https://evil.example' } },
      { body: 'q=hello', headers: { ...form, origin: 'null' } },
      { body: 'q=hello', headers: { ...form, origin: 'not an origin' } },
      { body: '%ff%fe=%', headers: form },
      { body: '{"q":{"$gt":""}}', headers: { 'content-type': 'application/json' } },
      { body: '--x\r\nbroken', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
      { body: 'a', headers: { 'content-type': 'multipart/form-data' } },
      { body: 'a', headers: { 'content-type': 'image/png' } },
      { body: 'a='.repeat(10_000), headers: form },
    ];
    for (const init of inTurns(sent, addresses.indexOf(path))) {
      const answer = await ask(path, { method: 'POST', ...init });
      expectOurs(answer);
      const to = leadsOn(answer);
      if (to?.startsWith('/sign-in?')) continue;
      expect(answer.status).toBeGreaterThanOrEqual(400);
      if (pages.includes(path))
        expect(answer.text).toMatch(
          /That is not how this page is used|sent from another site|We cannot read|We could not find|needs changing|no longer here/,
        );
    }
    const tooLong = await ask(path, { method: 'POST', body: 'a='.repeat(100_000), headers: form });
    expect(tooLong.status).toBe(413);
    expect(tooLong.text).toContain('more than we can take');
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])
      expect((await ask(path, { method })).status).toBe(405);
    expect((await ask(path, { method: 'HEAD' })).text).toBe('');
  });

  it.each(slugs)('is not opened by an address that is none: %s', async (slug) => {
    for (const path of [
      `/assets/${slug}`,
      `/assets/${slug}/calendar.ics`,
      `/assets/${slug}/qr.svg`,
      `/problems/${slug}`,
      `/${slug}`,
    ]) {
      const answer = await ask(path);
      expectOurs(answer);
      expectOurs(await ask(dataOf(path)));
    }
  });

  it('refuses a Host that is none before it is made', async () => {
    const port = Number(new URL(served.url).port);
    for (const path of pages)
      for (const host of ['a b', 'x/../y', 'evil"><script>', '', 'a:b:c', '-'.repeat(9_000)]) {
        const answer = await sendBytes(
          port,
          `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept: text/html\r\nConnection: close\r\n\r\n`,
        );
        const [status] = statusesIn(answer);
        expect({ path, host: host.slice(0, 20), status }).toMatchObject({ status: 400 });
        expect(answer).not.toContain('evil"><script>');
      }
  });

  it('wrote nothing', async () => {
    expect(await everythingStored()).toEqual(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
