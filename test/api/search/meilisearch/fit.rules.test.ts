import { describe, expect, it } from '@jest/globals';
import { inOrder, type RawHit } from '../../../../api/search/meilisearch/fit.rules.ts';
import type { IndexQuery } from '../../../../api/search/search-index.ts';

const near = { lat: 53.424, lng: -2.322 };
const around = { near, radius: 50_000, areas: [], remote: false };
const north = (metres: number) => ({ lat: near.lat + metres / 111_195, lng: near.lng });
type Details = NonNullable<RawHit['_rankingScoreDetails']>;
const whole: Details = {
  typo: { typoCount: 0 },
  attributeRank: { score: 1 },
  proximity: { score: 1 },
  exactness: { matchingWords: 2, maxMatchingWords: 2 },
};
const hit = (id: string, details: Details = {}, rest: Partial<RawHit> = {}): RawHit => ({
  id,
  assetId: id,
  groupId: id,
  revision: 1,
  accessYes: [],
  standing: 0,
  _geo: north(600),
  _rankingScoreDetails: { ...whole, ...details },
  ...rest,
});
const order = (hits: RawHit[], asked: Partial<IndexQuery> = {}) =>
  inOrder(hits, { sort: 'fit', access: [], where: around, ...asked }).map(({ id }) => id);

describe('the order of fit', () => {
  // Each is worse than the one before by what is said, and better by everything that counts less.
  const ladder: [string, RawHit][] = [
    ['all as it should be', hit('a')],
    ['more metres', hit('b', {}, { _geo: north(700) })],
    ['less vouched for', hit('c', {}, { standing: 1, _geo: north(510) })],
    ['a word only begun', hit('d', { exactness: { matchingWords: 1, maxMatchingWords: 2 } })],
    ['words further apart', hit('e', { proximity: { score: 0.5 } })],
    ['another band', hit('f', {}, { _geo: north(1_100) })],
    ['a lesser field', hit('g', { attributeRank: { score: 0.8 } }, { _geo: north(10) })],
    ['a typo', hit('h', { typo: { typoCount: 1 } }, { _geo: north(10) })],
  ];

  it.each(ladder.slice(1).map(([what, worse], i) => [what, ladder[i]![1], worse] as const))(
    'puts what has %s later',
    (_, better, worse) => {
      expect(order([worse, better])).toEqual([better.id, worse.id]);
      expect(order([better, worse])).toEqual([better.id, worse.id]);
    },
  );

  it('puts what has no point last in its field', () => {
    const { _geo, ...nowhere } = hit('nowhere');
    expect(order([nowhere, hit('far', {}, { _geo: north(900_000) })])).toEqual(['far', 'nowhere']);
  });

  it('looks at no distance where no centre was asked for', () => {
    const hits = [hit('far', {}, { _geo: north(90_000) }), hit('near', {}, { standing: 1 })];
    expect(order(hits, { where: null })).toEqual(['far', 'near']);
  });

  it('takes an exact match of the whole field, told without counts, for whole words', () => {
    expect(
      order([
        hit('begun', { exactness: { matchingWords: 0, maxMatchingWords: 1 } }),
        hit('exact', { exactness: {} }),
      ]),
    ).toEqual(['exact', 'begun']);
  });
});

describe('the order of results', () => {
  const known = (id: string, rest: Partial<RawHit> = {}) =>
    hit(id, {}, { accessYes: ['step_free'], ...rest });

  it.each(['fit', 'distance', 'next'] as const)('by %s puts known access first', (sort) => {
    const hits = [hit('a', {}, { nextOn: 1, _geo: north(1) }), known('b', { nextOn: 9, _geo: north(9_000) })];
    expect(order(hits, { sort, access: ['step_free'] })).toEqual(['b', 'a']);
  });

  it('by next start puts none last, and nearer first among equals', () => {
    const hits = [
      hit('none'),
      hit('later', {}, { nextOn: 9 }),
      hit('far', {}, { nextOn: 3, _geo: north(9_000) }),
      hit('near', {}, { nextOn: 3 }),
    ];
    expect(order(hits, { sort: 'next' })).toEqual(['near', 'far', 'later', 'none']);
  });

  it('shows each group once, at its best place', () => {
    const places = [20_000, 300, 900].map((metres, n) =>
      hit(`a_${n}`, {}, { groupId: 'a', _geo: north(metres) }),
    );
    expect(order([...places, hit('b')])).toEqual(['a_1', 'b']);
    expect(order([...places, hit('b')], { sort: 'distance' })).toEqual(['a_1', 'b']);
  });

  it('shows a group where its access is known, though another entry of it is nearer', () => {
    const hits = [hit('nearer', {}, { groupId: 'g', _geo: north(1) }), known('told', { groupId: 'g' })];
    expect(order(hits, { access: ['step_free'] })).toEqual(['told']);
  });
});
