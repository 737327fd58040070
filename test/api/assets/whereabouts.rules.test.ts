import { describe, expect, it } from '@jest/globals';
import type { AssetDraft } from '../../../api/contract/asset.ts';
import { withoutWhereabouts } from '../../../api/assets/whereabouts.rules.ts';

const withheld = { withhold: true, area: true, because: ['a refuge'] };
const area = { withhold: false, area: true, because: ['LGBT+ people'] };
const draft = (over: Partial<AssetDraft>): AssetDraft => ({
  kind: 'service',
  name: 'Aspen Refuge',
  summary: 'A refuge.',
  places: [
    {
      name: 'Mill House',
      address: { lines: ['12 Quarry Rise'], town: 'Littlebury', postcode: 'ZZ9 9ZZ' },
      point: { lat: 53.4, lng: -2.3 },
    },
  ],
  provenance: { source: 'test', sourceName: 'A test list' },
  ...over,
});
const hidden = (over: Partial<AssetDraft>) => withoutWhereabouts(draft(over), withheld);

describe('a withheld asset', () => {
  it('keeps a place that says nothing', () => {
    expect(hidden({}).places).toEqual([{ privacy: 'hidden' }]);
  });

  it.each([
    'We are at 12 Quarry Rise, Littlebury ZZ9 9ZZ.',
    'Come to Quarry Rise.',
    'QUARRY RISE, LITTLEBURY',
    'Ring the bell of Mill House.',
    'Our house in Littlebury has nine rooms.',
    'Write to us at ZZ99ZZ',
    'You will find us on Pear Tree Lane.',
    'Flat 3, 14b Old Hall Road',
    'We are opposite the post office.',
    'A short walk from Littlebury station.',
    'Find us at ///filled.count.soap',
    'We are at 53.41234, -2.34567',
    'https://maps.example.org/maps?q=quarry',
    'Grid reference SJ 8765 4321',
    'Dewch i Heol y Felin',
    'The house is based in Fernilee.',
  ])('says nothing of it in its text: %s', (text) => {
    const { description } = hidden({ description: text });
    expect(description).not.toMatch(
      /quarry|littlebury|ZZ9|mill house|pear tree|old hall|post office|soap|53\.4|8765|felin|fernilee/i,
    );
    expect(description).toContain('(not shown)');
  });

  it.each([
    ['Aspen Refuge, Littlebury', 'Aspen Refuge'],
    ['Aspen Refuge (Littlebury)', 'Aspen Refuge'],
    ['Littlebury Refuge', 'Refuge'],
    ['Refuge at 12 Quarry Rise', 'Refuge'],
    ['Manchester Aspen Refuge', 'Manchester Aspen Refuge'],
    ['Quarry Rise', 'A service whose address is kept safe'],
  ])('is called so that its name does not tell: %s', (name, public_) => {
    expect(hidden({ name }).name).toBe(public_);
  });

  it('keeps a big town in its name, because it locates nobody', () => {
    const place = { address: { lines: ['1 High Street'], town: 'Manchester' } };
    expect(hidden({ name: 'Manchester Women’s Aid', places: [place] }).name).toBe('Manchester Women’s Aid');
  });

  it('keeps its number and the front page of its site, not a page named after a street', () => {
    const contacts: AssetDraft['contacts'] = [
      { kind: 'phone', value: '0808 157 0000', public: true },
      { kind: 'website', value: 'https://example.org/houses/quarry-rise', public: true },
    ];
    expect(hidden({ contacts }).contacts).toEqual([
      contacts[0],
      { ...contacts[1], value: 'https://example.org/' },
    ]);
  });

  it('drops where it meets, its rooms and the address of its record', () => {
    const safe = hidden({
      links: [{ type: 'meets_at', name: 'St Agnes Hall' }],
      rooms: [{ name: 'Garden room' }],
      provenance: { source: 'a', sourceName: 'A', url: 'https://example.org/quarry-rise' },
    });
    expect(safe).toMatchObject({ links: [], rooms: [] });
    expect(safe.provenance).toEqual({ source: 'a', sourceName: 'A' });
  });

  it('leaves ordinary words alone', () => {
    const description = 'We listen. Ring on Monday, or at night. We speak Urdu in the morning.';
    expect(hidden({ description }).description).toBe(description);
  });

  it('gives a plain summary where nothing is left of its own', () => {
    expect(hidden({ summary: '12 Quarry Rise, Littlebury' }).summary).toBe(
      'Its address is kept safe. Ring first.',
    );
  });

  it('says the same when it is asked twice', () => {
    const once = hidden({ description: 'At 12 Quarry Rise, Littlebury, opposite the church.' });
    expect(withoutWhereabouts(once, withheld)).toEqual(once);
  });
});

describe('an asset shown as an area', () => {
  const shown = withoutWhereabouts(
    draft({ name: 'Pride walkers', description: 'We meet at 12 Quarry Rise, Littlebury ZZ9 9ZZ.' }),
    area,
  );

  it('is no more exact than a ward, and keeps its address for those who may see it', () => {
    expect(shown.places).toEqual([{ ...draft({}).places?.[0], privacy: 'ward' }]);
  });
  it('may name its town but not its street', () => {
    expect(shown.description).toBe('We meet at (not shown), Littlebury (not shown).');
  });
  it('stays as vague as it was asked to be', () => {
    const town = withoutWhereabouts(draft({ places: [{ privacy: 'town' }] }), area);
    expect(town.places).toEqual([{ privacy: 'town' }]);
  });
});

it('leaves an ordinary asset as it is', () => {
  const ordinary = draft({});
  expect(withoutWhereabouts(ordinary, { withhold: false, area: false, because: [] })).toBe(ordinary);
});
