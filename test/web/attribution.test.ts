import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { whenBuilt } from '../support/built.ts';
import { aDraft } from '../support/drafts.ts';
import { serveForTest } from '../support/serve.ts';

/** Two lists, each with a licence and a line of thanks of its own; one of the two is in what nobody else says. */
const lists = [1, 2].map((n) => ({
  source: `list-${n}`,
  sourceName: `List number ${n}`,
  licence: `Licence ${n}.0`,
  attribution: `Thanks to the people of list ${n}`,
  url: `https://list${n}.example/choirs`,
}));
const nameOf = (n: number) => `Choir of list ${n}`;

whenBuilt('whoever says so is named', () => {
  let site: Awaited<ReturnType<typeof serveForTest>>;
  beforeAll(async () => {
    site = await serveForTest({
      label: 'attribution',
      pages: true,
      drafts: lists.map((provenance, at) => aDraft({ name: nameOf(at + 1), provenance })),
    });
    await site.services.sync.rebuild();
  }, 60_000);
  afterAll(() => site?.stop());

  const get = (path: string) => fetch(site.url + path);
  const text = async (path: string) => (await (await get(path)).text()).replaceAll('<!-- -->', '');
  const bytes = async (path: string) => new Uint8Array(await (await get(path)).arrayBuffer());

  /** What is told of one entry holds all that its own list asks for, and nothing of the other. */
  function holds(told: string, n: number, { url = false }: { url?: boolean } = {}) {
    const [own, other] = [lists[n - 1]!, lists[2 - n]!];
    for (const wanted of [own.sourceName, own.licence, own.attribution, ...(url ? [own.url] : [])])
      expect(told).toContain(wanted);
    expect(told).not.toContain(other.attribution);
  }
  const each = (records: string[], more = {}) => {
    expect(records).toHaveLength(2);
    for (const n of [1, 2])
      holds(
        records.find((record) => record.includes(nameOf(n)))!,
        n,
        more,
      );
  };
  const json = async <T>(path: string) => JSON.parse(await text(path)) as T;
  const query = '?q=choir&near=M33';

  it.each([`/take/list.csv${query}`, '/take/everything.csv'])('in each line of a table: %s', async (path) => {
    each(parse<object>(await text(path), { columns: true, bom: true }).map((row) => JSON.stringify(row)));
  });

  it('in each line of an Excel workbook', async () => {
    const sheet = strFromU8(unzipSync(await bytes(`/take/list.xlsx${query}`))['xl/worksheets/sheet1.xml']!);
    each([...sheet.matchAll(/<row .*?<\/row>/gs)].map(([row]) => row).slice(1));
  });

  it.each([`/take/list.geojson${query}`, '/take/everything.geojson'])(
    'in each feature of a map: %s',
    async (path) => {
      each(
        (await json<{ features: object[] }>(path)).features.map((feature) => JSON.stringify(feature)),
        { url: true },
      );
    },
  );

  it('in each event of a calendar, of a search and of one entry', async () => {
    const events = (file: string) =>
      new ICAL.Component(ICAL.parse(file) as unknown[] as never)
        .getAllSubcomponents('vevent')
        .map((event) =>
          ['summary', 'description'].map((name) => String(event.getFirstPropertyValue(name))).join('\n'),
        );
    each(events(await text(`/take/list.ics${query}`)));
    const slug = (await json<{ hits: { slug: string; name: string }[] }>(`/api/v1/search${query}`)).hits.find(
      ({ name }) => name === nameOf(1),
    )!.slug;
    for (const event of events(await text(`/assets/${slug}/calendar.ics`))) holds(event, 1);
  });

  it('in each entry of a feed', async () => {
    each((await text(`/take/new.atom${query}`)).match(/<entry>.*?<\/entry>/gs) ?? []);
  });

  it('in each service of a data package, and in its description', async () => {
    const files = unzipSync(await bytes('/take/everything.zip'));
    each(
      parse<object>(strFromU8(files['services.csv']!), { columns: true }).map((row) => JSON.stringify(row)),
      { url: true },
    );
    for (const { sourceName, licence } of lists)
      expect(strFromU8(files['datapackage.json']!)).toContain(`${sourceName}: ${licence}`);
  });

  it.each(['/oruk/v3/services', '/oruk/v3/services?full=true'])(
    'in each service of the open standard: %s',
    async (path) => {
      each(
        (await json<{ contents: object[] }>(path)).contents.map((service) => JSON.stringify(service)),
        { url: true },
      );
    },
  );

  it('in each hit of the API, and in the entry itself', async () => {
    const { hits } = await json<{ hits: { id: string; name: string }[] }>(`/api/v1/search${query}`);
    each(hits.map((hit) => JSON.stringify(hit)));
    each(await Promise.all(hits.map(({ id }) => text(`/api/v1/assets/${id}`))), { url: true });
  });

  it('on the page of an entry, and in what it tells search engines', async () => {
    const { hits } = await json<{ hits: { slug: string; name: string }[] }>(`/api/v1/search${query}`);
    for (const n of [1, 2]) {
      const page = await text(`/assets/${hits.find(({ name }) => name === nameOf(n))!.slug}`);
      holds(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(page)![1]!, n, { url: true });
      holds(
        page.slice(page.indexOf('<main'), page.indexOf('</main>')).replace(/<script.*?<\/script>/gs, ''),
        n,
      );
    }
  });

  it.each(['list', 'map', 'search'])('with each entry of an embedded %s', async (kind) => {
    const page = await text(`/embed/${kind}?near=M33&${kind === 'search' ? 'what' : 'q'}=choir`);
    const cards = page.slice(page.indexOf('class="embed-cards"')).split('<li><h3>').slice(1);
    each(cards);
  });

  it('all together on one page, and as a file', async () => {
    for (const told of [await text('/sources'), await text('/take/sources.json')])
      for (const { sourceName, licence, attribution } of lists)
        for (const wanted of [sourceName, licence, attribution]) expect(told).toContain(wanted);
  });
});
