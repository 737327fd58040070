import { describe, expect, it } from '@jest/globals';
import { facetNames, searchQuery } from '../../../api/contract/search.ts';
import { viewFacets } from '../../../api/search/facet.view.ts';

const view = (counts: Parameters<typeof viewFacets>[0], query = {}) =>
  viewFacets(counts, searchQuery.parse(query));
const ids = (rows: { id: string }[] | undefined) => rows?.map(({ id }) => id);

describe('the choices of a filter', () => {
  it('are there for every filter, if only as an empty list', () => {
    expect(Object.keys(view({}))).toEqual([...facetNames]);
    expect(Object.values(view({})).flat()).toEqual([]);
  });

  it('stand in the order people know where the list is short: days as the week goes', () => {
    expect(ids(view({ day: { SU: 9, MO: 1, WE: 5 } }).day)).toEqual(['MO', 'WE', 'SU']);
  });

  it('stand by their number where the list is long, in the order of the list among equals', () => {
    const { category } = view({ category: { nature: 2, food_help: 7, befriending: 2 } });
    expect(ids(category)).toEqual(['food_help', 'befriending', 'nature']);
  });

  it('keep what is chosen in sight when nothing is left of it', () => {
    expect(view({ cost: { free: 3 } }, { cost: 'donation' }).cost).toEqual([
      { id: 'free', label: 'Free', count: 3, chosen: false },
      { id: 'donation', label: 'Give what you can', count: 0, chosen: true },
    ]);
  });

  it('leave out what we have no word for', () => {
    expect(view({ kind: { castle: 4, place: 1 } }).kind).toEqual([
      { id: 'place', label: 'Place', count: 1, chosen: false },
    ]);
  });
});
