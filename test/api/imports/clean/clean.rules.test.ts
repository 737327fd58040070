import { describe, expect, it } from '@jest/globals';
import { readAddress } from '../../../../api/imports/clean/address.rules.ts';
import { findContacts, phoneOf, websiteOf } from '../../../../api/imports/clean/contact.rules.ts';
import { readPoint } from '../../../../api/imports/clean/coordinates.rules.ts';
import { guessCategories, guessKind } from '../../../../api/imports/clean/guess.rules.ts';
import { looksPersonal } from '../../../../api/imports/clean/personal.rules.ts';
import { isSentinel } from '../../../../api/imports/clean/sentinel.rules.ts';
import { summaryOf } from '../../../../api/imports/clean/summary.rules.ts';
import { atMost, oneLine, plainText } from '../../../../api/imports/clean/text.rules.ts';
import { readableName } from '../../../../api/imports/clean/title-case.rules.ts';

describe('a cell that says nothing', () => {
  it.each([
    'NA',
    'n/a',
    'N/A',
    'Not known',
    'not known ',
    '-',
    '–',
    'none',
    'NULL',
    'NaN',
    '-1',
    '?',
    'TBC',
    '#N/A',
    '.',
  ])('is known: %j', (text) => {
    expect(isSentinel(text)).toBe(true);
  });
  it.each(['Nan’s kitchen', 'No charge', 'Nonesuch', '0', 'Unknown Pleasures'])(
    'is told from one that does: %j',
    (text) => {
      expect(isSentinel(text)).toBe(false);
    },
  );
});

describe('text', () => {
  it('loses its tags and keeps its paragraphs and lists', () => {
    expect(
      plainText(
        '<h1>About</h1><p>Tea &amp; cake&nbsp;here.</p><ul><li>Mondays</li><li>Fridays</li></ul><script>x()</script>',
      ),
    ).toBe('About\n\nTea & cake here.\n- Mondays\n- Fridays');
  });
  it('loses what cannot be seen', () => {
    expect(oneLine('Tea\u200b\u00ad and\u00a0 \t cake\u0007\r\n')).toBe('Tea and cake');
  });
  it('gets its letters back when they were read with the wrong alphabet', () => {
    expect(oneLine('CafÃ© â€“ the peopleâ€™s kitchen')).toBe('Café – the people’s kitchen');
    expect(oneLine('Ã la carte')).toBe('Ã la carte');
  });
  it('is cut at a word', () => {
    expect(atMost('one two three four', 12)).toBe('one two…');
  });
});

describe('a name in capitals', () => {
  it.each([
    ['THE MILL CHOIR', 'The Mill Choir'],
    ['FRIENDS OF THE LIBRARY', 'Friends of the Library'],
    ['1ST LITTLEBURY SCOUT GROUP', '1st Littlebury Scout Group'],
    ["ST. MARY'S CHURCH", "St. Mary's Church"],
    ['LITTLEBURY YMCA', 'Littlebury YMCA'],
    ['ASHTON-ON-MERSEY CIC', 'Ashton-on-Mersey CIC'],
    ['MCDONALD TRUST LTD', 'McDonald Trust Ltd'],
    ["O'BRIEN FUND", "O'Brien Fund"],
    [
      'RAPAR (REFUGEE AND ASYLUM SEEKER PARTICIPATORY ACTION RESEARCH)',
      'RAPAR (Refugee and Asylum Seeker Participatory Action Research)',
    ],
    ['TLC: TALK, LISTEN, CHANGE', 'TLC: Talk, Listen, Change'],
    ['KING GEORGE VI FIELD', 'King George VI Field'],
    ['TŶ HAPUS Y DREF', 'Tŷ Hapus y Dref'],
  ])('is made readable: %s', (from, to) => {
    expect(readableName(from)).toBe(to);
  });
  it.each(['BRASS Bolton', 'iCare', 'Mill Choir', 'MIND', '42nd Street', 'LGBT'])(
    'is left alone where it is none: %s',
    (name) => {
      expect(readableName(name)).toBe(name);
    },
  );
});

describe('ways to reach somebody', () => {
  it.each([
    ['01614960123', '0161 496 0123'],
    ['(0161) 496 0123', '0161 496 0123'],
    ['+44 161 496 0123', '0161 496 0123'],
    ['+44 (0)161 496 0123', '0161 496 0123'],
    ['01632960123', '01632 960 123'],
    ['02079460123', '020 7946 0123'],
    ['07700900123', '07700 900 123'],
    ['O7700900123', '07700 900 123'],
    ['7700900123', '07700 900 123'],
    ['08081570123', '0808 157 0123'],
    ['116123', null],
    ['01632 960 123 ext 45', '01632 960 123 ext 45'],
    ['0161 9733485', '0161 973 3485'],
    ['0161 496 01', '0161 496 01'],
    ['00000 000000', null],
    ['12345', null],
  ])('a number: %s', (typed, value) => {
    expect(phoneOf(typed)?.value ?? null).toBe(value);
  });

  it.each([
    ['www.example.org', 'https://www.example.org/'],
    ['WWW.EXAMPLE.ORG/Tea', 'https://www.example.org/Tea'],
    ['http:/example.org', 'http://example.org/'],
    ['http://example.org/a.', 'http://example.org/a'],
    ['not a site', null],
    ['tea@example.org', null],
  ])('a website: %s', (typed, value) => {
    expect(websiteOf(typed)?.value ?? null).toBe(value);
  });

  it('are all found in one cell', () => {
    expect(
      findContacts('info@Example.ORG\u00a001632 960 123 / www.example.org, https://facebook.com/tea').found,
    ).toEqual([
      { kind: 'website', value: 'https://www.example.org/' },
      { kind: 'social', value: 'https://facebook.com/tea' },
      { kind: 'email', value: 'info@example.org' },
      { kind: 'phone', value: '01632 960 123' },
    ]);
    expect(findContacts('to follow').found).toEqual([]);
    expect(findContacts('sam...sam@').found).toEqual([]);
  });

  const email = (value: string) => ({ kind: 'email' as const, value });
  it.each([
    'info@example.org',
    'oldham.citadel@example.org',
    'millchoir@gmail.com',
    'office@example.org',
    'secretary.millchoir@gmail.com',
    'library@example.gov.uk',
    'thewellspring@btconnect.com',
    'GSL@example.org',
  ])('an office e-mail is not a person’s: %s', (value) => {
    expect(looksPersonal(email(value), 'Oldham Citadel Mill Choir The Wellspring')).toBe(false);
  });
  it.each([
    'chris.neilson@example.org',
    'v.keelan@example.org',
    'andrew@oldham.example.org',
    'jsmith1954@gmail.com',
    'nikki.somerville@example.org',
    'margaret@example.org',
    'johnsmith@example.org',
  ])('a person’s e-mail is known: %s', (value) => {
    expect(looksPersonal(email(value), 'Oldham food bank')).toBe(true);
  });
  it('a mobile is taken for a person’s, a landline is not', () => {
    expect(looksPersonal({ kind: 'phone', value: '07700 900 123' }, '')).toBe(true);
    expect(looksPersonal({ kind: 'phone', value: '0161 496 0123' }, '')).toBe(false);
  });
});

describe('an address', () => {
  it.each([
    [
      ['12 Elm Road, Littlebury, ZZ1 1AA'],
      { lines: ['12 Elm Road'], town: 'Littlebury', postcode: 'ZZ1 1AA', outcode: 'ZZ1' },
    ],
    [
      ['Mill House', '12', 'Elm Road', 'Littlebury', 'Greater Manchester'],
      { lines: ['Mill House', '12 Elm Road'], town: 'Littlebury' },
    ],
    [['12 ELM ROAD,LITTLEBURY'], { lines: ['12 Elm Road'], town: 'Littlebury' }],
    [['NA', ''], { lines: [] }],
  ])('is read from its parts: %j', (parts, expected) => {
    expect(readAddress(parts)).toEqual(expected);
  });
  it('takes its town and postcode from their own columns', () => {
    expect(readAddress(['Hazell Avenue'], 'Aylesbury', 'hp217jf')).toEqual({
      lines: ['Hazell Avenue'],
      town: 'Aylesbury',
      postcode: 'HP21 7JF',
      outcode: 'HP21',
    });
  });
  it('may know only half a postcode', () => {
    expect(readAddress([], 'Amersham', 'HP7')).toEqual({ lines: [], town: 'Amersham', outcode: 'HP7' });
  });
});

describe('coordinates', () => {
  it.each([
    [53.4, -2.3, { point: { lat: 53.4, lng: -2.3 }, swapped: false }],
    ['53.4', '-2.3', { point: { lat: 53.4, lng: -2.3 }, swapped: false }],
    ['53.4 N', '2.3 W', { point: { lat: 53.4, lng: -2.3 }, swapped: false }],
    [-2.3, 53.4, { point: { lat: 53.4, lng: -2.3 }, swapped: true }],
    [0, 0, { fault: 'zero' }],
    [48.85, 2.35, { fault: 'abroad' }],
    [100, 10, { fault: 'abroad' }],
    ['north', 'west', { fault: 'unreadable' }],
    [Number.NaN, 1, { fault: 'unreadable' }],
    [undefined, null, { fault: 'missing' }],
    ['', '', { fault: 'missing' }],
  ])('%j, %j', (lat, lng, expected) => {
    expect(readPoint(lat, lng)).toEqual(expected);
  });
});

describe('a summary', () => {
  it('is the first sentences of the description', () => {
    expect(summaryOf('We sing. Everybody can. ' + 'Long words follow here. '.repeat(30))).toMatch(
      /^We sing\. Everybody can\./,
    );
    expect(
      summaryOf('We sing. Everybody can. ' + 'Long words follow here. '.repeat(30)).split(' ').length,
    ).toBeLessThanOrEqual(60);
  });
  it('is never more than 60 words, even of one sentence', () => {
    const words = summaryOf(`${'word '.repeat(200)}`).split(' ');
    expect(words.length).toBeLessThanOrEqual(60);
    expect(words.at(-1)).toMatch(/…$/);
  });
  it('reads a list as one sentence', () => {
    expect(summaryOf('Help with\n- bills\n- forms')).toBe('Help with; bills; forms.');
  });
});

describe('what an entry is, by its words', () => {
  it('follows the source’s own terms before the text', () => {
    expect(guessCategories({ terms: ['Food banks'], name: 'St Mary’s', text: 'Counselling too.' })).toEqual([
      'food_help',
    ]);
    expect(guessCategories({ terms: [], name: 'Mill Choir', text: '' })).toEqual(['arts_culture']);
    expect(guessCategories({ terms: [], name: 'The Hub', text: 'Debt and money advice.' })).toEqual([
      'money_debt',
    ]);
    expect(guessCategories({ terms: [], name: 'The Hub', text: '' })).toEqual([]);
  });
  it.each([
    ['Littlebury Library', 'institution'],
    ['Mill Choir', 'association'],
    ['Littlebury Village Hall', 'place'],
    ['Repair café', 'exchange'],
    ['Advice line', 'service'],
    ['Sunrise', null],
  ])('has a kind: %s', (name, kind) => {
    expect(guessKind(name, [])).toBe(kind);
  });
});
