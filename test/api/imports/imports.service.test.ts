import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sayReport } from '../../../api/imports/report-words.rules.ts';
import { aDirectory, type Directory } from './a-directory.ts';

let directory: Directory;
beforeAll(async () => {
  directory = await aDirectory();
});
beforeEach(() => directory.clear());
afterAll(() => directory.drop());

const table = (...rows: string[]) => rows.join('\n');
const groups = table(
  'id,name,description,address,town,postcode,lat,lng,phone,email,website,opening times,type,step free,cost',
  '1,MILL CHOIR,"<p>We sing &amp; laugh. No need to read music.</p>","Mill House, 12 Elm Road",Sale,M33 2RP,53.42,-2.32,01619121012,info@millchoir.example.org,www.millchoir.example.org,Tue 7.30pm-9.30pm,Choir,Yes,£3 a session',
  '2,Lunch Club,NA,Church Hall,Sale,M33 4QW,0,0,N/A,jane.smith@example.org,-,Contact for details,Lunch club,No,Free',
  '3,Walkers,Not known,,,,-2.31,53.41,07700 900123,,,,,,',
);

describe('a table of groups', () => {
  it('lands with everything it says, cleaned', async () => {
    const report = await directory.importText(groups);
    expect(report.counts).toMatchObject({ read: 3, landed: 3, unchanged: 0, faulty: 0 });
    const [lunch, choir, walkers] = await directory.assets();
    expect(choir).toMatchObject({
      name: 'Mill Choir',
      kind: 'association',
      categories: ['arts_culture'],
      summary: 'We sing & laugh. No need to read music.',
      access: { step_free: { state: 'yes' } },
      costs: [{ kind: 'per_session', pence: 300 }],
      schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=TU', opens: '19:30', closes: '21:30' }],
      places: [
        {
          privacy: 'exact',
          lines: ['Mill House', '12 Elm Road'],
          town: 'Sale',
          postcode: 'M33 2RP',
          at: { coordinates: [-2.32, 53.42] },
        },
      ],
      provenance: { source: 'test-list', sourceName: 'Test list', theirId: '1' },
      status: 'live',
      demo: false,
    });
    expect(choir).not.toHaveProperty('assured');
    expect(choir?.contacts.map(({ kind, value, public: shown }) => [kind, value, shown])).toEqual([
      ['phone', '0161 912 1012', true],
      ['email', 'info@millchoir.example.org', true],
      ['website', 'https://www.millchoir.example.org/', true],
    ]);
    expect(lunch).toMatchObject({
      access: { step_free: { state: 'no' } },
      costs: [{ kind: 'free' }],
      openingText: 'Contact for details',
    });
    expect(lunch).not.toHaveProperty('description');
    expect(lunch?.contacts).toMatchObject([{ kind: 'email', public: false }]);
    expect(walkers).toMatchObject({
      places: [{ at: { coordinates: [-2.31, 53.41] } }],
      contacts: [{ kind: 'phone', public: false }],
      access: {},
    });
  });

  it('is reported so that somebody can act on it', async () => {
    const report = await directory.importText(groups);
    expect(report.columns?.how).toContainEqual({ column: 'opening times', as: 'opening', by: 'its name' });
    expect(report.notes['coordinates left out']).toMatchObject({ count: 1, lines: [3] });
    expect(report.notes['coordinates swapped']).toMatchObject({ count: 1, lines: [4] });
    expect(report.notes['said nothing']?.values).toMatchObject({ 'phone: N/A': 1, 'description: NA': 1 });
    expect(report.workersOnlyContacts).toBe(2);
    expect(sayReport(report)).toContain('3 landed');
  });

  it('changes nothing when it comes again, whatever the order of its columns', async () => {
    await directory.importText(groups);
    const before = await directory.assets();
    expect((await directory.importText(groups)).counts).toMatchObject({ landed: 0, unchanged: 3 });
    const turned = groups
      .split('\n')
      .map((line) => line.replace(/^([^,]*),((?:"[^"]*"|[^,"])*),/, '$2,$1,'))
      .join('\n');
    expect((await directory.importText(turned)).counts).toMatchObject({ landed: 0, unchanged: 3 });
    expect(await directory.assets()).toEqual(before);
  });

  it('changes only what changed', async () => {
    await directory.importText(groups);
    const report = await directory.importText(groups.replace('£3', '£4'));
    expect(report.counts).toMatchObject({ landed: 1, unchanged: 2 });
    expect((await directory.assets()).map(({ revision }) => revision)).toEqual([1, 2, 1]);
  });

  it('is read and not written in a dry run', async () => {
    const report = await directory.importText(groups, 'test-list', {}, true);
    expect(report.counts.landed).toBe(3);
    expect(await directory.assets()).toEqual([]);
  });

  it('lands without its bad rows, each of them named', async () => {
    const rows = table(
      'id,name,postcode,town',
      '1,,M33 2RP,Sale',
      '2,Tea,M33 2RP,Sale',
      '3,Walks,M33 2RP,Sale,more,cells',
      '2,Tea again,M33 2RP,Sale',
      '4,Games,M33 2RP,Sale',
    );
    const report = await directory.importText(rows);
    expect(report.faults).toEqual([
      { line: 2, reason: 'It has no name.' },
      { line: 4, reason: expect.stringContaining('6 cells') },
      { line: 5, reason: expect.stringContaining('the same id as line 3') },
    ]);
    expect((await directory.assets()).map(({ name }) => name)).toEqual(['Games', 'Tea']);
  });

  it('keeps a good row whose id a bad row had before it', async () => {
    const rows = table('id,name,ageMin', '1,,5', '1,Tea,5', '2,Walks,6', '2,Walks again,7');
    const report = await directory.importText(rows);
    expect(report.faults.map(({ line }) => line)).toEqual([2, 5]);
    expect((await directory.assets()).map(({ name }) => name)).toEqual(['Tea', 'Walks']);
  });

  it('names both rows where a list without ids says the same thing twice', async () => {
    const rows = table('name,postcode,when', 'Yoga,M33 2RP,Mon', 'Chess,M33 2RP,Tue', 'Yoga,M33 2RP,Wed');
    const report = await directory.importText(rows);
    expect(report.faults).toEqual([
      { line: 4, reason: expect.stringContaining('the same name and place as line 2') },
    ]);
    expect(report.counts).toMatchObject({ read: 3, landed: 2, faulty: 1 });
  });

  it('may have no ids, and is still the same when it comes again', async () => {
    const rows = table('name,postcode', 'Tea,M33 2RP', 'Walks,M33 4QW');
    await directory.importText(rows);
    expect(
      (
        await directory.importText(
          rows
            .split('\n')
            .reverse()
            .join('\n')
            .replace(/^(.*)\n(.*)\n(.*)$/, '$3\n$1\n$2'),
        )
      ).counts,
    ).toMatchObject({ unchanged: 2 });
  });
});

describe('a mapping', () => {
  it('names columns, sets facts, leaves rows out and puts rows together', async () => {
    const rows = table(
      'ref,what,sort,use,where',
      'a,The Park,Pitch,open,M33 2RP',
      'a,The Park,Court,open,M33 2RP',
      'b,The School,Hall,private,M33 4QW',
    );
    const report = await directory.importText(rows, 'sites', {
      source: { name: 'The sports list', licence: 'Open', asOf: '2025-05-01' },
      columns: { theirId: 'ref', name: 'what', postcode: 'where' },
      set: { kind: 'place', categories: ['physical_activity'] },
      values: { sort: { 'C*': { costs: [{ kind: 'free' }] } } },
      skip: [{ column: 'use', is: ['private'], because: 'for private use' }],
      together: 'ref',
      summary: 'A site with: {sort}. {nothing}.',
    });
    expect(report.columns?.unread).toEqual([]);
    expect(report.counts).toMatchObject({ read: 3, landed: 1, leftOut: 1, putTogether: 1 });
    const [park] = await directory.assets();
    expect(park).toMatchObject({
      kind: 'place',
      summary: 'A site with: Pitch and court.',
      costs: [{ kind: 'free' }],
      provenance: { sourceName: 'The sports list', asOf: '2025-05-01' },
    });
  });

  it('is held against what an asset may be', async () => {
    const report = await directory.importText(groups, 'test-list', { set: { kind: 'castle' } });
    expect(report.counts).toMatchObject({ landed: 0, faulty: 3 });
    expect(report.faults[0]?.reason).toContain('kind');
  });
});

describe('a register', () => {
  const register = table(
    'registered_charity_number,charity_name,charity_activities,charity_contact_address,charity_contact_postcode',
    '11,THE QUARRY FUND,"We make grants. Write to 7 Quarry Rise, Sale M33 2RP.","7 Quarry Rise, Sale",M33 2RP',
  );
  it('gives a town and nothing nearer, in no collection', async () => {
    const report = await directory.importText(register);
    expect(report.columns?.addresses).toBe('correspondence');
    const [fund] = await directory.assets();
    expect(fund?.places).toMatchObject([{ privacy: 'town', lines: [], town: 'Sale' }]);
    expect(fund).toMatchObject({ name: 'The Quarry Fund', attendance: [] });
    expect(await directory.everythingStored()).not.toMatch(/quarry rise|M33 ?2RP/i);
  });
});

describe('where letters go', () => {
  it('leaves the name of a town, never of a hamlet that would be the address', async () => {
    const remote = table('id,name,address,postcode', '1,The Far Fund,"The Old Byre, Applecross",IV54 8ND');
    await directory.importText(remote, 'far-list', { addresses: 'correspondence' });
    const [fund] = await directory.assets();
    expect(fund?.places.map(({ town }) => town)).not.toContain('Applecross');
    expect(await directory.everythingStored()).not.toMatch(/byre|applecross|IV54/i);
  });
});

describe('an entry in doubt', () => {
  const row = table('id,name,address,postcode,lat,lng', '7,The Beeches,9 Oak Road,M33 4QW,53.42,-2.32');
  const rung = { values: { id: { '7': { assured: { on: '2027-02-01', by: 'owner' } } } } };
  const shown = async () =>
    (await directory.assets()).map(({ places: [place] }) => [place?.privacy, place?.lines]);

  it('is shown as an area, and the report says of which line and why', async () => {
    const report = await directory.importText(row);
    expect(await shown()).toEqual([['ward', []]]);
    expect(report.inDoubt.rows).toEqual([{ line: 2, because: ['nothing says that its door is public'] }]);
    expect(sayReport(report)).toContain('line 2: nothing says that its door is public');
  });

  it('stays at its door once the mapping says that its organiser was asked', async () => {
    await directory.importText(row);
    for (const landed of [1, 0]) {
      expect((await directory.importText(row, 'test-list', rung)).counts).toMatchObject({ landed });
      expect(await shown()).toEqual([['exact', ['9 Oak Road']]]);
    }
  });
});

describe('a feed of services', () => {
  const service = {
    id: 6378,
    name: 'Tea and talk',
    description: '<p>Come in.</p>',
    status: 'active',
    minimum_age: -1,
    maximum_age: -1,
    url: 'www.tea.example.org',
    alert: { text: 'odd' },
    assured_date: '2026-09-02',
    assurer_email: 'someone@example.org',
    last_modified: '2026-09-02T12:06:15.654',
    organization: { id: 'o', name: 'Tea Trust' },
    contacts: [{ name: 'Alex Example', title: 'Lead', phones: [{ number: '01632 960 001' }] }],
    schedules: [
      { freq: 'WEEKLY', interval: 1, byday: 'MO,WE', opens_at: '10:00:00', closes_at: '12:00Z' },
      { description: 'By appointment' },
    ],
    cost_options: [{ amount: 2.5, option: 'A cup' }],
    service_at_locations: [
      {
        location: {
          location_type: 'physical',
          name: 'The Hall',
          latitude: '53.42',
          longitude: -2.32,
          addresses: [{ address_1: '3 Elm Road', city: 'Sale', postal_code: 'M33 2RP', country: 'GB' }],
        },
      },
      {
        location: {
          location_type: 'physical',
          latitude: 0,
          longitude: 0,
          addresses: [{ address_1: '9 Oak Road', city: 'Sale', postal_code: 'M33 4QW' }],
        },
      },
    ],
  };

  it('lands as what it says, persons left out', async () => {
    const report = await directory.importText(
      JSON.stringify({ contents: [service, { id: 'x', status: 'active' }] }),
      'test-list',
      { doors: 'public' },
    );
    expect(report.counts).toMatchObject({ landed: 1, faulty: 1 });
    const [tea] = await directory.assets();
    expect(tea).toMatchObject({
      name: 'Tea and talk',
      organisation: { name: 'Tea Trust' },
      summary: 'Come in.',
      schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=MO,WE', opens: '10:00', closes: '12:00' }],
      openingText: 'By appointment',
      costs: [{ kind: 'fixed_fee', pence: 250, note: 'A cup' }],
      assured: { on: '2026-09-02', by: 'organisation' },
      places: [
        { name: 'The Hall', at: { coordinates: [-2.32, 53.42] } },
        { lines: ['9 Oak Road'], postcode: 'M33 4QW' },
      ],
      provenance: { theirId: '6378', asOf: '2026-09-02' },
    });
    expect(tea).not.toHaveProperty('age');
    expect(await directory.everythingStored()).not.toMatch(/Alex Example|someone@example/);
  });

  it('of an Outpost directory lands too', async () => {
    const old = {
      id: 1, name: 'Brown Owls', description: null, min_age: 7, max_age: 10, needs_referral: true, free: true,
      locations: [{ name: 'School', address_1: ' Elm Road', city: 'Sale', postal_code: 'M33', geometry: { type: 'Point', coordinates: [-2.32, 53.42] }, mask_exact_address: true }],
      organisation: { name: null }, taxonomies: [{ name: 'Clubs and groups' }],
      contacts: [{ name: 'Sam', email: 'sam@example.org', phone: '01632 960029' }],
      regular_schedules: [{ weekday: 'Monday', opens_at: '10:00', closes_at: '17:00' }],
    }; // prettier-ignore
    await directory.importText(JSON.stringify({ totalelements: 1, content: [old] }));
    const [brownies] = await directory.assets();
    expect(brownies).toMatchObject({
      age: { min: 7, max: 10 },
      costs: [{ kind: 'free' }],
      schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=MO' }],
      join: [{ route: 'through_any_professional' }],
      places: [{ privacy: 'ward', lines: [], town: 'Sale', postcode: 'M33' }],
    });
    expect(brownies?.contacts.find(({ kind }) => kind === 'email')?.public).toBe(false);
  });

  it('says when something is closed', async () => {
    const all = ['inactive', 'temporarily closed', 'defunct', 'active'].map((status, id) => ({
      id,
      name: `Tea ${id}`,
      status,
    }));
    await directory.importText(JSON.stringify(all));
    expect((await directory.assets()).map(({ status }) => status)).toEqual([
      'archived',
      'paused',
      'archived',
      'live',
    ]);
  });
});

describe('the same thing from two sources', () => {
  const first = table(
    'id,name,address,town,postcode,lat,lng',
    '1,Old Market Library,Quay St,Sale,M33 2RP,53.42,-2.32',
    '2,Leisure Centre,Quay St,Sale,M33 2RP,53.42,-2.32',
  );
  const second = table(
    'id,name,address,town,postcode,lat,lng',
    'x,The Old Market Library,Quay St,Sale,M33 2RP,53.4202,-2.3201',
  );

  it('is shown once: the later points at the earlier, and both files can come again', async () => {
    await directory.importText(first, 'first-list');
    const report = await directory.importText(second, 'second-list');
    expect(report.duplicates.otherSources).toMatchObject([
      { line: 2, name: 'The Old Market Library', as: { name: 'Old Market Library', source: 'first-list' } },
    ]);
    const before = await directory.assets();
    expect(before.map(({ name, sameAs }) => [name, sameAs])).toEqual([
      ['Leisure Centre', undefined],
      ['Old Market Library', undefined],
      ['The Old Market Library', before[1]?._id],
    ]);
    for (const [text, source] of [[first, 'first-list'], [second, 'second-list'], [first, 'first-list']] as const) await directory.importText(text, source); // prettier-ignore
    expect(await directory.assets()).toEqual(before);
  });
});
