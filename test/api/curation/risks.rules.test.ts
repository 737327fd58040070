import { describe, expect, it } from '@jest/globals';
import type { AssetDraft } from '../../../api/contract/asset.ts';
import type { FlagKind } from '../../../api/contract/curation.ts';
import { flagsOf, type Around } from '../../../api/curation/risks/risks.rules.ts';
import { metresBetween } from '../../../api/places/distance.rules.ts';
import { aDraft, aPlace } from '../../support/drafts.ts';

const sale = { lat: 53.4214, lng: -2.3249 };
const nothing: Around = {
  consent: null,
  existing: [],
  area: {
    name: 'Trafford',
    has: (point) => metresBetween(point, sale) < 15_000,
    isFar: (point) => metresBetween(point, sale) > 25_000,
    hasOutcode: (outcode) => /^(M33|M41|M32|WA1[45])$/.test(outcode),
  },
  found: new Map([
    ['Leeds', { lat: 53.797, lng: -1.543 }],
    ['LS1 4DY', { lat: 53.796, lng: -1.548 }],
    ['Sale', sale],
  ]),
};
const kindsOf = (more: Partial<AssetDraft>, around: Partial<Around> = {}): FlagKind[] => [
  ...new Set(flagsOf(aDraft(more), { ...nothing, ...around }).map(({ kind }) => kind)),
];
const says = (description: string) => ({ description });

describe('what a curator is warned of', () => {
  it.each<[FlagKind, Partial<AssetDraft>]>([
    ['personal', says('Ring Pat on 07700 900123 after tea.')],
    ['personal', says('Text oh seven seven double oh, nine oh oh, one two three.')],
    ['personal', says('Margaret Hughes has early dementia and would love visitors.')],
    ['personal', says('Tom Bailey opens the door. He is recovering from a stroke.')],
    ['personal', says('Our longest member, Agnieszka Kowalska, was diagnosed with multiple sclerosis.')],
    ['personal', says('Joan, DOB 12/03/1948, needs a lift.')],
    ['personal', says('Edith (born 4th June 1939) will sing.')],
    ['personal', says('Quote NHS number 943 476 5919 at the desk.')],
    ['personal', says('Leave parcels with Jean at 14 Acacia Avenue, she is always in.')],
    ['personal', says('Write to margaret.hughes52@gmail.com and she will save you a seat.')],
    ['personal', { contacts: [{ kind: 'phone', value: '07700 900123', public: true }] }],
    ['address', says('We knit in my front room with the fire on.')],
    ['address', says('Let yourself in, the key safe code is 4471.')],
    ['address', { places: [aPlace({ name: undefined as never, address: { lines: ['Flat 3, 12 Elm Road'], town: 'Sale' } })] }],
    ['refuge', says('Rooms for women and their children who have had to leave home in a hurry.')],
    ['refuge', says('Help after sexual assault, whenever it happened.')],
    ['outside', { places: [{ name: 'Hyde Park Hall', address: { lines: [], town: 'Leeds', postcode: 'LS1 4DY' } }] }],
    ['link', { contacts: [{ kind: 'website', value: 'https://bit.ly/3xTea', public: true }] }],
    ['link', { contacts: [{ kind: 'website', value: 'https://faceb00k.com/tea', public: true }] }],
    ['link', says('See [www.trafford.gov.uk](https://trafford-gov.example.net/pay) for more.')],
    ['link', { contacts: [{ kind: 'website', value: 'http://185.22.4.9/tea', public: true }] }],
    ['link', says('Press javascript:alert(1) to join.')],
    ['link', { join: [{ route: 'web_form', url: 'https://example.org/join?utm_source=fb&fbclid=12' }] }],
    ['link', says('Please donate at https://www.gofundme.com/f/help-us before Friday.')],
    ['advertising', says('20% off for new customers. Book now!')],
    ['advertising', says('The UK’s number one slimming plan: lose 10 lbs in a fortnight, results guaranteed.')],
  ])('finds %s in %j', (kind, more) => {
    expect(kindsOf(more)).toContain(kind);
  }); // prettier-ignore

  it.each<[Partial<AssetDraft>]>([
    [{}],
    [says('Run by Jean Walker, who leads our dementia café at the library. Ring 0161 912 1012 to book.')],
    [says('The choir was born on 4 May 2011 in a kitchen and has sung ever since. Best night of the week!')],
    [says('Marie Curie has cancer nurses here on Mondays. Mrs Patel makes the tea.')],
    [says('We visit you at home. Stay in your own home for longer, with a friend at the door.')],
    [says('Donations are welcome but nobody is asked. The first session is free.')],
    [says('Near Sale Waterside. Registered charity 1012345. See www.facebook.com/thursdaytea for photos.')],
    [{ kind: 'service', attendance: ['phone'], places: [], areasServed: [{ name: 'Sale' }] }],
    [{ contacts: [{ kind: 'website', value: 'https://www.trafford.gov.uk/libraries', public: true }] }],
  ])('says nothing of %j', (more) => {
    expect(flagsOf(aDraft(more), nothing)).toEqual([]);
  });

  it('knows a second entry for the same thing, also where it has only a town', () => {
    const existing = [
      { id: 'x', name: 'The Thursday Tea Club', postcodes: [], phones: [], points: [], towns: ['Sale'], text: 'Tea on Thursdays.', ways: [] },
    ];
    const heard = { id: 'y', name: 'Thursday Tea', places: [{ address: { town: 'sale' }, privacy: 'area_only' as const }] };
    expect(kindsOf(heard, { existing })).toEqual(['duplicate']);
    expect(kindsOf({ ...heard, name: 'Tuesday Tea' }, { existing })).toEqual([]);
  }); // prettier-ignore

  it('lets a mobile stand where its owner said yes', () => {
    const consent = { publicContact: true, said: 'online' as const, on: '2026-11-01', wording: 'Show it.' };
    const contacts = [{ kind: 'phone' as const, value: '07700 900123', public: true }];
    expect(kindsOf({ contacts }, { consent })).toEqual([]);
  });
});
