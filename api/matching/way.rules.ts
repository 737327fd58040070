import type { StoredPlace } from '../assets/asset.model.ts';
import { metresInAMile } from '../contract/units.ts';

/** Metres. A street is known as a square of some 280, so its ways are told in steps of that kind. */
const [exactStep, streetStep] = [10, 200];

/**
 * How far a place is, never finer than it is known: "900 m away" of a door, "About 800 m away" of a street (half miles from
 * 1,000 m), whole miles of a neighbourhood, and of a town that no more than the town is known. Straight lines in metres.
 */
export function metresWords(metres: number, privacy: StoredPlace['privacy'] | undefined): string {
  if (privacy === 'exact') return `${inMetres(metres, exactStep) ?? inMiles(metres, 0.1)} away`;
  if (privacy === 'street') return `About ${inMetres(metres, streetStep) ?? inMiles(metres, 0.5)} away`;
  if (privacy === 'town')
    return metres <= metresInAMile
      ? 'Near here: only its town is known'
      : `About ${inMiles(metres, 1)} away: only its town is known`;
  return metres <= metresInAMile ? 'Within about a mile' : `About ${inMiles(metres, 1)} away`;
}

function inMetres(metres: number, step: number): string | null {
  const told = Math.max(step, Math.round(metres / step) * step);
  return told < 1000 ? `${told} m` : null;
}

/** "1 mile", "0.6 miles", "12 miles". */
function inMiles(metres: number, step: number): string {
  const miles = (Math.max(1, Math.round(metres / metresInAMile / step)) * step).toFixed(1).replace('.0', '');
  return `${miles} ${miles === '1' ? 'mile' : 'miles'}`;
}
