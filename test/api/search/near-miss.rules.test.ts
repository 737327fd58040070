import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { facetNames, farthest, searchQuery } from '../../../api/contract/search.ts';
import { labelsByFacet } from '../../../api/taxonomy/taxonomy.ts';
import { chooseNearMisses, stepsFrom } from '../../../api/search/near-miss.rules.ts';

const asked = (query: Record<string, unknown>) => searchQuery.parse(query);
const stepOf = (query: Record<string, unknown>, field: string, radius: number | null = null) =>
  stepsFrom(asked(query), radius).find(({ change }) => change.field === field)!;
/** What is said when one step brings so much and the others nothing. */
const said = (query: Record<string, unknown>, field: string, gain: number, had = 0) =>
  chooseNearMisses([{ step: stepOf(query, field, 4_828), total: had + gain }], had)[0]!.words;

describe('the steps from a search', () => {
  it('are one for each filter, two for distance, and one for what needs no travel', () => {
    const query = { q: 'choir', near: 'M33', day: ['TU', 'WE'], cost: 'free', when: 'week', age: '30' };
    expect(stepsFrom(asked(query), 4_828).map(({ change }) => change)).toEqual([
      { field: 'radius', from: '4828', to: '9656' },
      { field: 'radius', from: '4828', to: '19312' },
      { field: 'cost', from: 'free', to: null },
      { field: 'day', from: 'TU,WE', to: null },
      { field: 'when', from: 'week', to: null },
      { field: 'age', from: '30', to: null },
      { field: 'remote', from: '', to: '1' },
    ]);
  });

  it('change one thing and begin at the first page', () => {
    const query = asked({ q: 'choir', near: 'M33', day: 'TU', cost: 'free', age: '30', page: '2' });
    for (const { change, query: next } of stepsFrom(query, 4_828)) {
      const { page, ...rest } = next;
      const { page: _, ...before } = query;
      expect(page).toBe(1);
      const changed = Object.keys(rest).filter(
        (name) => JSON.stringify(rest[name as 'q']) !== JSON.stringify(before[name as 'q']),
      );
      expect(changed).toEqual([change.field]);
    }
  });

  it('go no farther than a search can be asked for', () => {
    expect(stepsFrom(asked({ near: 'M33' }), farthest).map(({ change }) => change.field)).toEqual(['remote']);
    expect(stepsFrom(asked({ near: 'M33' }), farthest / 3).map(({ change }) => change.to)).toEqual([
      '1333333',
      String(farthest),
      '1',
    ]);
  });

  it('widen the map around its middle instead of the circle, and stay on the earth', () => {
    const steps = stepsFrom(asked({ near: 'M33', box: '-2.4,53.4,-2.2,53.5' }), null);
    expect(steps.map(({ change }) => change.to)).toEqual([
      '-2.5,53.35,-2.1,53.55',
      '-2.7,53.25,-1.9,53.65',
      '1',
    ]);
    expect(stepOf({ box: '-179,-89,179,89' }, 'box').change.to).toBe('-180,-90,180,90');
  });

  it('without a place and without a filter are none', () => {
    expect(stepsFrom(asked({ q: 'choir' }), null)).toEqual([]);
  });
});

describe('the near misses shown', () => {
  const query = { near: 'M33', day: 'TU', cost: 'free', who: 'women', age: '30' };
  const tried = (totals: Record<string, number>) => {
    const seen: Record<string, number> = {};
    return stepsFrom(asked(query), 4_828).map((step) => {
      const nth = (seen[step.change.field] = (seen[step.change.field] ?? 0) + 1);
      return { step, total: totals[`${step.change.field}${nth}`] ?? totals[step.change.field] ?? 0 };
    });
  };
  const shown = (totals: Record<string, number>, had = 0) =>
    chooseNearMisses(tried(totals), had).map(
      ({ change, gain }) => `${change.field}${change.to ?? ''} ${gain}`,
    );

  it.each([
    ['nothing when nothing helps', {}, []],
    ['the shorter of two ways that help', { radius1: 1, radius2: 9 }, ['radius9656 1']],
    ['the longer way where the shorter is not enough', { radius1: 0, radius2: 9 }, ['radius19312 9']],
    [
      'what adds least first, after the way',
      { radius1: 3, day: 8, cost: 2, who: 5 },
      ['radius9656 3', 'cost 2', 'who 5'],
    ],
    ['three at most', { day: 4, cost: 3, who: 2, age: 1 }, ['age 1', 'who 2', 'cost 3']],
  ])('are %s', (_title, totals, words) => expect(shown(totals)).toEqual(words));

  it('count only what is new', () => {
    expect(shown({ radius1: 3, day: 3, cost: 7 }, 3)).toEqual(['cost 4']);
  });

  it('lead to a page that can be asked for', () => {
    fc.assert(
      fc.property(
        fc.record({
          near: fc.constantFrom('', 'M33'),
          radius: fc.constantFrom('', '100', '4828', '500000', '1999999', '2000000'),
          box: fc.constantFrom('', '-2.4,53.4,-2.2,53.5', '-180,-90,180,90', '0.0000001,0,0.0000002,1'),
          day: fc.constantFrom('', 'TU'),
          when: fc.constantFrom('', 'now'),
          age: fc.constantFrom('', '0', '99'),
          language: fc.constantFrom('', 'zh-Hans'),
        }),
        (given) => {
          const query = asked(given);
          const radius = query.near && !query.box ? (query.radius ?? 4_828) : null;
          for (const [nth, step] of stepsFrom(query, radius).entries())
            for (const { href } of chooseNearMisses([{ step, total: nth + 1 }], 0)) {
              const sent = Object.fromEntries(new URLSearchParams(href.slice('/search'.length)));
              expect(searchQuery.safeParse(sent).error).toBeUndefined();
            }
        },
      ),
    );
  });
});

describe('the words of a near miss', () => {
  it.each([
    ['There is 1 if you can travel 6 miles', said({ near: 'M33' }, 'radius', 1)],
    ['There are 4 if you can travel 6 miles', said({ near: 'M33' }, 'radius', 4)],
    ['There are 4 more if you can travel 6 miles', said({ near: 'M33' }, 'radius', 4, 2)],
    ['There are 1,200 if you can travel 6 miles', said({ near: 'M33' }, 'radius', 1_200)],
    ['There are 2 on a map twice as wide', said({ box: '-2,53,-1,54' }, 'box', 2)],
    ['There are 2 by phone or online', said({ near: 'M33' }, 'remote', 2)],
    ['There are 2 if it may cost something', said({ cost: 'free' }, 'cost', 2)],
    ['There are 2 at another price', said({ cost: ['donation', 'membership'] }, 'cost', 2)],
    ['There are 2 if any day will do', said({ day: ['TU', 'WE'] }, 'day', 2)],
    ['There are 2 if any time of day will do', said({ time: 'evening' }, 'time', 2)],
    ['There are 2 if it need not be open now', said({ when: 'now' }, 'when', 2)],
    ['There are 2 for other ages', said({ age: '80' }, 'age', 2)],
    [
      'There are 2 if you can do without “Blue Badge parking” or “Lift to all floors used”',
      said({ access: ['blue_badge', 'lift'] }, 'access', 2),
    ],
    [
      'There are 2 that are not especially for LGBT+ people or women',
      said({ who: ['lgbt', 'women'] }, 'who', 2),
    ],
    ['There are 2 that are meant for some people only', said({ who: ['anyone', 'women'] }, 'who', 2)],
    ['There are 2 if it need not be in British Sign Language', said({ language: 'bfi' }, 'language', 2)],
    ['There are 2 that are not listed under “I feel lonely”', said({ need: 'lonely' }, 'need', 2)],
  ])('%s', (words, told) => expect(told).toBe(words));

  it('can be said of every choice there is', () => {
    for (const facet of facetNames)
      for (const id of Object.keys(labelsByFacet[facet])) {
        const words = said({ [facet]: id }, facet, 3, 1);
        expect(words).toMatch(/^There are 3 more (if|that|of|at|for|by|on) /);
        expect(words).not.toMatch(/undefined|_/);
      }
  });
});
