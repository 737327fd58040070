import { asksForRinging, freshnessOf } from '../assets/freshness.rules.ts';
import { viewCard } from '../assets/asset.view.ts';
import type { CandidateStore } from '../assets/candidate.store.ts';
import type { Clocks } from '../contract/freshness-lists.ts';
import type { MatchesAnswer, Wish } from '../contract/matching.ts';
import type { Clock } from '../infra/clock.ts';
import type { Places } from '../places/places.service.ts';
import { EngineAway, type Breaker } from '../search/breaker.ts';
import { checkedAnswer } from '../search/engine-answer.rules.ts';
import type { HiddenStore } from '../search/hidden.store.ts';
import { toIndexDocuments } from '../search/index-document.rules.ts';
import type { IndexAnswer, IndexHit, IndexQuery, SearchIndex } from '../search/search-index.ts';
import type { LocalYear } from '../times/schedule.rules.ts';
import { fittingAmong, match, type Candidate, type Suited } from './matching.rules.ts';
import { rankOf, type Rank } from './order.rules.ts';
import { mostPicked } from './pick.rules.ts';
import { questionOf, type Question } from './question.rules.ts';
import { reachOf } from './reach.rules.ts';
import { giveWords, notKnownOf, reasonsOf } from './reason.rules.ts';
import { belongsTo, holdsBest, nearMissQueries, streamsFor } from './streams.rules.ts';

/** Entries looked at for one thing that could give. */
const nearMissesLookedAt = 16;
/** Where the first page of a stream does not hold its best, each further one is so many times as long. */
const longer = 4;

export type MatchingDeps = {
  index: SearchIndex;
  breaker: Breaker;
  candidates: CandidateStore;
  places: Pick<Places, 'resolve' | 'areasCovering'>;
  hidden: Pick<HiddenStore, 'ids'>;
  clock: Clock;
  year: LocalYear;
  clocks: () => Clocks;
};

/** From what matters to what is near: the index suggests in our order, MongoDB and the rules decide (docs/matching.md). */
export function createMatching(deps: MatchingDeps) {
  const { index, breaker, candidates, places, hidden, clock, year, clocks } = deps;

  const askAll = (queries: IndexQuery[]): Promise<IndexAnswer[]> =>
    breaker(async () => (await index.findAll(queries)).map(checkedAnswer));

  /** Nothing of the wish is written anywhere: not to a log, not to a count. */
  async function find(wish: Wish): Promise<MatchesAnswer> {
    const place = wish.near ? await places.resolve(wish.near) : null;
    const asked = questionOf(
      wish,
      place?.point ?? null,
      place ? await places.areasCovering(place.point) : [],
    );
    const answer = {
      ...{ matches: [], nearMisses: [], placeLabel: place?.label ?? null },
      ...{ placeUnknown: wish.near !== '' && !place, nothingAsked: false, unavailable: false },
    };
    if (asked.wanted.length === 0) return { ...answer, nothingAsked: true };
    try {
      return { ...answer, ...(await among(asked)) };
    } catch (error) {
      if (!(error instanceof EngineAway)) throw error;
      return { ...answer, unavailable: true };
    }
  }

  async function among(asked: Question): Promise<Pick<MatchesAnswer, 'matches' | 'nearMisses'>> {
    const now = clock.now();
    const seen = { now, year, clocks: clocks() };
    const { handful, nearMisses } = match(asked, await candidatesFor(asked, now));
    const card = (suited: Suited) =>
      viewCard(suited.asset, { ...seen, from: asked.from, access: asked.access, why: [], alsoListed: 0 });
    const ringFirst = ({ asset }: Suited) => asksForRinging(freshnessOf(asset, seen.clocks, now));
    return {
      matches: handful.map((suited) => ({
        card: card(suited),
        revision: suited.asset.revision,
        reasons: reasonsOf(suited, asked),
        notKnown: notKnownOf(suited, asked),
        ringFirst: ringFirst(suited),
        waitingList: suited.rank.waiting === 1,
      })),
      nearMisses: nearMisses.map((suited) => ({
        card: card(suited),
        revision: suited.asset.revision,
        give: suited.broken.what,
        words: giveWords(suited, asked),
        ringFirst: ringFirst(suited),
      })),
    };
  }

  /**
   * Enough entries for the rules to come to the same handful as over the whole directory: each stream of the index is in
   * the rules' own order, and is read on until it holds as many fitting entries as a handful could take from it, or ends.
   */
  async function candidatesFor(asked: Question, now: Date): Promise<Candidate[]> {
    const most = mostPicked(asked.wanted.length);
    const without = await hidden.ids(now);
    const known = new Map<string, Candidate>();
    let open = streamsFor(asked, without, most + 2);
    let asides = nearMissQueries(asked, without, nearMissesLookedAt);
    while (open.length > 0) {
      const answers = await askAll([...open.map(({ query }) => query), ...asides]);
      asides = [];
      await load(
        answers.flatMap(({ hits }) => hits),
        known,
        now,
      );
      const fitting = fittingAmong(asked, [...known.values()]);
      open = open.flatMap((stream, at) => {
        const { hits } = answers[at]!;
        const { query } = stream;
        if (hits.length < query.limit) return [];
        const ours = fitting.filter((each) => belongsTo(stream, each)).map(({ rank }) => rank);
        if (holdsBest(stream, ours, rankOfHit(hits, known, asked), most)) return [];
        const next = {
          ...query,
          offset: query.offset + query.limit,
          limit: Math.min(query.limit * longer, 1000),
        };
        return [{ ...stream, query: next }];
      });
    }
    return [...known.values()];
  }

  /** Where a page of a stream ends: the last of its hits that is still there. Undefined = go on reading. */
  function rankOfHit(
    hits: readonly IndexHit[],
    known: Map<string, Candidate>,
    asked: Question,
  ): Rank | undefined {
    for (const { assetId, documentId } of hits.toReversed()) {
      const spot = known.get(assetId)?.spots.find(({ id }) => id === documentId);
      if (spot) return rankOf(spot, reachOf(spot, asked).metres, asked);
    }
    return undefined;
  }

  async function load(hits: readonly IndexHit[], known: Map<string, Candidate>, now: Date) {
    const fresh = hits.filter(({ assetId }) => !known.has(assetId));
    for (const asset of await candidates.inGroups(fresh))
      known.set(asset._id, { asset, spots: toIndexDocuments(asset, now, year, clocks()) });
  }

  return { find };
}
export type Matching = ReturnType<typeof createMatching>;
