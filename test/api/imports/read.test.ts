import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { inspectFile } from '../../../api/imports/read/file.ts';
import type { Item } from '../../../api/imports/read/item.ts';
import { readItems, sniffFormat } from '../../../api/imports/read/read.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hereabouts-read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let files = 0;
async function read(content: string | Buffer): Promise<Item[]> {
  const file = path.join(folder, `file-${files++}`);
  await writeFile(file, content);
  const items: Item[] = [];
  for await (const item of readItems(file, await inspectFile(file))) items.push(item);
  return items;
}
const cells = (items: Item[]) => items.map(({ row }) => row?.cells);
const faults = (items: Item[]) => items.flatMap(({ line, fault }) => (fault ? [[line, fault]] : []));

describe('a CSV file', () => {
  it('is read with its quotes, commas and line breaks in cells, each row with its own line', async () => {
    const items = await read('name,text\r\n"Tea, and cake","two\nlines ""quoted"""\r\nWalks,plain\r\n');
    expect(items).toEqual([
      { line: 2, row: { cells: { name: 'Tea, and cake', text: 'two\nlines "quoted"' } } },
      { line: 4, row: { cells: { name: 'Walks', text: 'plain' } } },
    ]);
  });

  it.each([';', '\t', '|'])('may be cut by %j', async (sign) => {
    const items = await read([`name${sign}town`, `"Tea${sign} and cake"${sign}Littlebury`].join('\n'));
    expect(cells(items)).toEqual([{ name: `Tea${sign} and cake`, town: 'Littlebury' }]);
  });

  it('may begin with a byte order mark', async () => {
    expect(cells(await read('\ufeffname,town\nTea,Littlebury\n'))).toEqual([
      { name: 'Tea', town: 'Littlebury' },
    ]);
  });

  it('may be Windows-1252', async () => {
    const file = Buffer.concat([Buffer.from('name\nCaf'), Buffer.from([0xe9, 0x92]), Buffer.from('s tea\n')]);
    expect(cells(await read(file))).toEqual([{ name: 'Café’s tea' }]);
  });

  it('may be UTF-16 with a mark', async () => {
    const file = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('name\nTŷ Te\n', 'utf16le')]);
    expect(cells(await read(file))).toEqual([{ name: 'Tŷ Te' }]);
  });

  it('keeps UTF-8 letters that are cut by a block of the file', async () => {
    const name = 'é'.repeat(300_001);
    const items = await read(`a,name\n${`x,${'é'.repeat(90_001)}\n`.repeat(4)}`);
    expect(items.every(({ row }) => row?.cells.name === 'é'.repeat(90_001))).toBe(true);
    expect(name).toHaveLength(300_001);
  });

  it('names a row with cells too many or far too few, and reads on', async () => {
    const items = await read('a,b,c,d\n1,2,3,4,5\n1\n1,2,3\n1,2,3,4\n');
    expect(faults(items).map(([line]) => line)).toEqual([2, 3]);
    expect(cells(items.slice(2))).toEqual([
      { a: '1', b: '2', c: '3', d: '' },
      { a: '1', b: '2', c: '3', d: '4' },
    ]);
  });

  it('names the line where a quotation mark is opened and never closed, and reads the rows behind it', async () => {
    const rows = Array.from({ length: 900 }, (_, i) => `Group ${i},here`);
    rows[3] = '"Group 3,here';
    const items = await read(`name,town\n${rows.join('\n')}\n`);
    expect(faults(items)).toEqual([[5, expect.stringContaining('never closed')]]);
    expect(items.filter(({ row }) => row)).toHaveLength(899);
  });

  it('does not take a quotation mark inside a cell for one around it', async () => {
    const items = await read('name,size\nPipe,5" wide\nHose,6" wide\n');
    expect(cells(items)).toEqual([
      { name: 'Pipe', size: '5" wide' },
      { name: 'Hose', size: '6" wide' },
    ]);
  });

  it('refuses a cell of a million letters without losing the others', async () => {
    const items = await read(`name,text\nA,${'x'.repeat(1_000_001)}\nB,${'x'.repeat(200_000)}\nC,fine\n`);
    expect(faults(items).map(([line]) => line)).toEqual([2, 3]);
    expect(cells(items.slice(2))).toEqual([{ name: 'C', text: 'fine' }]);
  });

  it('takes a heading that comes again, in another order, for the order from there on', async () => {
    const items = await read('name,town\nTea,Littlebury\ntown,name\nFarfield,Walks\n');
    expect(cells(items)).toEqual([
      { name: 'Tea', town: 'Littlebury' },
      { name: 'Walks', town: 'Farfield' },
    ]);
  });

  it('may have no heading, and two columns of one name', async () => {
    expect(cells(await read('Tea,M33 2RP\nWalks,M33 4QW\n'))).toEqual([
      { 'column 1': 'Tea', 'column 2': 'M33 2RP' },
      { 'column 1': 'Walks', 'column 2': 'M33 4QW' },
    ]);
    expect(cells(await read('name,phone,phone\nTea,1,2\n'))).toEqual([
      { name: 'Tea', phone: '1', 'phone (2)': '2' },
    ]);
  });

  it('keeps what looks like a formula as text, and leaves out empty rows', async () => {
    expect(cells(await read('name\n=HYPERLINK(1)\n\n  \n+44\n'))).toEqual([
      { name: '=HYPERLINK(1)' },
      { name: '+44' },
    ]);
  });
});

describe('a JSON file', () => {
  const a = { id: 1, name: 'Tea [and] "cake", {x}' };
  const b = { id: '2', name: 'Walks', contacts: [{ name: 'x' }] };

  it.each([
    ['3.0', { total_items: 2, contents: [a, b] }],
    ['1.0', { totalElements: 2, content: [a, b], last: true }],
    ['all lower case', { totalelements: 2, content: [a, b] }],
    ['items', { items: [a, b] }],
    ['bare', [a, b]],
    ['pages in a list', [{ contents: [a] }, { contents: [b] }]],
  ])('is read in the envelope %s', async (_, envelope) => {
    expect((await read(JSON.stringify(envelope, null, 1))).map(({ service }) => service)).toEqual([a, b]);
    expect((await read(JSON.stringify(envelope))).map(({ service }) => service)).toEqual([a, b]);
  });

  it('may hold one service, or one a line, or one page a line', async () => {
    expect((await read(JSON.stringify(b))).map(({ service }) => service)).toEqual([b]);
    expect(await read(`${JSON.stringify(a)}\n${JSON.stringify(b)}\n`)).toEqual([
      { line: 1, service: a },
      { line: 2, service: b },
    ]);
    expect(
      (await read(`{"contents":[${JSON.stringify(a)}]}\n{"contents":[${JSON.stringify(b)}]}`)).map(
        ({ service }) => service,
      ),
    ).toEqual([a, b]);
  });

  it('may be empty', async () => {
    expect(await read('{"totalelements":0,"content":[],"last":false}')).toEqual([]);
  });

  it('names a broken entry with its line and reads the others', async () => {
    const items = await read(
      '{"contents":[\n{"name":"A"},\n{"name":"B" "x"},\n{"name":"C","age":NaN},\n7,\n{"name":"D"}]}',
    );
    expect(faults(items).map(([line]) => line)).toEqual([3, 5]);
    expect(items.flatMap(({ service }) => service?.name ?? [])).toEqual(['A', 'C', 'D']);
  });

  it('names the entry in which it breaks off', async () => {
    const items = await read('{"contents":[\n{"name":"A"},\n{"name":"B", "x');
    expect(faults(items)).toEqual([[3, 'The file ends in the middle of this entry.']]);
    expect(items[0]).toEqual({ line: 2, service: { name: 'A' } });
  });

  it('is cut at any byte of its blocks', async () => {
    const many = Array.from({ length: 4000 }, (_, i) => ({ name: `Group "${i}" é`, text: 'y'.repeat(200) }));
    const items = await read(JSON.stringify({ page: 'x'.repeat(300_000), contents: many }));
    expect(items.map(({ service }) => service)).toEqual(many);
  });
});

describe('a GeoJSON file', () => {
  const feature = (
    geometry: object | null,
    properties = { Name: 'Park', Size: 4, Open: true, None: null },
  ) => ({
    type: 'Feature',
    properties,
    geometry,
  });

  it('gives each feature as a row with its point', async () => {
    const file = {
      type: 'FeatureCollection',
      features: [feature({ type: 'Point', coordinates: [-2.3, 53.4] })],
    };
    expect(await read(JSON.stringify(file))).toEqual([
      {
        line: 1,
        row: { cells: { Name: 'Park', Size: '4', Open: 'true', None: '' }, point: { lat: 53.4, lng: -2.3 } },
      },
    ]);
  });

  it('takes the middle of what is drawn as an area, and says so', async () => {
    const ring = [[-2, 53], [-2, 54], [-1, 54], [-1, 53], [-2, 53]]; // prettier-ignore
    const [item] = await read(JSON.stringify([feature({ type: 'Polygon', coordinates: [ring] })]));
    expect(item?.row).toMatchObject({ point: { lat: 53.5, lng: -1.5 }, drawn: 'Polygon' });
    const [many] = await read(JSON.stringify([feature({ type: 'MultiPolygon', coordinates: [[ring]] })]));
    expect(many?.row).toMatchObject({ point: { lat: 53.5, lng: -1.5 }, drawn: 'MultiPolygon' });
  });

  it('may draw nothing', async () => {
    expect((await read(JSON.stringify([feature(null)])))[0]?.row).not.toHaveProperty('point');
  });
});

describe('what a file is', () => {
  it.each([
    ['{"a":1}', { kind: 'json' }],
    ['\ufeff [1]', { kind: 'json' }],
    ['a,b\n1,2', { kind: 'csv', delimiter: ',' }],
    ['name\nTea', { kind: 'csv', delimiter: ',' }],
    ['name;"a,b,c"\nTea;1', { kind: 'csv', delimiter: ';' }],
  ])('is known by how it begins: %j', (head, format) => {
    expect(sniffFormat({ head, isZip: false })).toEqual(format);
  });
});
