import type { LatLng } from '../../api/contract/place.ts';
import { metresInAMile } from '../../api/contract/units.ts';
import { touches, type Area } from './labels.rules.ts';
import { metresBetween } from './mercator.rules.ts';

/** Something to find one's way by. */
export type Landmark = {
  name: string;
  point: LatLng;
  /** Larger is known from farther off: 0 to 4. */ weight: number;
};
export type Steer = {
  name: string;
  point: LatLng;
  metres: number;
  /** Degrees clockwise from north. */ bearing: number;
};

const rad = Math.PI / 180;
const compass = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];

/** Degrees clockwise from north in which `to` lies, at the start of the way. */
export function bearingTo(from: LatLng, to: LatLng): number {
  const east = Math.sin((to.lng - from.lng) * rad) * Math.cos(to.lat * rad);
  const north =
    Math.cos(from.lat * rad) * Math.sin(to.lat * rad) -
    Math.sin(from.lat * rad) * Math.cos(to.lat * rad) * Math.cos((to.lng - from.lng) * rad);
  return (Math.atan2(east, north) / rad + 360) % 360;
}

/** A bearing in words: one of eight. */
export function compassWord(bearing: number): string {
  return compass[Math.round(bearing / 45) % 8] ?? 'north';
}

/** A distance as people say it: metres to a kilometre, then miles. */
export function distanceWords(metres: number): string {
  if (metres < 950)
    return `${Math.max(10, Math.round(metres / (metres < 200 ? 10 : 50)) * (metres < 200 ? 10 : 50))} m`;
  const miles = metres / metresInAMile;
  return miles < 9.5
    ? `${Number(miles.toFixed(1))} miles`.replace(/^1 miles$/, '1 mile')
    : `${Math.round(miles)} miles`;
}

/**
 * The few landmarks to steer by from a point: what is near for its weight, at most one in each of the
 * eight directions and one of a name, nearest first.
 */
export function steerBy(from: LatLng, landmarks: Landmark[], most: number): Steer[] {
  const directions = new Set<string>();
  const names = new Set<string>();
  return landmarks
    .map(({ name, point, weight }) => {
      const metres = metresBetween(from, point);
      return { name, point, metres, bearing: bearingTo(from, point), pull: metres / (1 + weight) };
    })
    .filter(({ metres }) => metres > 30)
    .sort((a, b) => a.pull - b.pull)
    .filter(({ name, bearing }) => {
      const direction = compassWord(bearing);
      if (directions.has(direction) || names.has(name)) return false;
      directions.add(direction);
      names.add(name);
      return true;
    })
    .slice(0, most)
    .map(({ name, point, metres, bearing }) => ({ name, point, metres, bearing }))
    .sort((a, b) => a.metres - b.metres);
}

/**
 * Where the ray from the middle of a view meets the edge of what is left inside `room`. `hang` is which part of a sign
 * stands there, from 0, its left end at the left edge, to 1, its right end at the right one: so it never sticks out.
 */
export function edgePoint(
  bearing: number,
  { width, height }: { width: number; height: number },
  room: { left: number; right: number; top: number; bottom: number },
): { x: number; y: number; hang: number } {
  const [dx, dy] = [Math.sin(bearing * rad), -Math.cos(bearing * rad)];
  const across = dx > 0 ? width / 2 - room.right : width / 2 - room.left;
  const down = dy > 0 ? height / 2 - room.bottom : height / 2 - room.top;
  const reach = Math.min(across / Math.max(1e-9, Math.abs(dx)), down / Math.max(1e-9, Math.abs(dy)));
  const x = width / 2 + dx * reach;
  const hang = (x - room.left) / (width - room.left - room.right);
  return { x, y: height / 2 + dy * reach, hang };
}

/** Leaves out what would lie on one that comes before it; the length of the words stands for their width. */
export function keepApart<T extends { x: number; y: number; hang: number; words: string }>(signs: T[]): T[] {
  const kept: (T & { box: Area })[] = [];
  for (const sign of signs) {
    const wide = Math.min(210, 46 + sign.words.length * 7);
    const left = sign.x - wide * sign.hang;
    const box = { left, right: left + wide, top: sign.y - 16, bottom: sign.y + 16 };
    if (!kept.some((other) => touches(other.box, box))) kept.push({ ...sign, box });
  }
  return kept;
}
