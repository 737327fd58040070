import { languages, type AccessFeature } from '../contract/lists.ts';
import type { Failing, IndexFilters, IndexQuery } from '../search/search-index.ts';
import { compareLevels, leastAsked } from './nearly.rules.ts';
import { compareRanks } from './order.rules.ts';
import type { Question } from './question.rules.ts';
import { fartherThan } from './reach.rules.ts';
import { filtersOf, nextPage, page, reachFor, type Page } from './streams.rules.ts';
import type { NearlySuited } from './suited.rules.ts';

/**
 * A question of the index for what misses by one thing, in the order of what answers. `circle` is how far it looks, in
 * metres, where only the way is too far.
 */
export type Aside = {
  query: IndexQuery;
  misses: (one: NearlySuited) => boolean;
  circle: number | null;
};

/** Open doors or not known, and waiting lists; what is full is asked for by itself. */
const doors = [['open_now', 'some_places', 'unknown'], ['waiting_list']];

/** What the index is asked for near misses: everything but one need, and only what fails that. */
export function asidesFor(asked: Question, without: string[], limit: number): Aside[] {
  const base = filtersOf(asked, without);
  const { cost: _cost, ...withoutCost } = base.facets;
  const { language: _language, ...withoutLanguage } = base.facets;
  const open = (
    misses: (one: NearlySuited) => boolean,
    filters: IndexFilters,
    failing: Failing,
    circle: number | null = null,
  ): Aside[] =>
    doors.map((capacity) => ({
      misses: (one) => misses(one) && capacity.some((each) => one.spot.facets.capacity.includes(each)),
      query: page({ ...filters, failing, facets: { ...filters.facets, capacity } }, limit),
      circle,
    }));
  const by =
    (what: NearlySuited['broken']['what']) =>
    ({ broken }: NearlySuited) =>
      broken.what === what;
  const withoutFeature = (feature: AccessFeature) => (one: NearlySuited) =>
    one.broken.what === 'access' && one.broken.feature === feature;
  return [
    ...(asked.from ? open(by('far'), ...fartherOff(asked, asked.from, base)) : []),
    ...(asked.days.length + asked.times.length > 0
      ? open(by('times'), { ...base, days: [], times: [] }, { values: theirSessions(asked) })
      : []),
    ...asked.access.flatMap((feature) =>
      open(
        withoutFeature(feature),
        { ...base, access: asked.access.filter((each) => each !== feature) },
        { lacks: feature },
      ),
    ),
    ...(asked.mostPence === undefined
      ? []
      : open(by('cost'), { ...base, facets: withoutCost }, { values: { cost: ['free', 'donation'] } })),
    ...(asked.language === undefined
      ? []
      : open(
          by('language'),
          // Where none is told, English is spoken.
          asked.language === 'en'
            ? { ...base, facets: { ...base.facets, language: languages.filter((each) => each !== 'en') } }
            : { ...base, facets: withoutLanguage },
          { values: { language: [asked.language] } },
        )),
    {
      misses: by('room'),
      query: page({ ...base, facets: { ...base.facets, capacity: ['full'] } }, limit),
      circle: null,
    },
  ];
}

/** Beyond what was asked, as far as a near miss may lie; who does not go there must be come to. */
function fartherOff(
  asked: Question,
  near: NonNullable<Question['from']>,
  base: IndexFilters,
): [IndexFilters, Failing, number] {
  const circle = fartherThan(asked.metres) + 1;
  return [
    {
      ...base,
      where: { near, radius: circle, areas: [], remote: false },
      reach: reachFor({ ...asked, metres: circle }, []),
    },
    { near, metres: asked.metres - 1 },
    circle,
  ];
}

/** The sessions that were asked for, as the index keeps them. */
const theirSessions = ({ days, times }: Question) =>
  days.length > 0 && times.length > 0
    ? { dayTime: days.flatMap((day) => times.map((time) => `${day}-${time}`)) }
    : { day: days, time: times };

/** Where it is read on; null where the best of it is known, or it ends. */
export function nextOfAside(
  aside: Aside,
  { hits, last }: Page,
  nearly: readonly NearlySuited[],
): Aside | null {
  const { query, circle } = aside;
  if (hits < query.limit) return null;
  const best = leastAsked(nearly.filter(aside.misses));
  if (best && last) {
    const { what } = best.broken;
    // The index knows no prices, and ways only in bands: all that answers as much is looked at.
    if (what === 'far' || what === 'cost') {
      if (compareLevels(best.rank, last) < 0) return null;
    } else if (compareRanks(best.rank, { ...last, room: 0, id: '' }) < 0) return null;
  }
  // What is nearer than the best so far is all that matters now.
  if (best && circle !== null && best.rank.metres + 1 < circle * 0.9)
    return within(aside, best.rank.metres + 1);
  const next = nextPage(query);
  return next && { ...aside, query: next };
}

function within(aside: Aside, circle: number): Aside {
  const { where } = aside.query;
  if (!where || !('near' in where)) return aside;
  const query = { ...aside.query, where: { ...where, radius: circle }, offset: 0 };
  return { ...aside, query, circle };
}
