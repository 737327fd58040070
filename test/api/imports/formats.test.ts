import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { csvLine } from '../../../api/interop/cells.rules.ts';
import { workbook } from '../../../api/interop/xlsx.ts';
import { inspectFile } from '../../../api/imports/read/file.ts';
import type { Item } from '../../../api/imports/read/item.ts';
import { readItems } from '../../../api/imports/read/read.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hereabouts-formats-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let files = 0;
async function read(content: string | Uint8Array): Promise<Item[]> {
  const file = path.join(folder, String(files++));
  await writeFile(file, content);
  const items: Item[] = [];
  for await (const item of readItems(file, await inspectFile(file))) items.push(item);
  return items;
}
const zip = (entries: Record<string, string>) => zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)]))); // prettier-ignore
const rowsOf = (items: Item[]) => items.map(({ line, row, fault }) => fault ?? [line, row?.cells]);

/** A workbook as Excel writes it: shared strings, a hidden sheet first, a title above, dates as numbers. */
const book = (sheet: string, more: Record<string, string> = {}) =>
  zip({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="old" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Groups" sheetId="2" r:id="rId2"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    'xl/styles.xml': '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="ddd\\ d mmm yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="20"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': '<sst><si><t>Name</t></si><si><r><t>Mill </t></r><r><t>Choir</t></r><rPh><t>ミル</t></rPh></si></sst>',
    'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>9</v></c></row></sheetData></worksheet>',
    'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  }); // prettier-ignore

describe('an Excel workbook', () => {
  it('is read from its first shown sheet, below a title, with days, times and yes or no', async () => {
    const sheet = `
      <row r="1"><c r="A1" t="inlineStr"><is><t>Groups of Sometown, 2026</t></is></c></row>
      <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="inlineStr"><is><t>Started</t></is></c><c r="C3" t="inlineStr"><is><t>Opens</t></is></c><c r="E3" t="inlineStr"><is><t>Step free</t></is></c><c r="F3" t="inlineStr"><is><t>Number</t></is></c></row>
      <row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" s="1"><v>46357</v></c><c r="C4" s="2"><v>0.604166666666667</v></c><c r="E4" t="b"><v>1</v></c><c r="F4"><v>0.30000000000000004</v></c></row>
      <row r="5"/><row r="6"><c r="A6" t="e"><v>#REF!</v></c><c r="F6" t="str"><f>1+1</f><v>2</v></c></row>`;
    expect(rowsOf(await read(book(sheet)))).toEqual([
      [4, { Name: 'Mill Choir', Started: '2026-12-01', Opens: '14:30', 'column 4': '', 'Step free': 'Yes', Number: '0.3' }],
      [6, { Name: '', Started: '', Opens: '', 'column 4': '', 'Step free': '', Number: '2' }],
    ]);
  }); // prettier-ignore

  it('of our own is read as it was written', async () => {
    const written = workbook(['Name', 'Note', 'Pence'], [['Tea & talk', '=1+1', 300], ['Ärger <b>', 'a\nb', -2]]);
    expect(rowsOf(await read(written))).toEqual([
      [2, { Name: 'Tea & talk', Note: '=1+1', Pence: '300' }],
      [3, { Name: 'Ärger <b>', Note: 'a\nb', Pence: '-2' }],
    ]);
  }); // prettier-ignore

  it.each([
    ['a sheet that is not well-formed', book('<row r="1"><c'), 'damaged'],
    ['no workbook in it', zip({ 'photo.txt': 'x' }), 'neither a workbook nor'],
    ['only its first bytes', book('<row/>').slice(0, 400), 'damaged'],
  ])('with %s is named as that', async (_what, content, words) => {
    expect(rowsOf(await read(content))).toEqual([expect.stringContaining(words)]);
  });

  it('cannot unfold into more than it is: an entity that it declares itself is not known', async () => {
    const bomb = book('<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row>', {
      'xl/sharedStrings.xml':
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>',
    });
    expect(JSON.stringify(rowsOf(await read(bomb)))).toMatch(/damaged/);
  });
});

describe('a cell that was made safe for spreadsheets', () => {
  it('is as it was before', async () => {
    const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('=1+1', '+44 161', '-5 to 7', '@us', '\t=x', "'quoted'", '=HYPERLINK("a,b")'));
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 20 }), async (cells) => {
        // what no file of text can carry: control characters, and spaces at the ends of a line
        const plain = cells.map((one) => one.replace(/[\p{Cc}\ufeff\u2028\u2029]/gu, '').trim()).filter((one) => !one.startsWith("'"));
        if (plain.length === 0) return;
        const items = await read(['Name,Id\r\n', ...plain.map((one, at) => csvLine([one, `row${at}`]))].join(''));
        expect(items.map(({ row }) => row?.cells.Name)).toEqual(plain);
      }),
      { numRuns: process.env.LONG ? 500 : 40 },
    );
  }); // prettier-ignore
});

describe('an HSDS tabular package', () => {
  const tables = {
    'organizations.csv': 'id,name,description\no1,The Mill,A mill',
    'services.csv':
      'id,organization_id,name,description,status,minimum_age\ns1,o1,Choir,We sing,active,18\ns2,,Lunch,,inactive,',
    'locations.csv': 'id,name,latitude,longitude\nl1,Mill Hall,53.42,-2.32',
    'addresses.csv': 'id,location_id,address_1,city,postal_code\na1,l1,12 Elm Road,Sale,M33 2RP',
    'phones.csv': 'id,service_id,contact_id,number\np1,s1,,0161 912 1012\np2,,c1,0161 912 1013',
    'contacts.csv': 'id,service_id,email\nc1,s1,hi@example.org',
  };
  const joined = {
    ...{ id: 's1', name: 'Choir', description: 'We sing', status: 'active', minimum_age: '18', organization_id: 'o1' },
    organization: { id: 'o1', name: 'The Mill', description: 'A mill' },
    schedules: [expect.objectContaining({ freq: 'WEEKLY', byday: 'TU', opens_at: '10:00' })],
    phones: [expect.objectContaining({ number: '0161 912 1012' })],
    contacts: [expect.objectContaining({ email: 'hi@example.org', phones: [expect.objectContaining({ number: '0161 912 1013' })] })],
    service_at_locations: [expect.objectContaining({ location: expect.objectContaining({ name: 'Mill Hall', addresses: [expect.objectContaining({ city: 'Sale' })] }) })],
    attributes: [expect.objectContaining({ taxonomy_term: expect.objectContaining({ name: 'Singing' }) })],
  }; // prettier-ignore

  it.each([
    ['3.0', {
      'service_at_locations.csv': 'id,service_id,location_id\nx,s1,l1',
      'schedules.csv': 'id,service_id,freq,byday,opens_at,closes_at\nq,s1,WEEKLY,TU,10:00,12:00',
      'attributes.csv': 'id,link_id,taxonomy_term_id\ny,s1,t1',
      'taxonomy_terms.csv': 'id,name\nt1,Singing',
    }],
    ['1.1, in a folder of its own', {
      'service_at_location.csv': 'id,service_id,location_id\nx,s1,l1',
      'regular_schedules.csv': 'id,service_id,freq,byday,opens_at,closes_at\nq,s1,WEEKLY,TU,10:00,12:00',
      'services_taxonomy.csv': 'id,service_id,taxonomy_id\ny,s1,t1',
      'taxonomy_terms.csv': 'id,name\nt1,Singing',
    }],
  ] as [string, Record<string, string>][])('of version %s is put together', async (version, more) => {
    const folderName = version.includes('folder') ? 'data/' : '';
    const entries = Object.fromEntries(Object.entries({ ...tables, ...more }).map(([name, text]) => [folderName + name, text]));
    const items = await read(zip(entries));
    expect(items.map(({ line }) => line)).toEqual([2, 3]);
    expect(items[0]?.service).toMatchObject(joined);
    expect(items[1]?.service).toEqual({ id: 's2', name: 'Lunch', status: 'inactive' });
  }); // prettier-ignore

  it('with a table that cannot be read is named as that', async () => {
    const items = await read(zip({ 'services.csv': 'id,name\n1,"Tea' }));
    expect(rowsOf(items)).toEqual([expect.stringContaining('services.csv')]);
  });
});

describe('a calendar', () => {
  const calendar = (...events: string[]) =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Mill Hall', ...events.flatMap((one) => ['BEGIN:VEVENT', ...one.trim().split(/\n\s*/), 'END:VEVENT']), 'END:VCALENDAR'].join('\r\n'); // prettier-ignore
  const schedulesIn = async (...events: string[]) =>
    (await read(calendar(...events))).map(
      ({ service }) => (service?.hereabouts as { schedules: object[] }).schedules,
    );

  it('tells each series once, with its exceptions, on the clock of London', async () => {
    const weekly = `UID:a
      SUMMARY:Choir
      DTSTART;TZID=Europe/London:20270105T193000
      DTEND;TZID=Europe/London:20270105T210000
      RRULE:FREQ=WEEKLY;UNTIL=20270701T000000Z
      EXDATE;TZID=Europe/London:20270119T193000
      LOCATION:Mill Hall\\, 12 Elm Road\\, Sale M33 2RP
      CATEGORIES:Singing`;
    const moved = `UID:a
      SUMMARY:Choir
      RECURRENCE-ID;TZID=Europe/London:20270202T193000
      DTSTART;TZID=Europe/London:20270203T180000
      DTEND;TZID=Europe/London:20270203T190000`;
    const [item, ...others] = await read(calendar(weekly, moved));
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      line: 4,
      service: {
        ...{ id: 'a', name: 'Choir', organization: { name: 'Mill Hall' }, status: 'active' },
        service_at_locations: [{ location: { addresses: [{ address_1: 'Mill Hall, 12 Elm Road, Sale M33 2RP' }] } }],
        attributes: [{ taxonomy_term: { name: 'Singing' } }],
      },
    });
    expect((item?.service?.hereabouts as { schedules: object[] }).schedules).toEqual([
      { rrule: 'FREQ=WEEKLY;BYDAY=TU', from: '2027-01-05', until: '2027-07-01', opens: '19:30', closes: '21:00', exceptDates: ['2027-01-19', '2027-02-02'] },
      { from: '2027-02-03', opens: '18:00', closes: '19:00' },
    ]);
  }); // prettier-ignore

  it.each([
    ['in universal time', 'DTSTART:20270706T183000Z\nDTEND:20270706T200000Z\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', from: '2027-07-06', opens: '19:30', closes: '21:00' }],
    ['every day, ten times', 'DTSTART:20270301T090000\nDTEND:20270301T100000\nRRULE:FREQ=DAILY;COUNT=10', { rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', from: '2027-03-01', until: '2027-03-10', opens: '09:00', closes: '10:00' }],
    ['on the second Thursday', 'DTSTART:20270114T090000\nDURATION:PT90M\nRRULE:FREQ=MONTHLY;BYDAY=2TH', { rrule: 'FREQ=MONTHLY;BYDAY=2TH', from: '2027-01-14', opens: '09:00', closes: '10:30' }],
    ['all day, once', 'DTSTART;VALUE=DATE:20270501\nDTEND;VALUE=DATE:20270502', { from: '2027-05-01', opens: '00:00', closes: '24:00' }],
    ['past midnight', 'DTSTART:20270501T220000\nDTEND:20270502T010000', { from: '2027-05-01', opens: '22:00', closes: '24:00' }],
  ])('reads what is %s', async (_how, when, expected) => {
    expect(await schedulesIn(`UID:x\nSUMMARY:Tea\n${when}`)).toEqual([[expected]]);
  }); // prettier-ignore

  it('takes a cancelled event for closed, and names one that it cannot read', async () => {
    const items = await read(calendar('UID:x\nSUMMARY:Tea\nSTATUS:CANCELLED\nDTSTART:20270501T100000', 'UID:y\nSUMMARY:No date')); // prettier-ignore
    expect(items[0]?.service?.status).toBe('inactive');
    expect(items[1]).toMatchObject({ line: 10, fault: expect.stringContaining('cannot be read') });
    expect(await read('BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR')).toMatchObject([{ line: 2, fault: expect.stringContaining('cannot be read') }]); // prettier-ignore
  });
});
