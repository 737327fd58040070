import type { LatLng } from '../contract/place.ts';

const pair = /^\s*(-?\d{1,3}(?:\.\d{1,15})?)\s*[,; ]\s*(-?\d{1,3}(?:\.\d{1,15})?)\s*$/;

/** "53.42,-2.32" as WGS84 degrees, latitude first; null where the text is something else or no such place exists. */
export function readPoint(text: string): LatLng | null {
  const [, first, second] = (text.length <= 60 && pair.exec(text)) || [];
  if (first === undefined || second === undefined) return null;
  const [lat, lng] = [Number(first), Number(second)];
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat, lng } : null;
}
