import { days as weekdays, timesOfDay } from '../../contract/lists.ts';
import type { IndexAnswer, IndexFacet, IndexQuery } from '../search-index.ts';
import { counting, eachGroupOnce, type Ask, type Reply } from './ask.ts';
import { filterFrom, sessionClause, whenClauses, type Clauses } from './filter.rules.ts';

type Counted = Record<string, number>;
type Session = 'day' | 'time' | 'dayTime';
/** One facet that the main question cannot count: what to ask besides, and how to read the answers. */
type Aside = { facet: IndexFacet; asks: Ask[]; read: (replies: Reply[]) => Counted };

/**
 * What has to be asked to count the facets of a question, each without its own filter. `facets` are counted by
 * the main question itself, `asks` go along in the same request; `read` puts the answers together.
 */
export function planCounts(query: IndexQuery, clauses: Clauses, q: string) {
  const isAside = (facet: IndexFacet) => clauses.byFacet.has(isSession(facet) ? 'session' : facet);
  const wanted = query.count.filter((facet) => facet !== 'access');
  const together = wanted.filter((facet) => !isAside(facet));
  const count = (facets: string[], filter: string): Ask => ({
    q,
    filter,
    facets,
    ...counting,
    ...eachGroupOnce,
  });
  const asides = wanted
    .filter(isAside)
    .map((facet) =>
      isSession(facet)
        ? sessionAside(facet, query, clauses, count)
        : { facet, asks: [count([facet], filterFrom(clauses, [facet]))], read: distributionOf(facet) },
    );

  const spans = Object.entries(query.spans ?? {});
  const spanAsks = spans.map(([, span]) => {
    const session =
      span.days.length > 0 || span.times.length > 0 ? [sessionClause(span.days, span.times)] : [];
    return count([], filterFrom(clauses, ['session', 'when'], [...whenClauses(span), ...session]));
  });

  return {
    // Where a feature is asked for, what has it cannot be a "no": its own clause takes nothing from its count.
    facets: [...together, ...(query.count.includes('access') ? ['accessYes'] : [])],
    asks: [...spanAsks, ...asides.flatMap((aside) => aside.asks)],
    readSpans: (replies: Reply[]): IndexAnswer['spans'] =>
      Object.fromEntries(spans.map(([name], i) => [name, replies[i]!.totalHits])),
    read: (main: Reply, replies: Reply[]): IndexAnswer['counts'] => {
      const counts: IndexAnswer['counts'] = {};
      for (const facet of together) counts[facet] = distributionOf(facet)([main]);
      if (query.count.includes('access')) counts.access = distributionOf('accessYes')([main]);
      let from = spans.length;
      for (const { facet, asks, read } of asides) {
        counts[facet] = read(replies.slice(from, from + asks.length));
        from += asks.length;
      }
      return counts;
    },
  };
}

const isSession = (facet: IndexFacet): facet is Session => ['day', 'time', 'dayTime'].includes(facet);

const distributionOf =
  (facet: string) =>
  ([reply]: Reply[]): Counted =>
    reply?.facetDistribution?.[facet] ?? {};

/** Days under the chosen times, and times under the chosen days: both must hold within one session. */
function sessionAside(
  facet: Session,
  { days, times }: IndexQuery,
  clauses: Clauses,
  count: (facets: string[], filter: string) => Ask,
): Aside {
  const free = filterFrom(clauses, ['session']);
  const chosen: readonly string[] = facet === 'day' ? times : days;
  if (facet === 'dayTime' || chosen.length === 0)
    return { facet, asks: [count([facet], free)], read: distributionOf(facet) };

  const values = facet === 'day' ? weekdays : timesOfDay;
  const sessionOf = (value: string, other: string) =>
    facet === 'day' ? `${value}-${other}` : `${other}-${value}`;
  if (chosen.length === 1)
    return {
      facet,
      asks: [count(['dayTime'], free)],
      read: (replies) => {
        const sessions = distributionOf('dayTime')(replies);
        return present(values.map((value) => [value, sessions[sessionOf(value, chosen[0]!)] ?? 0]));
      },
    };

  // A group may have several of the chosen ones: one question for each value, or it would count twice.
  return {
    facet,
    asks: values.map((value) =>
      count(
        [],
        filterFrom(
          clauses,
          ['session'],
          [facet === 'day' ? sessionClause([value], times) : sessionClause(days, [value])],
        ),
      ),
    ),
    read: (replies) => present(values.map((value, i) => [value, replies[i]!.totalHits])),
  };
}

const present = (counts: [string, number][]): Counted => Object.fromEntries(counts.filter(([, n]) => n > 0));
