import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { bigAssets } from '../../seed/big.ts';
import { whenBuilt } from '../support/built.ts';
import { aDraft, aPlace } from '../support/drafts.ts';
import { serveForTest } from '../support/serve.ts';

const hidden = '14 Nightingale Yard';
const drafts = [
  ...[...bigAssets({ count: 90, seed: 7, today: '2026-11-23' })].map((draft) => ({
    ...draft,
    status: 'live' as const,
    places: [aPlace()],
    attendance: ['in_person' as const],
  })),
  aDraft({ name: 'Aardvark Archive', status: 'archived' }),
  aDraft({ name: 'Aardvark Draft', status: 'draft' }),
  aDraft({
    name: 'Aardvark Refuge',
    categories: ['domestic_abuse'],
    places: [aPlace({ address: { lines: [hidden], town: 'Sale', postcode: 'M33 2RP' } })],
    contacts: [{ kind: 'phone', value: '07700 900123', public: false }],
    workersLine: 'Ask for Jo.',
  }),
];

whenBuilt('a booklet', () => {
  let site: Awaited<ReturnType<typeof serveForTest>>;
  beforeAll(async () => {
    site = await serveForTest({ label: 'booklet', pages: true, drafts });
  }, 120_000);
  afterAll(() => site?.stop());
  const open = async (query: string, cookie = '') => {
    const response = await fetch(`${site.url}/booklet${query}`, { headers: { cookie }, redirect: 'manual' });
    return { status: response.status, to: response.headers.get('location'), html: await response.text() };
  };
  const numbers = (html: string) => [...html.matchAll(/id="entry-(\d+)"/g)].map(([, n]) => Number(n));

  it('holds forty entries in a part, each once, with its contents, square codes and sources, and no script', async () => {
    const parts = await Promise.all([1, 2, 3].map((part) => open(`?near=Sale&radius=2000000&part=${part}`)));
    expect(parts.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(numbers(parts[0]!.html)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
    const all = parts.flatMap(({ html }) => numbers(html));
    expect(all).toEqual(Array.from({ length: all.length }, (_, at) => at + 1));
    expect(all.length).toBeGreaterThan(85);
    for (const { html } of parts) {
      expect(html).not.toMatch(/<script/i);
      expect((html.match(/class="booklet-code"/g) ?? []).length).toBe(numbers(html).length);
      for (const n of numbers(html)) expect(html).toContain(`href="#entry-${n}"`);
      expect(html).toContain('id="sources"');
      expect(html).toMatch(/<meta name="robots" content="noindex"/);
      console.log(
        `A part of a booklet: ${html.length} bytes, ${brotliCompressSync(html).length} with brotli`,
      );
      expect(html.length).toBeLessThanOrEqual(400_000);
      expect(brotliCompressSync(html).length).toBeLessThanOrEqual(90_000);
    }
  });

  it('tells what everybody may know, whoever prints it', async () => {
    const worker = await site.signIn({ role: 'link_worker' });
    for (const cookie of ['', worker])
      for (const query of ['?q=aardvark', '?near=Sale&radius=2000000', '?near=Sale&radius=2000000&part=2&print=large']) {
        const { html } = await open(query, cookie);
        for (const told of [hidden, 'Aardvark Archive', 'Aardvark Draft', '07700 900123', 'Ask for Jo'])
          expect(html).not.toContain(told);
      }
  }); // prettier-ignore

  it.each([
    ['?part=0', 400],
    ['?part=11', 400],
    ['?part=10', 200],
    ['?print=huge', 400],
    ['?paper=a3', 400],
    ['?zork=1', 400],
    ['?q=nothingofthekind', 200],
  ])('%s is answered %d', async (query, status) => {
    expect((await open(query)).status).toBe(status);
  });

  it('leads to who can be rung now where the words tell of danger', async () => {
    const { status, to } = await open('?q=i+want+to+kill+myself');
    expect([status, to]).toEqual([303, '/urgent/suicide_self_harm']);
  });

  it('is one press from the results', async () => {
    const html = await (await fetch(`${site.url}/search?near=Sale`)).text();
    expect(html).toContain('href="/booklet?near=Sale"');
  });
});
