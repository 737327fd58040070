import { decodeLine, decodeNumbers, encodeLine, encodeNumber } from './line.rules.ts';

/** A name to write on the map. */
export type Name = {
  name: string;
  lat: number;
  lng: number;
  /** The zoom from which there is room for it, 5 to 14. */
  from: number;
  /** 0 village, 1 town, 2 large town, 3 city. */
  size: number;
};

/** Names as the data files keep them: in one order. */
export type PackedNames = { names: string; line: string; ranks: string };

/** A step of the line is a thousandth of a degree: 110 m, more exact than the sources are. */
const steps = 1e3;
const firstZoom = 5;
const sizes = 4;

/** Packs names; no name may hold a line break. */
export function packNames(names: Name[]): PackedNames {
  return {
    names: names.map(({ name }) => name).join('\n'),
    line: encodeLine(
      names.map(({ lat, lng }) => [lng, lat]),
      steps,
    ),
    ranks: names.map(({ from, size }) => encodeNumber((from - firstZoom) * sizes + size)).join(''),
  };
}

/** What `packNames` was given, places to a thousandth of a degree. */
export function unpackNames({ names, line, ranks }: PackedNames): Name[] {
  const points = decodeLine(line, steps);
  const rank = decodeNumbers(ranks);
  if (names === '') return [];
  return names.split('\n').map((name, index) => ({
    name,
    lng: points[2 * index] ?? 0,
    lat: points[2 * index + 1] ?? 0,
    from: Math.floor((rank[index] ?? 0) / sizes) + firstZoom,
    size: (rank[index] ?? 0) % sizes,
  }));
}
