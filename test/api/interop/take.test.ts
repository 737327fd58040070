import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { takeEndpoints } from '../../../api/contract/take-endpoints.ts';
import { safeCell } from '../../../api/interop/cells.rules.ts';
import { aDraft, aPlace } from '../../support/drafts.ts';
import { serveForTest } from '../../support/serve.ts';

let served: Awaited<ReturnType<typeof serveForTest>>;
const canary = 'zanzibarquill';
const formula = '=HYPERLINK("http://evil.example","choir")';

beforeAll(async () => {
  served = await serveForTest({
    label: 'take',
    drafts: [
      aDraft({ name: 'Sale Choir', summary: formula, age: { min: 18 } }),
      aDraft({
        name: '@SUM(1+1) Choir',
        contacts: [{ kind: 'phone', value: '+44 1632 960002', public: true }],
      }),
      aDraft({
        name: 'Evening Choir <&> Friends',
        contacts: [{ kind: 'email', value: `${canary}@example.org` }],
        workersLine: canary,
        places: [
          {
            ...aPlace({ north: 40 }),
            privacy: 'ward',
            findingIt: canary,
            address: { lines: [canary], town: 'Sale', postcode: 'M33 4QQ' },
          },
          { ...aPlace(), privacy: 'hidden', name: canary },
        ],
        provenance: {
          source: 'a-list',
          sourceName: 'A list of choirs',
          licence: 'OGL v3',
          attribution: 'Contains choirs',
          theirId: canary,
        },
        assured: { on: '2026-11-01', by: 'phone', name: canary },
      }),
      aDraft({ name: 'Draft Choir', summary: canary, status: 'draft' }),
    ],
  });
  await served.services.sync.rebuild();
}, 120_000);
afterAll(() => served?.stop());

const get = (path: string) => fetch(`${served.url}/take${path}`, { redirect: 'manual' });
const bytes = async (path: string) => new Uint8Array(await (await get(path)).arrayBuffer());
const query = '?q=choir&near=M33';

describe('a list to take along', () => {
  it('is a table with a line for each thing found, and no cell that a spreadsheet would reckon with', async () => {
    const response = await get(`/list.csv${query}`);
    expect(response.headers.get('content-type')).toContain('text/csv');
    const rows = parse<Record<string, string>>(await response.text(), { columns: true, bom: true });
    expect(rows.map(({ Name }) => Name).sort()).toEqual([
      "'@SUM(1+1) Choir",
      'Evening Choir <&> Friends',
      'Sale Choir',
    ]);
    for (const cell of rows.flatMap((row) => Object.values(row)))
      expect(cell).not.toMatch(/^\s*[=+@]|^\s*-\D/);
    expect(rows.find(({ Name }) => Name === 'Evening Choir <&> Friends')).toMatchObject({ Source: 'A list of choirs', Licence: 'OGL v3', Attribution: 'Contains choirs', Town: 'Sale', Postcode: 'M33' }); // prettier-ignore
  });

  it.each(['=1+1', '+1', '-cmd', '@x', '\t=1', ' =1', '＝1', '%0A', '|calc', '-1+1'])(
    'has no formula: %j',
    (cell) => {
      expect(safeCell(cell)).toBe(`'${cell}`);
    },
  );
  it.each(['-2.3249', '12', 'a=b', '', '-1FR'])('leaves what is none as it is: %j', (cell) => {
    expect(safeCell(cell)).toBe(cell);
  });

  it('is an Excel workbook whose texts are texts', async () => {
    const files = unzipSync(await bytes(`/list.xlsx${query}`));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!);
    expect(sheet.match(/<row /g)).toHaveLength(4);
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('Evening Choir &lt;&amp;&gt; Friends');
  });

  it('is a map', async () => {
    const response = await get(`/list.geojson${query}`);
    expect(response.headers.get('content-type')).toContain('application/geo+json');
    const { type, features } = (await response.json()) as {
      type: string;
      features: { geometry: { coordinates: number[] } }[];
    };
    expect(type).toBe('FeatureCollection');
    expect(features).toHaveLength(3);
    for (const { geometry } of features) expect(geometry.coordinates[0]).toBeCloseTo(-2.3, 0);
  });

  it('is a calendar to subscribe to', async () => {
    const calendar = new ICAL.Component(
      ICAL.parse(await (await get(`/list.ics${query}`)).text()) as unknown[] as never,
    );
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(3);
    expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
  });

  it('is a feed of what is new, that does not say what was asked', async () => {
    const feed = await (await get('/new.atom?q=choir&near=M33&radius=5000')).text();
    expect(feed.match(/<entry>/g)).toHaveLength(3);
    expect(feed).toContain('Evening Choir &lt;&amp;&gt; Friends');
    expect(feed).toContain('OGL v3. Contains choirs');
    expect(feed).not.toContain('M33');
  });

  it('leads to help first where the words tell of danger', async () => {
    const response = await get('/list.csv?q=i+want+to+kill+myself');
    expect([response.status, response.headers.get('location')]).toEqual([303, '/urgent/suicide_self_harm']);
  });
});

describe('the whole directory', () => {
  it('is a table, a map and a package that say the same', async () => {
    const rows = parse<Record<string, string>>(await (await get('/everything.csv')).text(), {
      columns: true,
      bom: true,
    });
    const map = (await (await get('/everything.geojson')).json()) as {
      features: { properties: { entry: string } }[];
    };
    const files = unzipSync(await bytes('/everything.zip'));
    const services = parse<Record<string, string>>(strFromU8(files['services.csv']!), { columns: true });
    const ids = rows.map(({ id }) => id).sort();
    expect(ids).toHaveLength(3);
    expect([...new Set(map.features.map(({ properties }) => properties.entry))].sort()).toEqual(ids);
    expect(services.map(({ id }) => id).sort()).toEqual(ids);
    const about = JSON.parse(strFromU8(files['datapackage.json']!)) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
      description: string;
    };
    expect(about.description).toContain('A list of choirs: OGL v3');
    for (const { path, schema } of about.resources) {
      const [header] = parse(strFromU8(files[path]!), { columns: false });
      expect(header).toEqual(schema.fields.map(({ name }) => name));
    }
    const organisations = new Set(
      parse<{ id: string }>(strFromU8(files['organizations.csv']!), { columns: true }).map(({ id }) => id),
    );
    for (const { organization_id: id } of services) expect(organisations.has(id!)).toBe(true);
  });

  it('says where it is from', async () => {
    const { sources } = (await (await get('/sources.json')).json()) as { sources: object[] };
    expect(sources).toContainEqual({
      source: 'a-list',
      name: 'A list of choirs',
      entries: 1,
      licence: 'OGL v3',
      attribution: 'Contains choirs',
    });
  });

  it('holds nothing that the pages do not show', async () => {
    for (const { path } of takeEndpoints) {
      const address = /^\/(list|new)/.test(path) ? path + query : path;
      const body = await bytes(address);
      const texts = /zip|xlsx/.test(path)
        ? Object.values(unzipSync(body)).map((file) => strFromU8(file))
        : [strFromU8(body)];
      expect(texts.join('\n')).not.toMatch(new RegExp(`${canary}|4QQ`));
      expect(texts.join('').length).toBeGreaterThan(50);
    }
  });

  it('refuses fields it does not know', async () => {
    expect((await get('/everything.csv?nonsense=1')).status).toBe(400);
    expect((await get('/list.csv?nonsense=1')).status).toBe(400);
    expect((await fetch(`${served.url}/take/list.csv`, { method: 'POST' })).status).toBe(405);
  });
});
