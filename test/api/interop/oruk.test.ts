import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OrukPage, OrukService, OrukServiceAtLocation } from '../../../api/contract/oruk.ts';
import { orukEndpoints } from '../../../api/contract/oruk-endpoints.ts';
import { problemBody } from '../../../api/contract/problem.ts';
import { serveSeeded } from '../../support/demo-site.ts';
import { arePublished, faultsBy, type Published } from './published.ts';

if (!arePublished) console.log('SKIPPED: the published schemas are read only where ../shared/standards is.');
const published = arePublished ? it : it.skip;

let served: Awaited<ReturnType<typeof serveSeeded>>;
let base: string;
let everything: OrukService[];
const now = new Date('2026-11-23T10:00:00Z');

beforeAll(async () => {
  served = await serveSeeded('oruk', now);
  base = `${served.url}/oruk/v3`;
  everything = await lines<OrukService>('/services?format=ndjson&full=true');
}, 180_000);
afterAll(() => served?.stop());

const read = async <T>(path: string): Promise<T> => {
  const response = await fetch(base + path);
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
};
const lines = async <T>(path: string): Promise<T[]> =>
  (await (await fetch(base + path)).text())
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
const pagesOf = async <T>(path: string, size: number): Promise<OrukPage<T>[]> => {
  const pages: OrukPage<T>[] = [];
  for (let page = 1; ; page++) {
    const one = await read<OrukPage<T>>(
      `${path}${path.includes('?') ? '&' : '?'}per_page=${size}&page=${page}`,
    );
    pages.push(one);
    if (one.last_page) return pages;
  }
};
async function exampleOf({ example }: { example: string }) {
  const ids = await served.services.oruk.example();
  return example
    .replace('{first asset}', ids.asset!)
    .replace('{first place}', ids.place!)
    .replace('{first organisation}', ids.organisation!)
    .replace('{first taxonomy}', ids.taxonomy)
    .replace('{first term}', ids.term);
}

describe('every way to read the directory as Open Referral UK', () => {
  it.each(orukEndpoints.map((e) => [e.path, e] as const))(
    'answers its own example: %s',
    async (_, endpoint) => {
      const body = await read(await exampleOf(endpoint));
      // Parsed strictly the other way round: what the contract does not name was never sent.
      expect(endpoint.answer.parse(body)).toEqual(body);
    },
  );

  it.each(orukEndpoints.map((e) => [e.path, e] as const))(
    'refuses fields it does not know: %s',
    async (_, endpoint) => {
      const address = await exampleOf(endpoint);
      const response = await fetch(`${base}${address}${address.includes('?') ? '&' : '?'}nonsense=1`);
      expect(response.status).toBe(400);
      expect(problemBody.parse(await response.json()).errors?.map((e) => e.path)).toContain('nonsense');
    },
  );

  it('can be read from every site, and says when it last changed and which answer it gave', async () => {
    const first = await fetch(`${base}/services?page=1`);
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(new Date(first.headers.get('last-modified')!).getTime()).toBeLessThanOrEqual(now.getTime());
    const { default: request } = await import('supertest');
    const again = await request(base)
      .get('/services?page=1')
      .set('If-None-Match', first.headers.get('etag')!);
    expect(again.status).toBe(304);
  });

  it('is described where it says', async () => {
    const { openapi_url, version } = await read<{ openapi_url: string; version: string }>('/');
    expect(version).toBe('HSDS-UK-3.0');
    const document = await read<{ paths: object }>(new URL(openapi_url).pathname.replace('/oruk/v3', ''));
    expect(Object.keys(document.paths).sort()).toEqual(
      orukEndpoints.map(({ path }) => path.replace(/:([a-z]+)/g, '{$1}')).sort(),
    );
  });
});

describe('what is told', () => {
  it('is every public entry once, page by page, in one go and as ids alone', async () => {
    const pages = await pagesOf<OrukService>('/services', 137);
    const ids = pages.flatMap(({ contents }) => contents.map(({ id }) => id));
    expect(ids).toEqual(everything.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(pages[0]).toMatchObject({ total_items: ids.length, total_pages: pages.length, first_page: true });
    expect(pages.at(-1)).toMatchObject({ last_page: true, size: pages.at(-1)!.contents.length });
    const least = await read<OrukPage<{ id: string }>>('/services?minimal=true');
    expect(least).toMatchObject({ total_items: ids.length, size: ids.length, total_pages: 1, empty: false });
    expect(least.contents.map(({ id }) => id)).toEqual(ids);
    expect(await read('/services?page=99999')).toMatchObject({ empty: true, contents: [], last_page: true });
  });

  it('is in places what the service says of itself', async () => {
    const pages = await pagesOf<OrukServiceAtLocation>('/service_at_locations', 200);
    const said = everything.flatMap(({ service_at_locations: all = [] }) => all.map(({ id }) => id));
    expect(pages.flatMap(({ contents }) => contents.map(({ id }) => id))).toEqual(said);
    expect(pages[0]!.total_items).toBe(said.length);
    expect(await lines('/service_at_locations?format=ndjson')).toHaveLength(said.length);
  });

  it('names each organisation once, with all that it runs', async () => {
    const pages = await pagesOf<{ id: string; name: string }>('/organizations', 150);
    const ids = pages.flatMap(({ contents }) => contents.map(({ id }) => id));
    expect(new Set(ids)).toEqual(new Set(everything.map(({ organization_id }) => organization_id)));
    expect(ids).toHaveLength(new Set(ids).size);
    const busiest = everything.find(
      ({ organization_id }) => everything.filter((e) => e.organization_id === organization_id).length > 1,
    )!;
    const one = await read<{ services: { id: string }[] }>(`/organizations/${busiest.organization_id}`);
    expect(one.services.map(({ id }) => id).sort()).toEqual(
      everything
        .filter((e) => e.organization_id === busiest.organization_id)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('leaves out whatever has no value', () => {
    const blank = JSON.stringify(everything).match(/.{60}:(null|""|\[\]|\{\}).{20}/);
    // Our own form, kept whole for another directory like this, may hold empty lists.
    const without = everything.map(({ hereabouts: _, ...rest }) => rest);
    expect(JSON.stringify(without)).not.toMatch(/:(null|""|\[\]|\{\})/);
    expect(blank?.[1] ?? '[]').toMatch(/\[\]|\{\}/);
  });

  published(
    'is accepted by the published schemas, every answer of every endpoint',
    async () => {
      const faults: string[] = [];
      const hold = (kind: Published, answer: unknown) => faults.push(...faultsBy(kind, answer).slice(0, 3));
      hold('details', await read('/'));
      for (const service of everything) hold('service', service);
      for (const page of await pagesOf('/services', 500)) hold('services', page);
      hold('services', await read('/services?full=true&per_page=100'));
      hold('services', await read('/services?minimal=true'));
      hold('services', await read('/services?page=9999'));
      for (const page of await pagesOf('/service_at_locations', 500)) hold('atLocations', page);
      hold('atLocations', await read('/service_at_locations?full=true'));
      for (const one of await lines('/service_at_locations?format=ndjson&full=true')) hold('atLocation', one);
      for (const page of await pagesOf<{ id: string }>('/organizations', 500)) {
        hold('organisations', page);
        for (const { id } of page.contents.slice(0, 40)) {
          hold('organisation', await read(`/organizations/${id}`));
          hold('organisation', await read(`/organizations/${id}?full_service=true`));
        }
      }
      const taxonomies = await read<OrukPage<{ id: string }>>('/taxonomies');
      hold('taxonomies', taxonomies);
      for (const { id } of taxonomies.contents) hold('taxonomy', await read(`/taxonomies/${id}`));
      for (const page of await pagesOf<{ id: string }>('/taxonomy_terms', 50)) {
        hold('terms', page);
        for (const { id } of page.contents) hold('term', await read(`/taxonomy_terms/${id}`));
      }
      expect(faults.slice(0, 10)).toEqual([]);
    },
    240_000,
  );
});
