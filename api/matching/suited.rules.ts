import type { AssetDoc } from '../assets/asset.model.ts';
import { gives, type Give } from '../contract/matching.ts';
import type { IndexDocument } from '../search/search-index.ts';
import { brokenBy, has, type Broken } from './broken.rules.ts';
import { compareRanks, rankOf, type Rank } from './order.rules.ts';
import { pickHandful } from './pick.rules.ts';
import type { Question } from './question.rules.ts';
import { reachOf, type Reach } from './reach.rules.ts';

/** An entry with its index documents, one a place that the public may find. */
export type Candidate = { asset: AssetDoc; spots: IndexDocument[] };

/** An entry at the place of it that suits best. */
export type Suited = Candidate & {
  id: string;
  groupId: string;
  kind: AssetDoc['kind'];
  spot: IndexDocument;
  reach: Reach;
  rank: Rank;
  answers: ReadonlySet<number>;
};
export type NearlySuited = Suited & { broken: Exclude<Broken, { what: 'firm' }> };

/** Near misses that are shown. */
const mostNearMisses = 3;

/**
 * The handful and the near misses among candidates (docs/matching.md). Pure: with all entries of a directory as
 * candidates it is the whole truth, which the service reaches with a few of them.
 */
export function match(
  asked: Question,
  candidates: readonly Candidate[],
): { handful: Suited[]; nearMisses: NearlySuited[] } {
  const all = candidates.map((candidate) => suitedIn(candidate, asked));
  const handful = pickHandful(bestOfGroups(all.flatMap(({ fitting }) => fitting)), asked.wanted.length);
  const shown = new Set(handful.map(({ groupId }) => groupId));
  const fits = new Set(all.flatMap(({ fitting }) => fitting.map(({ groupId }) => groupId)));
  const nearly = all
    .flatMap((each) => each.nearly)
    .filter(({ groupId }) => !shown.has(groupId) && !fits.has(groupId));
  return { handful, nearMisses: nearMissesAmong(nearly) };
}

/** What fits among candidates, each group once. */
export const fittingAmong = (asked: Question, candidates: readonly Candidate[]): Suited[] =>
  bestOfGroups(candidates.flatMap((candidate) => suitedIn(candidate, asked).fitting));

/** At each of its places: does it fit, or but for one thing? */
function suitedIn(candidate: Candidate, asked: Question): { fitting: Suited[]; nearly: NearlySuited[] } {
  const fitting: Suited[] = [];
  const nearly: NearlySuited[] = [];
  for (const spot of candidate.spots) {
    const reach = reachOf(spot, asked);
    const broken = brokenBy(candidate.asset, spot, reach, asked);
    if (broken.length > 1) continue;
    const suited: Suited = {
      ...candidate,
      ...{ id: spot.assetId, groupId: spot.groupId, kind: candidate.asset.kind, spot, reach },
      rank: rankOf(spot, reach.metres, asked),
      answers: new Set(asked.wanted.flatMap(({ best }, wish) => (has(spot, best) ? [wish] : []))),
    };
    const [one] = broken;
    if (!one) fitting.push(suited);
    else if (one.what !== 'firm') nearly.push({ ...suited, broken: one });
  }
  return { fitting, nearly };
}

/** Of what is the same thing, and of the places of one entry, the best stands for all. */
function bestOfGroups(fitting: readonly Suited[]): Suited[] {
  const best = new Map<string, Suited>();
  for (const each of fitting) {
    const found = best.get(each.groupId);
    if (!found || compareRanks(each.rank, found.rank) < 0) best.set(each.groupId, each);
  }
  return [...best.values()];
}

/** One for each thing that could give, the best of those that ask for nothing else; each group once. */
function nearMissesAmong(nearly: readonly NearlySuited[]): NearlySuited[] {
  const chosen: NearlySuited[] = [];
  for (const give of gives) {
    const best = nearly
      .filter(({ broken, groupId }) => broken.what === give && !chosen.some((had) => had.groupId === groupId))
      .reduce<NearlySuited | null>(
        (found, each) => (found && isLess(found, each, give) ? found : each),
        null,
      );
    if (best) chosen.push(best);
  }
  return chosen.sort((a, b) => compareRanks(a.rank, b.rank, 'waiting')).slice(0, mostNearMisses);
}

/** Of what answers as much, the shorter way and the lower price give least. */
function isLess(a: NearlySuited, b: NearlySuited, give: Give): boolean {
  const asks = ({ broken }: NearlySuited) =>
    give === 'far' && broken.what === 'far'
      ? broken.metres
      : give === 'cost' && broken.what === 'cost'
        ? (broken.pence ?? Infinity)
        : 0;
  const fit = a.rank.unmet - b.rank.unmet;
  if (fit !== 0) return fit < 0;
  const less = asks(a) - asks(b);
  return less === 0 || Number.isNaN(less) ? compareRanks(a.rank, b.rank) <= 0 : less < 0;
}
