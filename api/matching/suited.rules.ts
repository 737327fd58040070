import type { AssetDoc, StoredPlace } from '../assets/asset.model.ts';
import type { IndexDocument } from '../search/search-index.ts';
import { brokenBy, has, type Broken } from './broken.rules.ts';
import { compareRanks, rankOf, type Rank } from './order.rules.ts';
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
/** The rank is the one it would have if that were given: without the feature, or once it waits for a place. */
export type NearlySuited = Suited & { broken: Exclude<Broken, { what: 'firm' }> };

/** An entry at each of its places: where it fits, and where it would but for one thing. */
export type Judged = { fitting: Suited[]; nearly: NearlySuited[] };

/** Whether, and but for what, an entry fits at each of its places. */
export function judge(candidate: Candidate, asked: Question): Judged {
  const fitting: Suited[] = [];
  const nearly: NearlySuited[] = [];
  for (const spot of candidate.spots) {
    const reach = reachOf(spot, asked);
    const [broken, ...others] = brokenBy(candidate.asset, spot, reach, asked);
    if (others.length > 0 || broken?.what === 'firm') continue;
    const without = broken?.what === 'access' ? broken.feature : null;
    const access = asked.access.filter((feature) => feature !== without);
    const suited: Suited = {
      ...candidate,
      ...{ id: spot.assetId, groupId: spot.groupId, kind: candidate.asset.kind, spot, reach },
      rank: rankOf(spot, reach.metres, { ...asked, access }),
      answers: new Set(asked.wanted.flatMap(({ best }, wish) => (has(spot, best) ? [wish] : []))),
    };
    if (broken) nearly.push({ ...suited, broken });
    else fitting.push(suited);
  }
  return { fitting, nearly };
}

/** Of what is the same thing, and of the places of one entry, the best that fits stands for all. */
export function fittingAmong(judged: readonly Judged[]): Suited[] {
  const best = new Map<string, Suited>();
  for (const each of judged.flatMap(({ fitting }) => fitting)) {
    const found = best.get(each.groupId);
    if (!found || compareRanks(each.rank, found.rank) < 0) best.set(each.groupId, each);
  }
  return [...best.values()];
}

/** What misses by one thing, and is not the same thing as something that fits. */
export function nearlyAmong(judged: readonly Judged[]): NearlySuited[] {
  const fits = new Set(judged.flatMap(({ fitting }) => fitting.map(({ groupId }) => groupId)));
  return judged.flatMap(({ nearly }) => nearly.filter(({ groupId }) => !fits.has(groupId)));
}

/** The place that an index document stands for; undefined for one without a public point. */
export const placeOf = ({ asset, spot }: Pick<Suited, 'asset' | 'spot'>): StoredPlace | undefined =>
  asset.places.filter(({ at }) => at)[Number(spot.id.slice(spot.id.lastIndexOf('_') + 1))];

/** The entry as it is at the place that suits, with the times of that place: what is told of it is told of there. */
export function atItsPlace({ asset, spot }: Suited): AssetDoc {
  const place = placeOf({ asset, spot });
  if (!place) return asset;
  const others = asset.places.filter(({ id }) => id !== place.id).map(({ id }) => id);
  return {
    ...asset,
    places: [place],
    schedules: asset.schedules.filter(({ placeId }) => !placeId || !others.includes(placeId)),
  };
}
