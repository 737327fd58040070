import type { LatLng } from '../../contract/place.ts';

type Details = Record<string, { score?: number; typoCount?: number }>;
export type RawHit = {
  id: string;
  assetId: string;
  groupId: string;
  revision: number;
  accessYes: string[];
  standing: number;
  _geo?: LatLng | null;
  _formatted?: Record<string, unknown>;
  _rankingScoreDetails?: Details;
};

/** Ends of the bands of distance in metres, the same as the embedded engine's. */
const bandEnds = [500, 1000, 2000, 5000, 10_000, 25_000, 50_000, 100_000];

/** The order of fit that the port promises: typos, field, band of distance, gaps between words, standing, metres. */
export function orderByFit(hits: RawHit[], near: LatLng): RawHit[] {
  return hits
    .map((hit) => ({ hit, key: keyOf(hit, near) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ hit }) => hit);
}

function keyOf(hit: RawHit, near: LatLng): number[] {
  const details = hit._rankingScoreDetails ?? {};
  const metres = hit._geo ? metresTo(near, hit._geo) : Number.POSITIVE_INFINITY;
  const band = bandEnds.findIndex((end) => metres <= end);
  return [
    details.typo?.typoCount ?? 0,
    // Scores rise with fit; everything else here falls.
    -(details.attributeRank?.score ?? 0),
    band === -1 ? bandEnds.length : band,
    -(details.proximity?.score ?? 0),
    hit.standing,
    metres,
  ];
}

function compare(a: number[], b: number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! < b[i]! ? -1 : 1;
  return 0;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** On a sphere of 6,371 km. */
export function metresTo(a: LatLng, b: LatLng): number {
  const x = Math.sin(radians(b.lat - a.lat) / 2);
  const y = Math.sin(radians(b.lng - a.lng) / 2);
  return (
    2 *
    6_371_000 *
    Math.asin(Math.min(1, Math.sqrt(x * x + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * y * y)))
  );
}
