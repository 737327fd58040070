import type { LatLng } from '../../contract/place.ts';

export type ReadPoint =
  | { point: LatLng; swapped: boolean; fault?: undefined }
  | { point?: undefined; fault: 'missing' | 'zero' | 'abroad' | 'unreadable' };

/** Latitude and longitude as a file has them, put the right way round; outside the British Isles they are not believed. */
export function readPoint(lat: unknown, lng: unknown): ReadPoint {
  const [a, b] = [degrees(lat), degrees(lng)];
  if (a === null && b === null) return { fault: 'missing' };
  if (a === null || b === null || Number.isNaN(a) || Number.isNaN(b)) return { fault: 'unreadable' };
  if (Math.abs(a) < 0.001 && Math.abs(b) < 0.001) return { fault: 'zero' };
  if (inBritishIsles(a, b)) return { point: { lat: round(a), lng: round(b) }, swapped: false };
  if (inBritishIsles(b, a)) return { point: { lat: round(b), lng: round(a) }, swapped: true };
  return { fault: 'abroad' };
}

const inBritishIsles = (lat: number, lng: number) => lat >= 49 && lat <= 61 && lng >= -9 && lng <= 2;
const round = (value: number) => Math.round(value * 1e6) / 1e6;

function degrees(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return Number.NaN;
  const text = value.trim().replace(',', '.').replace(/°|º/g, '');
  if (text === '') return null;
  const [, number, side] = /^(-?\d+(?:\.\d+)?)\s*([NSEW])?$/i.exec(text) ?? [];
  if (number === undefined) return Number.NaN;
  return /[SW]/i.test(side ?? '') ? -Math.abs(Number(number)) : Number(number);
}
