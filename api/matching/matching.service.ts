import { viewCard } from '../assets/asset.view.ts';
import { asksForRinging, freshnessOf } from '../assets/freshness.rules.ts';
import type { MatchesAnswer, Wish } from '../contract/matching.ts';
import type { Places } from '../places/places.service.ts';
import { EngineAway } from '../search/breaker.ts';
import { decide } from './matching.rules.ts';
import { giveWords } from './give.rules.ts';
import { questionOf, type Question } from './question.rules.ts';
import { createReading, type ReadingDeps } from './reading.ts';
import { notKnownOf, reasonsOf } from './reason.rules.ts';
import { atItsPlace, placeOf, type Suited } from './suited.rules.ts';
import { metresWords } from './way.rules.ts';

export type MatchingDeps = ReadingDeps & { places: Pick<Places, 'resolve' | 'areasCovering'> };

/** From what matters to what is near: the index suggests in our order, MongoDB and the rules decide (docs/matching.md). */
export function createMatching(deps: MatchingDeps) {
  const { places, clock, year, clocks } = deps;
  const judgedFor = createReading(deps);

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
    const { handful, nearMisses } = decide(asked, await judgedFor(asked));
    const card = (suited: Suited) => {
      const view = viewCard(atItsPlace(suited), {
        ...seen,
        ...{ from: asked.from, access: asked.access, why: [], alsoListed: 0 },
      });
      const { metres } = suited.reach;
      const privacy = placeOf(suited)?.privacy;
      // Minutes on foot would promise more than is known of a street.
      return metres === null || privacy === 'exact'
        ? view
        : { ...view, distanceWords: metresWords(metres, privacy) };
    };
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

  return { find };
}
export type Matching = ReturnType<typeof createMatching>;
