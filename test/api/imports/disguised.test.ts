import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDirectory, type Directory } from './a-directory.ts';

/**
 * Rows as somebody might write them who knows neither our rules nor our words: [name, text, category, e-mail, site].
 * Each has a street, a town and a postcode of its own, by which it could be found.
 */
const disguised = [
  ['Rowan House', 'A warm home for mums and their kids who had to get out.', 'Supported housing', '', ''],
  ['Willow Project', 'One to one support after a relationship that hurt you.', 'Counselling', 'hello@willowdv.example.org', ''],
  ['Haven Homes', 'Emergency rooms for ladies. Address given when you ring.', 'Accommodation', '', ''],
  ['Safe Start', 'For anyone whose partner frightens them', 'Families', '', ''],
  ['The Orchard', 'Ref uge provision, 8 bed spaces', 'Hous1ng', '', ''],
  ['New Leaf', 'Group work for blokes who want to stop being violent at home', 'Men', '', ''],
  ['Ruby', 'Drop in for working girls wanting a way out of sexual exploitation', 'Health', '', ''],
  ['Aspire Women', 'Helping Asian women escape izzat and forced marriage', 'Community', '', ''],
  ['Phoenix', 'Recovery after rape or childhood abuse', 'Therapy', '', ''],
  ['Harbour', 'Safe accomm for trafficked people', '', '', ''],
  ['Northgate Service', 'Advice line and drop-in', 'VAWG', '', ''],
  ['Calon', 'Cefnogaeth i ferched sy’n dioddef trais yn y cartref', 'Cymorth', '', ''],
  ['The Cedar Centre', 'Independent advisers for high risk victims, MARAC', 'Justice', '', ''],
  ['Helping Hands', 'We support families.', 'Family', '', 'www.hullwomensaid.example.org'],
  ['Bluebell', 'D.V. worker in on Tuesdays', 'Advice', '', ''],
  ['St Agnes', 'Nuns who take in women & children with nowhere safe to go', 'Faith', '', ''],
  ['Lighthouse', 'Medical examination and aftercare following sexual assualt', 'Health', '', ''],
  ['Swift', 'Help to leave a controlling husband safely', 'Advice', '', ''],
  ['Kinder', 'A small residential home for young people in care', 'Children', '', ''],
  ['Trio', 'Somewhere for parents who live apart to see their children, supervised contact', 'Family', '', ''],
  ['Beacon', 'Our location is not shared for the safety of residents', 'Housing', '', ''],
  ['Sister Space', 'For women living with a man who hits', 'Women', '', ''],
  ['Unity', 'LGBT survivors of partner abuse', 'LGBT', '', ''],
  ['Pearl', 'FGM clinic run by specialist midwives', 'Health', '', ''],
]; // prettier-ignore

const streets = [
  'Quarrystone',
  'Larchfield',
  'Millbeck',
  'Harrowdene',
  'Ferncliffe',
  'Oakhanger',
  'Brackenbury',
  'Silverdale',
];
const streetOf = (at: number) => `${streets[at % streets.length]}${String.fromCharCode(97 + (at % 26))}`;
const rows = disguised.map(([name, text, category, email, site], at) =>
  [`row-${at}`, name, `${text} We are at ${10 + at} ${streetOf(at)} Road, Urmston M41 ${at % 10}ZZ.`, category, email, site, `${10 + at} ${streetOf(at)} Road`, 'Urmston', `M41 ${at % 10}ZZ`, 53.44 + at / 1000, -2.35 - at / 1000]
    .map((cell) => `"${cell}"`)
    .join(','),
); // prettier-ignore
const file = ['id,name,description,category,email,website,address,town,postcode,lat,lng', ...rows].join('\n');

describe('a file by somebody who has not read the rules', () => {
  let directory: Directory;
  let stored = '';
  beforeAll(async () => {
    directory = await aDirectory();
    await directory.importText(file, 'disguised-list');
    stored = await directory.everythingStored();
  });
  afterAll(() => directory.drop());

  it.each(disguised.map(([name = '', text = ''], at) => [name, text, at] as const))(
    'cannot be used to find %s: %s',
    async (name, _, at) => {
      const asset = (await directory.assets()).find((one) => one.provenance.theirId === `row-${at}`);
      expect([name, asset?.withheld]).toEqual([name, true]);
      expect(
        asset?.places.every((place) => place.privacy === 'hidden' && Object.keys(place).length === 3),
      ).toBe(true);
    },
  );

  it('leaves no street, postcode or point of them in any collection', () => {
    for (const [at] of disguised.entries()) {
      expect(stored).not.toContain(streetOf(at));
      expect(stored).not.toContain(String(53.44 + at / 1000).slice(0, 6));
    }
    expect(stored).not.toMatch(/M41 ?\dZZ|Urmston/);
  });

  it('says in its report which lines, and no address', async () => {
    const report = await directory.importText(file, 'disguised-list');
    expect(report.withheld).toMatchObject({
      count: disguised.length,
      lines: disguised.map((_, at) => at + 2),
    });
    expect(JSON.stringify(report)).not.toMatch(/M41|Urmston|Road/);
  });
});
