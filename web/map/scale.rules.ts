import { metresInAMile } from '../../api/contract/units.ts';

/** One bar of the scale: its length on screen and what it stands for. */
export type Bar = { pixels: number; words: string };

const metresPerYard = 0.9144;

/** The longest round distance in kilometres or metres that fits into `room` pixels. */
export function metricBar(metresPerPixel: number, room: number): Bar {
  const metres = round(metresPerPixel * room);
  return {
    pixels: metres / metresPerPixel,
    words: metres >= 1000 ? `${metres / 1000} km` : `${metres} m`,
  };
}

/** The longest round distance in miles, or in yards below half a mile, that fits into `room` pixels. */
export function mileBar(metresPerPixel: number, room: number): Bar {
  const most = metresPerPixel * room;
  if (most >= metresInAMile / 2) {
    const miles = most < metresInAMile ? 0.5 : round(most / metresInAMile);
    const words = miles === 0.5 ? '½ mile' : miles === 1 ? '1 mile' : `${miles} miles`;
    return { pixels: (miles * metresInAMile) / metresPerPixel, words };
  }
  const yards = round(most / metresPerYard);
  return { pixels: (yards * metresPerYard) / metresPerPixel, words: `${yards} yards` };
}

/** The largest 1, 2, 3 or 5 with noughts that is not above a number. */
function round(most: number): number {
  const noughts = 10 ** Math.floor(Math.log10(most));
  const lead = most / noughts;
  return (lead >= 5 ? 5 : lead >= 3 ? 3 : lead >= 2 ? 2 : 1) * noughts;
}
