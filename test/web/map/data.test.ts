import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { decodeLine } from '../../../web/map/line.rules.ts';
import { unpackNames, type PackedNames } from '../../../web/map/names.rules.ts';
import {
  hamletCells,
  isBuilt,
  overviewGrid,
  regionCells,
  regionMargin,
  regionSteps,
} from '../../../web/map/offline/grid.ts';
import { decodeCells, decodeLevels } from '../../../web/map/pattern.rules.ts';

const folder = new URL('../../../web/map/data/', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const read = <T>(file: string) => JSON.parse(textOf(file)) as T;
const regions = readdirSync(new URL('regions/', folder)).map((file) => `regions/${file}`);

type Region = { land: string[]; built: string; hamlets: string; names: PackedNames; outcodes: PackedNames };
const named = () => [...regions.flatMap((file) => unpackNames(read<Region>(file).names))];

describe('the files of the offline map', () => {
  it('hold settled land, hamlets outside it, and readable names', () => {
    const side = regionCells + 2 * regionMargin;
    let hamlets = 0;
    for (const file of regions) {
      const region = read<Region>(file);
      const built = decodeLevels(region.built, side, side);
      const cells = decodeCells(region.hamlets, hamletCells, hamletCells, isBuilt(built));
      hamlets += cells.length;
      for (const { name, lat, lng } of unpackNames(region.outcodes)) {
        expect(name).toMatch(/^[A-Z]{1,2}\d[A-Z\d]?$/);
        expect(lat).toBeGreaterThan(49);
        expect(lng).toBeGreaterThan(-9);
      }
    }
    expect(hamlets).toBeGreaterThan(50_000);
    const { built } = read<{ built: string }>('overview.json');
    const levels = decodeLevels(built, overviewGrid.columns, overviewGrid.rows);
    const shares = [0, 1, 2].map((level) => levels.filter((each) => each === level).length / levels.length);
    expect(shares[0]).toBeGreaterThan(0.9);
    expect(shares[1]).toBeGreaterThan(0.005);
    expect(shares[2]).toBeGreaterThan(0.0001);
  });

  it.each(['land-coarse.json', 'land-middling.json', 'land-abroad.json'])(
    '%s holds rings on this side of the world',
    (file) => {
      const { rings, steps } = read<{ rings: string[]; steps: number }>(file);
      expect(rings.length).toBeGreaterThan(20);
      for (const ring of rings) {
        const line = decodeLine(ring, steps);
        expect(line.length).toBeGreaterThanOrEqual(8);
        expect(line.every((degrees) => degrees > -40 && degrees < 70)).toBe(true);
      }
    },
  );

  it('write the capitals from the widest view, and villages only near by', () => {
    const from = new Map(named().map((each) => [each.name, each.from]));
    for (const capital of ['London', 'Edinburgh', 'Cardiff', 'Belfast', 'Manchester', 'Glasgow'])
      expect(from.get(capital)).toBeLessThanOrEqual(6);
    expect(from.get('Kirkwall')).toBeLessThanOrEqual(8);
    expect(from.get('Rhayader')).toBeGreaterThanOrEqual(9);
  });

  it('have the same coast on both sides of where two regions meet', () => {
    const coast = (file: string) =>
      read<Region>(file).land.flatMap((line) => {
        const points = decodeLine(line, regionSteps);
        return Array.from({ length: points.length / 2 }, (_, at) => [points[2 * at], points[2 * at + 1]]);
      });
    // Anglesey and Merseyside, whose shore goes on for miles
    const west = coast('regions/124-83.json');
    const east = coast('regions/125-83.json').map(([x = 0, y = 0]) => [x + 1, y]);
    const shared = ([x = 0, y = 0]: (number | undefined)[]) => Math.abs(x - 1) < 1 / 20 && y > 0 && y < 1;
    expect(west.filter(shared).length).toBeGreaterThan(0);
    expect(east.filter(shared)).toEqual(west.filter(shared));
  });

  it('are small: what four regions that meet are drawn from, or any wider view', () => {
    const weigh = (file: string) => brotliCompressSync(textOf(file)).length;
    const weights = new Map(regions.map((file) => [/\d+-\d+/.exec(file)?.[0] ?? '', weigh(file)]));
    const corners = [...weights.keys()].map((region) => {
      const [x = 0, y = 0] = region.split('-').map(Number);
      const four = [`${x}-${y}`, `${x + 1}-${y}`, `${x}-${y + 1}`, `${x + 1}-${y + 1}`];
      return four.reduce((sum, each) => sum + (weights.get(each) ?? 0), 0);
    });
    expect(Math.max(...corners)).toBeLessThan(32_000);
    const wide = ['land-middling.json', 'land-abroad.json', 'names.json', 'overview.json'].map(weigh);
    expect(wide.reduce((sum, each) => sum + each, 0)).toBeLessThan(30_000);
    expect([...weights.values()].reduce((sum, each) => sum + each, 0)).toBeLessThan(180_000);
  });
});
