import type { LatLng } from '../api/contract/place.ts';
import { hashOf, randomFrom } from './random.ts';

const metresPerDegree = 111_195;

/** A point within so many metres of a middle, fixed by its name; evenly spread over the disc. */
export function scatter(middle: LatLng, metres: number, name: string): LatLng {
  const random = randomFrom(hashOf(name));
  const away = Math.sqrt(random()) * metres;
  const angle = random() * 2 * Math.PI;
  const north = (Math.sin(angle) * away) / metresPerDegree;
  const east = (Math.cos(angle) * away) / (metresPerDegree * Math.cos((middle.lat * Math.PI) / 180));
  return { lat: round5(middle.lat + north), lng: round5(middle.lng + east) };
}

const round5 = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
