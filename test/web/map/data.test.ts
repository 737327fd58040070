import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { decodeLine, decodeNumbers } from '../../../web/map/line.rules.ts';
import { unpackNames, type PackedNames } from '../../../web/map/names.rules.ts';
import { overviewGrid, regionCells, regionMargin } from '../../../web/map/offline/grid.ts';
import { decodeRuns } from '../../../web/map/runs.rules.ts';

const folder = new URL('../../../web/map/data/', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const read = <T>(file: string) => JSON.parse(textOf(file)) as T;
const regions = readdirSync(new URL('regions/', folder)).map((file) => `regions/${file}`);

type Region = { built: string; hamlets: string; names: PackedNames; outcodes: PackedNames };
/** Cells that a run-length text tells of. */
const cellsIn = (runs: string) => decodeNumbers(runs).reduce((sum, run) => sum + Math.floor(run / 3), 0);
const named = () => [
  ...regions.flatMap((file) => unpackNames(read<Region>(file).names)),
];

describe('the files of the offline map', () => {
  it('hold whole grids and readable names', () => {
    const side = regionCells + 2 * regionMargin;
    for (const file of regions) {
      const region = read<Region>(file);
      expect(cellsIn(region.built)).toBe(side ** 2);
      const cells = decodeNumbers(region.hamlets).reduce((sum, gap) => sum + gap, 0);
      expect(cells).toBeLessThan(regionCells ** 2);
      for (const { name, lat, lng } of unpackNames(region.outcodes)) {
        expect(name).toMatch(/^[A-Z]{1,2}\d[A-Z\d]?$/);
        expect(lat).toBeGreaterThan(49);
        expect(lng).toBeGreaterThan(-9);
      }
    }
    const { built } = read<{ built: string }>('overview.json');
    const cells = overviewGrid.columns * overviewGrid.rows;
    expect(cellsIn(built)).toBe(cells);
    expect(decodeRuns(built, cells).some((level) => level === 2)).toBe(true);
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

  it('are small: a first picture of a town is a coast, the names and a region or two', () => {
    const weigh = (file: string) => brotliCompressSync(textOf(file)).length;
    const all = regions.map(weigh).sort((a, b) => b - a);
    expect(Math.max(...all)).toBeLessThan(12_000);
    expect(weigh('land-coarse.json') + weigh('names.json') + (all[0] ?? 0) + (all[1] ?? 0)).toBeLessThan(
      35_000,
    );
    expect(regions.reduce((sum, file) => sum + textOf(file).length, 0)).toBeLessThan(300_000);
  });
});
