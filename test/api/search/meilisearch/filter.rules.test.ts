import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clausesOf, filterFrom, sessionClause } from '../../../../api/search/meilisearch/filter.rules.ts';
import { noFilters, type IndexFilters } from '../../../../api/search/search-index.ts';
import { readFilter, type Filter } from '../../../support/meilisearch/filter.ts';

const meaningOf = (filters: Partial<IndexFilters>, ...rest: [string[]?, string[]?]) =>
  readFilter(filterFrom(clausesOf({ ...noFilters, ...filters }), ...rest));
const isIn = (field: string, ...values: string[]): Filter => ({ field, in: values });
const is = (field: string, value: string): Filter => ({ field, op: '=', value });

describe('a filter for Meilisearch', () => {
  it('is empty where nothing is asked', () => expect(meaningOf({})).toBeNull());

  it.each<[string, Partial<IndexFilters>, Filter]>([
    ['one facet', { facets: { cost: ['free', 'donation'] } }, isIn('cost', 'free', 'donation')],
    [
      'several facets',
      { facets: { cost: ['free'], kind: ['place'], need: [] } },
      { and: [isIn('cost', 'free'), isIn('kind', 'place')] },
    ],
    ['a day', { days: ['TU'] }, isIn('day', 'TU')],
    ['a time of day', { times: ['evening'] }, isIn('time', 'evening')],
    [
      'day and time within one session',
      { days: ['TU', 'WE'], times: ['evening'] },
      isIn('dayTime', 'TU-evening', 'WE-evening'),
    ],
    [
      'access that is never a no',
      { access: ['step_free', 'hearing_loop'] },
      { and: [{ not: is('accessNo', 'step_free') }, { not: is('accessNo', 'hearing_loop') }] },
    ],
    [
      'an age',
      { age: 17 },
      {
        and: [
          { field: 'ageMin', op: '<=', value: '17' },
          { field: 'ageMax', op: '>=', value: '17' },
        ],
      },
    ],
    [
      'open now, every week or on this date',
      { openAt: { weekHalfHour: 28, date: '2026-11-23', halfHour: 28 } },
      { or: [is('week', '28'), is('onHalfHours', '2026-11-23/28')] },
    ],
    [
      'on a date or its day of the week',
      { dates: [{ date: '2026-11-24', day: 'TU' }] },
      { or: [isIn('on', '2026-11-24'), isIn('weekDay', 'TU')] },
    ],
    ['what was hidden', { without: ['a1', 'a2'] }, { not: isIn('assetId', 'a1', 'a2') }],
    [
      'near, or serving the area, or needing no travel',
      { where: { near: { lat: 53.4, lng: -2.3 }, radius: 4828, areas: ['trafford'], remote: true } },
      { or: [{ radius: [53.4, -2.3, 4828] }, isIn('area', 'trafford'), is('remote', 'yes')] },
    ],
    [
      'a box, north-east corner first',
      { where: { box: { west: -3, south: 53, east: -2, north: 54 }, remote: false } },
      { box: [54, -2, 53, -3] },
    ],
    [
      'a point so near the meridian that JavaScript writes it with an exponent',
      { where: { near: { lat: 51.5, lng: -1e-7 }, radius: 500, areas: [], remote: false } },
      { radius: [51.5, -1e-7, 500] },
    ],
  ])('says %s', (_, filters, meaning) => expect(meaningOf(filters)).toEqual(meaning));

  it('leaves out the clauses of a facet and adds others', () => {
    const filters: Partial<IndexFilters> = {
      facets: { cost: ['free'], kind: ['place'] },
      age: 7,
      days: ['MO'],
    };
    expect(meaningOf(filters, ['cost', 'session'], [sessionClause(['TU'], ['lunch'])])).toEqual({
      and: [
        { field: 'ageMin', op: '<=', value: '7' },
        { field: 'ageMax', op: '>=', value: '7' },
        isIn('kind', 'place'),
        isIn('dayTime', 'TU-lunch'),
      ],
    });
  });

  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc
      .array(
        fc.constantFrom(
          '"',
          '\\',
          "'",
          ' OR ',
          ' AND ',
          'NOT ',
          '(',
          ')',
          '[',
          ']',
          ',',
          ' = ',
          'cost',
          'free',
          '\\"',
          '\\u',
          '\n',
          '\ud800',
          '_geoRadius(0, 0, 1)',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  );

  it('means the same whatever stands in its values', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 4 }), nasty, (values, area) => {
        const meaning = meaningOf({
          facets: { cost: values },
          without: values,
          where: { near: { lat: 1, lng: 2 }, radius: 3, areas: [area], remote: false },
        });
        expect(meaning).toEqual({
          and: [
            { or: [{ radius: [1, 2, 3] }, isIn('area', printable(area))] },
            { not: isIn('assetId', ...values.map(printable)) },
            isIn('cost', ...values.map(printable)),
          ],
        });
      }),
      { numRuns: process.env.LONG ? 20_000 : 1_000 },
    );
  });
});

/** What cannot be printed becomes the sign for "something unreadable", which no list has. */
const printable = (value: string) => value.replace(/[\p{Cc}\p{Cs}]/gu, '\ufffd');
