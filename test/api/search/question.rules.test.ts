import { describe, expect, it } from '@jest/globals';
import type { ResolvedPlace } from '../../../api/contract/place.ts';
import { searchQuery } from '../../../api/contract/search.ts';
import { toFilters } from '../../../api/search/question.rules.ts';

const sale: ResolvedPlace = {
  label: 'Sale',
  point: { lat: 53.42, lng: -2.32 },
  precision: 'town',
  accuracyMetres: 2_000,
};
/** A Sunday. */
const sunday = new Date('2026-11-22T10:00:00Z');
const filtersOf = (query: Record<string, unknown>, now = sunday, place: ResolvedPlace | null = null) =>
  toFilters(searchQuery.parse(query), place, ['area'], ['gone'], now, 5_000);

describe('where a search looks', () => {
  it.each([
    ['everywhere', {}, null, null],
    ['around the place', {}, sale, { near: sale.point, radius: 5_000, areas: ['area'], remote: false }],
    [
      'as far as was asked',
      { radius: '800' },
      sale,
      { near: sale.point, radius: 800, areas: ['area'], remote: false },
    ],
    [
      'in the box of the map, whatever the place',
      { box: '-3,53,-2,54' },
      sale,
      { box: { west: -3, south: 53, east: -2, north: 54 }, areas: ['area'], remote: false },
    ],
    [
      'also at what needs no travel, when that is asked for',
      { remote: '1' },
      sale,
      { near: sale.point, radius: 5_000, areas: ['area'], remote: true },
    ],
    [
      'also at what needs no travel, when a way of taking part from home is chosen',
      { attendance: 'phone' },
      sale,
      { near: sale.point, radius: 5_000, areas: ['area'], remote: true },
    ],
    [
      'near only, for who comes to the door',
      { attendance: 'home_visit' },
      sale,
      { near: sale.point, radius: 5_000, areas: ['area'], remote: false },
    ],
  ])('%s', (_title, query, place, where) => {
    expect(filtersOf(query, sunday, place).where).toEqual(where);
  });
});

describe('when a search looks', () => {
  it.each([
    ['today', sunday, ['2026-11-22 SU']],
    ['tomorrow', sunday, ['2026-11-23 MO']],
    ['weekend', sunday, ['2026-11-22 SU']],
    ['weekend', new Date('2026-11-21T10:00:00Z'), ['2026-11-21 SA', '2026-11-22 SU']],
    ['weekend', new Date('2026-11-18T10:00:00Z'), ['2026-11-21 SA', '2026-11-22 SU']],
    ['now', sunday, []],
    ['', sunday, []],
    // Half past midnight in London, while it is still Tuesday in UTC.
    ['today', new Date('2026-07-14T23:30:00Z'), ['2026-07-15 WE']],
  ])('%s on %s', (when, now, dates) => {
    expect(filtersOf({ when }, now).dates.map(({ date, day }) => `${date} ${day}`)).toEqual(dates);
  });

  it('takes what is left of today, to the part of the day', () => {
    const at = (clock: string, more = {}) => {
      const { days, times } = filtersOf({ when: 'today', ...more }, new Date(`2026-11-22T${clock}:00Z`));
      return [days, times];
    };
    expect(at('05:59')).toEqual([[], []]);
    expect(at('10:00')).toEqual([['SU'], ['morning', 'lunch', 'afternoon', 'evening', 'late']]);
    expect(at('21:00')).toEqual([['SU'], ['late']]);
    // whoever names a day or a part of it gets it
    expect(at('21:00', { time: 'morning' })).toEqual([['SU'], ['morning']]);
    expect(at('21:00', { day: 'MO' })).toEqual([['MO'], []]);
  });

  it('counts seven days, today among them, as the week', () => {
    const { dates } = filtersOf({ when: 'week' });
    expect(dates).toHaveLength(7);
    expect(dates[0]).toEqual({ date: '2026-11-22', day: 'SU' });
    expect(dates[6]).toEqual({ date: '2026-11-28', day: 'SA' });
  });

  it.each([
    ['in winter', '2026-11-22T10:00:00Z', { weekHalfHour: 6 * 48 + 20, date: '2026-11-22', halfHour: 20 }],
    ['in summer', '2026-07-13T10:59:00Z', { weekHalfHour: 23, date: '2026-07-13', halfHour: 23 }],
    ['past midnight', '2026-07-13T23:10:00Z', { weekHalfHour: 48, date: '2026-07-14', halfHour: 0 }],
  ])('asks for this half-hour on the wall, %s', (_title, now, openAt) => {
    expect(filtersOf({ when: 'now' }, new Date(now)).openAt).toEqual(openAt);
  });

  it('reads a time of day together with a date as one session of that weekday', () => {
    expect(filtersOf({ when: 'today', time: 'evening' })).toMatchObject({ days: ['SU'], times: ['evening'] });
    expect(filtersOf({ when: 'week', time: 'evening' }).days).toHaveLength(7);
    expect(filtersOf({ when: 'weekend' })).toMatchObject({ days: [], times: [] });
    expect(filtersOf({ time: 'evening' }).days).toEqual([]);
    expect(filtersOf({ when: 'today', time: 'evening', day: 'MO' }).days).toEqual(['MO']);
  });
});

describe('what a search asks for', () => {
  it('keeps the facets that were chosen, with all their values', () => {
    expect(filtersOf({ category: ['nature', 'food_help'], cost: 'free' }).facets).toEqual({
      category: ['nature', 'food_help'],
      cost: ['free'],
    });
  });

  it('leaves day, time and access to filters of their own', () => {
    const filters = filtersOf({ day: ['TU', 'WE'], time: 'morning', access: ['step_free', 'bsl'] });
    expect(filters).toMatchObject({
      facets: {},
      days: ['TU', 'WE'],
      times: ['morning'],
      access: ['step_free', 'bsl'],
      without: ['gone'],
    });
  });

  it.each([
    [undefined, null],
    ['', null],
    ['0', 0],
    ['11', 11],
    ['11.5', 11],
  ])('takes the age %s as %s whole years', (age, years) => {
    expect(filtersOf({ age }).age).toBe(years);
  });
});
