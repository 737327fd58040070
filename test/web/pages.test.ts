import { afterAll, beforeAll, expect, it } from '@jest/globals';
import routes from '../../web/routes.ts';
import { serveDemo } from '../support/demo-site.ts';
import { whenBuilt } from '../support/built.ts';
import { inTurns } from '../support/in-turns.ts';

const addresses = routes.map(({ path = '' }) =>
  `/${path}`
    .replace('here/:slug', 'here/sale-trafford')
    .replace(':slug', 'sale-library')
    .replace(':code', 'gone')
    .replace(':kind', 'exploitation')
    .replace('*', 'nowhere/at/all'),
);
const hostile = [
  '?q[$gt]=',
  '?near[$ne]=x',
  `?q=${'a'.repeat(3_000)}`,
  `?${'deep[a]'.repeat(100)}=1`,
  '?age=NaN',
  '?page=-1',
  '?page=1e9',
  '?radius=Infinity',
  '?box=1,2,3',
  '?at=999,999',
  '?q=%ff%fe',
  '?q=%00',
  '?kind=dragon',
  '?zork=1',
  '?__proto__=1',
  '?constructor[prototype]=1',
  `?${'day=MO&'.repeat(100)}`,
];

whenBuilt('the pages, asked by somebody who means harm', () => {
  let site: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    site = await serveDemo('pages');
  }, 60_000);
  afterAll(() => site?.stop());

  const ask = (address: string, init: RequestInit = {}) =>
    fetch(site.url + address, { redirect: 'manual', ...init });

  /** With a 4xx; or, where only members may come, by the way to sign in (202 is that way told as data). */
  const isRefused = ({ status, headers }: Response) =>
    (status >= 400 && status <= 499) ||
    (status === 303 && headers.get('location')?.startsWith('/sign-in?')) ||
    (status === 202 && headers.get('content-type')?.startsWith('text/x-script'));

  it.each(addresses)(
    '%s answers a hostile query with a 4xx, as a page and as data',
    async (address) => {
      const statuses: [string, number][] = [];
      for (const query of address === '/search' ? hostile : inTurns(hostile, addresses.indexOf(address))) {
        for (const twin of [address, address === '/' ? '/_root.data' : `${address}.data`]) {
          const answer = await ask(twin + query);
          if (!isRefused(answer)) statuses.push([twin + query.slice(0, 40), answer.status]);
        }
      }
      // A missing page is told in the data of a page that is open with the status of the page.
      expect(statuses).toEqual([]);
    },
    60_000,
  );

  it.each(addresses)('%s takes no form, and does not fall over one', async (address) => {
    for (const body of [new URLSearchParams({ zork: 'x' }), '{"a":', new Uint8Array(200_000)]) {
      const answer = await ask(address, { method: 'POST', body });
      expect([answer.status, isRefused(answer)]).toEqual([answer.status, true]);
    }
  });

  it('tells all faults of a search at once, keeps what was typed, and shows no list', async () => {
    const answer = await ask('/search?q=choir&near=Sale&age=old&radius=1');
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(html).toContain('Write an age in years');
    expect(html.match(/<a href="#(age|radius)">/g)).toHaveLength(2);
    expect(html).toContain('value="choir"');
    expect(html).toContain('value="Sale"');
    expect(html).not.toContain('class="card"');
  });

  it('says in our words that a page is not there, also on the way of data', async () => {
    const answer = await ask('/nowhere');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('We could not find that page');
    expect((await ask('/assets/no-such-group')).status).toBe(404);
    expect((await ask('/assets/no-such-group/calendar.ics')).status).toBe(404);
    const none = await ask('/assets/NO%20such/qr.svg');
    expect([none.status, none.headers.get('Cache-Control')]).toEqual([404, 'private, no-cache']);
    const code = await ask('/assets/sale-library/qr.svg');
    expect([code.status, code.headers.get('Cache-Control')]).toEqual([200, 'public, max-age=86400']);
  });

  it('asks not to be indexed while everything is invented, and keeps pages out of shared caches', async () => {
    const answer = await ask('/');
    expect(await answer.text()).toContain('<meta name="robots" content="noindex"/>');
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
  });

  it('lets nothing inline run but what carries the nonce of the answer', async () => {
    const answer = await ask('/search?near=Sale');
    const html = await answer.text();
    const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1];
    expect(nonce).toMatch(/\S/);
    for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`);
    expect(html).not.toMatch(/ style="| on[a-z]+="/);
  });
});
