import type { CandidateStore } from '../assets/candidate.store.ts';
import type { Clocks } from '../contract/freshness-lists.ts';
import type { Clock } from '../infra/clock.ts';
import type { Breaker } from '../search/breaker.ts';
import { checkedAnswer } from '../search/engine-answer.rules.ts';
import type { HiddenStore } from '../search/hidden.store.ts';
import { toIndexDocuments } from '../search/index-document.rules.ts';
import type { IndexAnswer, IndexHit, IndexQuery, SearchIndex } from '../search/search-index.ts';
import type { LocalYear } from '../times/schedule.rules.ts';
import { asidesFor, nextOfAside } from './asides.rules.ts';
import { rankOf, type Rank } from './order.rules.ts';
import { mostPicked } from './pick.rules.ts';
import type { Question } from './question.rules.ts';
import { reachOf } from './reach.rules.ts';
import { nextOfStream, streamsFor } from './streams.rules.ts';
import { fittingAmong, judge, nearlyAmong, type Candidate, type Judged } from './suited.rules.ts';

/** Entries on the first page of a question for what misses by one thing. */
const nearMissesLookedAt = 8;

export type ReadingDeps = {
  index: SearchIndex;
  breaker: Breaker;
  candidates: CandidateStore;
  hidden: Pick<HiddenStore, 'ids'>;
  clock: Clock;
  year: LocalYear;
  clocks: () => Clocks;
};
type Known = Map<string, Candidate & { judged: Judged }>;

/**
 * Enough entries, judged, for the rules to come to the same as over the whole directory: each stream of the index is in
 * the rules' own order, and is read on until it holds as many fitting entries as a handful could take from it, or ends;
 * and what misses by one thing until the best of its sort is known.
 */
export function createReading({ index, breaker, candidates, hidden, clock, year, clocks }: ReadingDeps) {
  const askAll = (queries: IndexQuery[]): Promise<IndexAnswer[]> =>
    breaker(async () => (await index.findAll(queries)).map(checkedAnswer));

  return async function judgedFor(asked: Question): Promise<Judged[]> {
    const now = clock.now();
    const most = mostPicked(asked.wanted.length);
    const without = await hidden.ids(now);
    const known: Known = new Map();
    let streams = streamsFor(asked, without, most + 2);
    let asides = asidesFor(asked, without, nearMissesLookedAt);
    while (streams.length + asides.length > 0) {
      const queries = [...streams, ...asides].map(({ query }) => query);
      const answers = await askAll(queries);
      const found = answers.map(({ hits }) => hits);
      await load(found.flat(), known, asked, now);
      const judged = [...known.values()].map((each) => each.judged);
      const [fitting, nearly] = [fittingAmong(judged), nearlyAmong(judged)];
      const pages = found.map((hits, at) => ({
        hits: hits.length,
        last: rankOfLast(hits, known, { ...asked, access: queries[at]!.access }),
      }));
      const before = streams.length;
      streams = streams.flatMap((stream, at) => nextOfStream(stream, pages[at]!, fitting, most) ?? []);
      asides = asides.flatMap((aside, at) => nextOfAside(aside, pages[before + at]!, nearly) ?? []);
    }
    return [...known.values()].map((each) => each.judged);
  };

  async function load(hits: readonly IndexHit[], known: Known, asked: Question, now: Date) {
    const fresh = hits.filter(({ assetId }) => !known.has(assetId));
    for (const asset of await candidates.inGroups(fresh)) {
      const candidate = { asset, spots: toIndexDocuments(asset, now, year, clocks()) };
      known.set(asset._id, { ...candidate, judged: judge(candidate, asked) });
    }
  }
}

/** Where a page ends: the last of its hits that is still there. Undefined = go on reading. */
function rankOfLast(hits: readonly IndexHit[], known: Known, asked: Question): Rank | undefined {
  for (const { assetId, documentId } of hits.toReversed()) {
    const spot = known.get(assetId)?.spots.find(({ id }) => id === documentId);
    if (spot) return rankOf(spot, reachOf(spot, asked).metres, asked);
  }
  return undefined;
}
