import { describe, expect, it } from '@jest/globals';
import type { AssetDraft } from '../../../../api/contract/asset.ts';
import { doubtsOf } from '../../../../api/imports/draft/public-door.rules.ts';
import { mappingFile } from '../../../../api/imports/mapping.ts';
import { nothingTold, type Told } from '../../../../api/imports/tell/told.ts';

type Said = { name: string; text?: string; term?: string; mapping?: object; more?: Partial<Told> };

function doubts({ name, text = '', term, mapping = {}, more = {} }: Said, draft: Partial<AssetDraft> = {}) {
  const told: Told = {
    ...nothingTold(),
    name,
    description: text,
    terms: term ? [term] : [],
    said: [name, text, term ?? ''],
    ...more,
  };
  const provenance = { source: 'test', sourceName: 'A test list' };
  return doubtsOf(
    { kind: 'service', name, summary: name, provenance, ...draft },
    told,
    mappingFile.parse(mapping),
  );
}

describe('an imported entry nobody has checked', () => {
  it.each([
    ['Elmfield Library', ''],
    ['Northtown Food Bank', 'By referral, for families in crisis.'],
    ['Northtown Ladies Football Club', 'Women and girls of any age.'],
    ['Tuesday Group', 'Bingo, tea and a raffle. Everyone is welcome.'],
    ['Brynteg', 'Bore coffi a chwis, croeso i bawb.'],
    ['Mill Lane Surgery', 'Confidential advice, female doctors, counselling.'],
    ['Harbour Wildlife Refuge', 'Bird hides and a nature trail.'],
  ])('stands at its door where that is public: %s', (name, text) => {
    expect(doubts({ name, text })).toEqual([]);
  });

  it.each([
    ['The Beeches', 'Come and see us.', 'nothing says that its door is public'],
    ['Rowan Gardens', '', 'nothing says that its door is public'],
    ['Tuesday Group', 'Bingo and tea for ladies.', 'it is for women or girls'],
    ['St Ann’s Church', 'Two flats on the top floor.', 'people stay there'],
    ['Elm Choir', 'For women, by referral.', 'one is sent there or needs an appointment'],
    ['Sewing club', 'We send you the address.', 'its address may not be told'],
    ['Klub', 'Spotkania i pomoc dla rodzin, zapraszamy.', 'another language than English or Welsh'],
  ])('is shown as an area where something speaks against it: %s, %s', (name, text, because) => {
    expect(doubts({ name, text })).toContain(because);
  });

  it('does not take the street it stands in for what it is', () => {
    expect(doubts({ name: 'Ashfield', text: 'At 12 Church Street.' })).toEqual(['nothing says that its door is public']); // prettier-ignore
  });

  it('does not take its own street for a sign of doubt', () => {
    const more = { places: [{ parts: ['Shelter Street'] }] };
    expect(doubts({ name: 'Shelter Street Allotments', more })).toEqual([]);
  });
});

describe('a mapping that vouches for doors', () => {
  it('takes the place of a sign', () => {
    expect(doubts({ name: 'The Beeches', mapping: { doors: 'public' } })).toEqual([]);
  });

  it('vouches for its categories only', () => {
    const mapping = { doors: ['Sports clubs'] };
    expect(doubts({ name: 'Altrincham Aces', term: 'Sports clubs', mapping })).toEqual([]);
    expect(doubts({ name: 'Altrincham Aces', term: 'Support', mapping })).toHaveLength(1);
  });

  it('outweighs no sign of danger', () => {
    const mapping = { doors: 'public' };
    expect(doubts({ name: 'The Beeches', text: 'Six rooms for women.', mapping })).toContain(
      'people stay there',
    );
  });
});

it('asks no more once those who run it have said that it may be shown', () => {
  const row = { name: 'The Beeches', text: 'Six rooms for older people.' };
  expect(doubts(row)).not.toEqual([]);
  expect(doubts(row, { assured: { on: '2027-02-01', by: 'owner' } })).toEqual([]);
});
