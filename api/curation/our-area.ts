import type { LatLng } from '../contract/place.ts';
import { metresBetween } from '../places/distance.rules.ts';
import type { OurArea } from './risks/area.rules.ts';

type Outcodes = {
  find: (outcode: string) => { point: LatLng } | undefined;
  nearest: (point: LatLng) => { outcode: string } | undefined;
};
/** Without outcodes of its own a directory is for what lies this near its default place. */
const aroundMetres = 40_000;
/** Far out at sea, and abroad, there is a nearest outcode, too. */
const farMetres = 25_000;

/** The area of a directory: the outcodes it names, or a circle around its default place; null where that is not known. */
export function ourArea(
  named: string[],
  middle: { label: string; point: LatLng } | null,
  outcodes: () => Outcodes,
): OurArea | null {
  if (named.length > 0) {
    const ours = new Set(named.map((outcode) => outcode.toUpperCase()));
    const hasOutcode = (outcode: string) => ours.has(outcode.toUpperCase());
    return {
      name: 'our area',
      hasOutcode,
      isFar: (point) =>
        named.every((outcode) => {
          const middle = outcodes().find(outcode.toUpperCase());
          return !middle || metresBetween(point, middle.point) > farMetres;
        }),
      has: (point) => {
        const near = outcodes().nearest(point);
        const there = near && outcodes().find(near.outcode);
        return !!near && !!there && hasOutcode(near.outcode) && metresBetween(point, there.point) < farMetres;
      },
    };
  }
  if (!middle) return null;
  const has = (point: LatLng) => metresBetween(point, middle.point) < aroundMetres;
  return {
    name: `the country around ${middle.label}`,
    has,
    isFar: (point) => !has(point),
    hasOutcode: (outcode) => {
      const found = outcodes().find(outcode.toUpperCase());
      return found ? has(found.point) : false;
    },
  };
}
