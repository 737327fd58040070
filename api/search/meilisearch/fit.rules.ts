import { metresBetween } from '../../places/distance.rules.ts';
import type { LatLng } from '../../contract/place.ts';
import { mostWishes, type IndexQuery, type TextField, type Wish } from '../search-index.ts';

/** What Meilisearch tells of each ranking rule. Scores rise with fit; `exactMatch` and `matchesStart` come without counts. */
type Details = {
  typo?: { typoCount: number };
  attributeRank?: { score: number };
  proximity?: { score: number };
  exactness?: { matchingWords?: number; maxMatchingWords?: number };
};
export type RawHit = {
  id: string;
  assetId: string;
  groupId: string;
  revision: number;
  accessYes: string[];
  /** There where wishes were asked for. */
  category?: string[];
  need?: string[];
  scheme?: string[];
  topic?: string[];
  standing: number;
  nextOn?: number;
  _geo?: LatLng;
  _rankingScoreDetails?: Details;
} & { [text in `text_${TextField}`]?: string };

/** Ends of the bands of distance in metres, the same as the embedded engine's. */
const bandEnds = [500, 1000, 2000, 5000, 10_000, 25_000, 50_000, 100_000, Number.MAX_SAFE_INTEGER];

type Ordering = Pick<IndexQuery, 'sort' | 'access' | 'where' | 'wishes'>;

/**
 * The order that the port promises, each group once, at its best document. `fields`: of each hit the place of the
 * field that counts, where Meilisearch's own score does not tell.
 */
export function inOrder(
  hits: RawHit[],
  { sort, access, where, wishes = [] }: Ordering,
  fields?: number[],
): RawHit[] {
  const near = centreOf(where);
  const keyed = hits.map((hit, i) => {
    const unknown = knowsAll(hit, access) ? 0 : 1;
    const metres = near ? (hit._geo ? metresBetween(near, hit._geo) : Infinity) : 0;
    if (sort === 'distance') return { hit, key: [unknown, metres] };
    if (sort === 'next') return { hit, key: [unknown, hit.nextOn ?? Infinity, metres] };
    return {
      hit,
      key: [
        unknown,
        -wishesMet(hit, wishes),
        isMadeFor(hit, wishes) ? 0 : 1,
        ...fitOf(hit, metres, fields?.[i]),
      ],
    };
  });
  keyed.sort((a, b) => compare(a.key, b.key));
  const seen = new Set<string>();
  return keyed.flatMap(({ hit }) => (seen.has(hit.groupId) ? [] : (seen.add(hit.groupId), [hit])));
}

/** Two for each wish that is answered, one for each in part or for a light one. */
const wishesMet = (hit: RawHit, wishes: Wish[]): number =>
  wishes.slice(0, mostWishes).reduce((met, { best, also, isLight }) => {
    if (carries(hit, best)) return met + (isLight ? 1 : 2);
    return met + (!isLight && carries(hit, also) ? 1 : 0);
  }, 0);

/** Whether it was made for a wish that it answers. */
const isMadeFor = (hit: RawHit, wishes: Wish[]): boolean =>
  wishes
    .slice(0, mostWishes)
    .some(({ best, core = {}, isLight }) => !isLight && carries(hit, best) && carries(hit, core));

const carries = (hit: RawHit, values: Wish['best']): boolean =>
  (['category', 'need', 'scheme', 'topic'] as const).some((facet) =>
    values[facet]?.some((value) => hit[facet]?.includes(value)),
  );

/** Typos, field, band of distance, gaps between words, words not met whole, standing, metres. */
function fitOf(
  { standing, _rankingScoreDetails: details = {} }: RawHit,
  metres: number,
  field: number | undefined,
): number[] {
  const { typo, attributeRank, proximity, exactness } = details;
  const band = bandEnds.findIndex((end) => metres <= end);
  return [
    typo?.typoCount ?? 0,
    field ?? -(attributeRank?.score ?? 0),
    band === -1 ? bandEnds.length : band,
    -(proximity?.score ?? 0),
    (exactness?.maxMatchingWords ?? 0) - (exactness?.matchingWords ?? 0),
    standing,
    metres,
  ];
}

/** What Meilisearch sorts by; what has no place or no next start comes last. */
export function sortOf(sort: IndexQuery['sort'], near: LatLng | null): { sort?: string[] } {
  const nearest = near ? [`_geoPoint(${near.lat}, ${near.lng}):asc`] : [];
  if (sort === 'next') return { sort: ['nextOn:asc', ...nearest] };
  return sort === 'distance' && near ? { sort: nearest } : {};
}

export const knowsAll = (hit: RawHit, access: readonly string[]): boolean =>
  access.every((feature) => hit.accessYes.includes(feature));

export const centreOf = (where: IndexQuery['where']): LatLng | null =>
  where && 'near' in where ? where.near : null;

function compare(a: number[], b: number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! < b[i]! ? -1 : 1;
  return 0;
}
