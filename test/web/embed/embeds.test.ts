import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aDraft } from '../../support/drafts.ts';
import { whenBuilt } from '../../support/built.ts';
import { serveForTest } from '../../support/serve.ts';

whenBuilt('a frame in somebody else’s page', () => {
  let site: Awaited<ReturnType<typeof serveForTest>>;
  beforeAll(async () => {
    site = await serveForTest({
      label: 'embeds',
      pages: true,
      drafts: [
        aDraft({
          name: 'Sale Choir',
          costs: [{ kind: 'free' }],
          provenance: {
            source: 'a-list',
            sourceName: 'A list of choirs',
            licence: 'OGL v3',
            attribution: 'Contains choirs',
          },
        }),
        aDraft({ name: 'Paid Choir', costs: [{ kind: 'per_session', pence: 500 }] }),
      ],
    });
    await site.services.sync.rebuild();
  }, 120_000);
  afterAll(() => site?.stop());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(site.url + path, { headers, redirect: 'manual' });
  /** Without the marks that React leaves between texts. */
  const text = async (path: string) => (await (await get(path)).text()).replaceAll('<!-- -->', '');
  const frames = [
    '/embed/search?near=M33',
    '/embed/list?near=M33',
    '/embed/map?near=M33',
    '/embed/urgent/abuse_violence',
  ];

  it.each(frames)('may stand anywhere, in a sandbox, without cookies or referrer: %s', async (path) => {
    const cookie = await site.signIn({ role: 'curator', name: 'Canary Curator' });
    const response = await get(path, { cookie: `${cookie}; hereabouts-list=x` });
    expect(response.status).toBe(200);
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toMatch(
      /sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox(;|$)/,
    );
    expect(response.headers.get('x-frame-options')).toBeNull();
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await response.text()).not.toContain('Canary');
  });

  it.each([
    '/',
    '/search?near=M33',
    '/embed',
    '/urgent/abuse_violence',
    '/sign-in',
    '/api/docs',
    '/embed/other',
  ])('is no other page of ours: %s', async (path) => {
    const response = await get(path);
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(response.headers.get('x-frame-options')).toBe('DENY');
  });

  it('hears danger before anything else, and keeps none of the words', async () => {
    const query = new URLSearchParams({
      what: 'i want to kill myself',
      paper: '#ffffff',
      show: '900',
      nonsense: '1',
    });
    const response = await get(`/embed/search?${query}`);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/embed/urgent/suicide_self_harm?paper=%23ffffff');
    expect(response.headers.get('cache-control')).toContain('no-store');
    const page = await text('/embed/urgent/suicide_self_harm');
    expect(page).toContain('tel:116123');
    expect(page).toContain('href="/urgent/suicide_self_harm" target="_blank" rel="noopener noreferrer"');
    const faulty = await get('/embed/urgent/suicide_self_harm?nonsense=1');
    expect([faulty.status, (await faulty.text()).includes('tel:116123')]).toEqual([400, true]);
  });

  it('shows who can be rung above results where the words may tell of danger', async () => {
    expect(await text('/embed/list?q=my+brother+killed+himself')).toContain('tel:116123');
    expect(await text('/embed/search?what=everything+feels+pointless')).toContain(
      'href="/urgent/suicide_self_harm"',
    );
  });

  it('names every fault of how it was set up, and still leads to a search', async () => {
    const response = await get('/embed/list?near=M33&cost=cheap&colour=red&show=100&accent=blurple');
    expect(response.status).toBe(400);
    const page = (await response.text()).replaceAll('<!-- -->', '');
    for (const fault of [
      'cost.0: We do not know this choice.',
      'colour: We do not know this field.',
      'show: Write a whole number from 1 to 20.',
      'accent: Write a colour as #1e2a2c or rgb(30, 42, 44).',
    ])
      expect(page).toContain(fault);
    expect(page).toContain('href="/search"');
  });

  it('holds to the filters of the host whatever a visitor asks', async () => {
    const page = await text('/embed/search?near=M33&cost=free&what=choir&where=Glasgow');
    expect(page).toContain('Sale Choir');
    expect(page).not.toContain('Paid Choir');
    expect(page).toContain('<input type="hidden" name="cost" value="free"/>');
    expect(page).not.toContain('id="where"');
    expect(page).toMatch(/href="\/search\?q=choir&amp;near=M33&amp;cost=free"/);
  });

  it('takes several of a filter as one attribute has them', async () => {
    expect((await get('/embed/list?near=M33&access=step_free+hearing_loop&cost=free,donation')).status).toBe(
      200,
    );
  });

  it('asks first, where it is a box', async () => {
    const box = await text('/embed/search?near=M33');
    expect(box).not.toContain('Sale Choir');
    expect(box).toContain('id="what"');
    expect(await text('/embed/search')).toContain('id="where"');
  });

  it('names the source and licence of each entry', async () => {
    expect(await text('/embed/list?q=sale+choir&near=M33')).toContain(
      'From: A list of choirs (OGL v3). Contains choirs',
    );
  });

  it('brings no script but its own, and no font', async () => {
    const page = await text('/embed/list?near=M33');
    expect([...page.matchAll(/<script[^>]*src="([^"]*)"/g)].map(([, src]) => src)).toEqual([
      '/embed/frame.js',
    ]);
    expect(page).not.toContain('modulepreload');
    expect(page).not.toContain('.woff2');
    for (const [, link] of page.matchAll(/<a([^>]*)>/g))
      if (!/href="(tel|#)/.test(link!)) expect(link).toContain('target="_blank" rel="noopener noreferrer"');
  });

  it.each(['/embed/search?near=M33', '/embed/list?near=M33'])('is light: %s', async (path) => {
    const page = await text(path);
    const files = [...page.matchAll(/(?:href|src)="(\/(?:assets|embed)\/[^"]+\.(?:css|js))"/g)].map(
      ([, file]) => file!,
    );
    const bodies = await Promise.all(
      ['/embed.js', ...files].map(async (file) => Buffer.from(await (await get(file)).arrayBuffer())),
    );
    const bytes = [Buffer.from(page), ...bodies].reduce(
      (sum, body) => sum + brotliCompressSync(body).length,
      0,
    );
    console.log(`${path}: ${bytes} bytes (brotli) in ${bodies.length + 1} files`);
    expect(bytes).toBeLessThanOrEqual(20_000);
  });

  it('is made on a page that needs no script: the line, a frame by hand, and what had to be changed', async () => {
    const page = await text(
      '/embed?make=list&near=M33&cost=free&accent=%23ffff00&heading=%22Ours%22+%26+theirs',
    );
    expect(page).toContain(
      '&lt;hereabouts-list near=&quot;M33&quot; cost=&quot;free&quot; accent=&quot;#ffff00&quot; heading=&quot;&amp;quot;Ours&amp;quot; &amp;amp; theirs&quot;&gt;',
    );
    expect(page).toContain('accent: #ffff00 stands out 1.0 to 1');
    expect(page).toMatch(
      /<noscript><iframe src="\/embed\/list\?near=M33[^"]*" title="[^"]+" sandbox="allow-scripts/,
    );
    const faulty = await get('/embed?make=list&show=100');
    expect(faulty.status).toBe(400);
    expect(await faulty.text()).toContain('Write a whole number from 1 to 20.');
    expect((await get('/embed?q=i+want+to+kill+myself')).headers.get('location')).toBe(
      '/urgent/suicide_self_harm',
    );
  });
});
