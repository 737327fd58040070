import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { serveDemo } from '../support/demo-site.ts';
import { whenBuilt } from '../support/built.ts';

whenBuilt('the page of a place', () => {
  let site: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    site = await serveDemo('here-pages');
  }, 60_000);
  afterAll(() => site?.stop());
  const ask = (address: string, headers: Record<string, string> = {}) =>
    fetch(site.url + address, { headers, redirect: 'manual' });

  it('needs no script, and tells search engines what it is', async () => {
    const html = await (await ask('/here/sale-trafford')).text();
    expect(html).not.toContain('<script');
    expect(html).toContain('<title>What is strong in Sale, Trafford – Hereabouts</title>');
    expect(html).toMatch(/<meta name="description" content="\d+ groups and \d+ places in and near Sale/);
    expect(html).toMatch(/<link rel="canonical" href="http[^"]+\/here\/sale-trafford"/);
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    for (const part of ['Groups', 'On in the next seven days', 'You can help', 'Rooms to use'])
      expect(html).toContain(part);
  });

  it('is the same for everybody, and not sent twice', async () => {
    const first = await ask('/here/sale-trafford');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    expect(first.headers.get('set-cookie')).toBeNull();
    // `fetch` asks for the whole by itself when a condition is given, unless it is told not to.
    const again = await ask('/here/sale-trafford', { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(
      (await ask('/here/stockport', { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' })).status,
    ).toBe(200);
  });

  it('is found by a town or postcode, and says when it knows none', async () => {
    expect((await ask('/here?near=M33')).headers.get('location')).toBe('/here/sale-trafford');
    expect((await ask('/here?near=Trafford')).headers.get('location')).toBe('/here/trafford');
    expect(await (await ask('/here?near=Zzyzzx')).text()).toContain('We do not know a place called “Zzyzzx”');
    expect((await ask('/here/atlantis')).status).toBe(404);
  });

  it('stands in the sitemap where there is something near', async () => {
    const map = await (await ask('/sitemap.xml')).text();
    expect(map).toContain('/here/sale-trafford</loc>');
    expect(map).not.toContain('/here/penzance');
    expect(map).not.toMatch(/shortlist|search/);
  });
});
