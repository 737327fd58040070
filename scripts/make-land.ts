/**
 * Makes the small files that the offline map is drawn from (`web/map/data/`): the coast, where people
 * live, and names. Sources and licences stand in `web/map/data/ATTRIBUTION.md`. The files are
 * committed, so a build needs nothing; make them anew when a source has a new edition:
 * `npx tsx scripts/make-land.ts`
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { toWorld } from '../web/map/mercator.rules.ts';
import { packNames, type Name } from '../web/map/names.rules.ts';
import {
  hamletCells,
  isBuilt,
  overviewGrid,
  regionCells,
  regionMargin,
  regionsFromZoom,
  regionZoom,
} from '../web/map/offline/grid.ts';
import { encodeCells, encodeLevels } from '../web/map/pattern.rules.ts';
import { cutLand, inRegionSides, regionsUnder } from './map/cut.ts';
import { homeRings, packLand, ringsAbroad } from './map/land.ts';
import { giveRoom, readOutcodes, readTowns } from './map/names.ts';
import { addPatches, countCells, fillNicks, hamletsOf, levelsOf, readPostcodes } from './map/settlements.ts';

const data = new URL('../web/map/data/', import.meta.url);
/** Degrees by which the coast may lie beside itself from zoom 7 to 9. */
const middling = 0.002;

rmSync(new URL('regions/', data), { recursive: true, force: true });
mkdirSync(new URL('regions/', data), { recursive: true });
const [coarse, exact, abroad] = [homeRings('50m'), homeRings('10m'), ringsAbroad()];
write('land-coarse.json', packLand(coarse, 1e3));
write('land-middling.json', packLand(homeRings('10m', middling), 500));
write('land-abroad.json', packLand(abroad, 500));

const spots = await readPostcodes('.data/places');
const names = readTowns();
giveRoom(names);
const patches = names.filter(({ hasPostcodes, people }) => !hasPostcodes && people >= 500);

const rough = countCells(spots, overviewGrid.zoom);
addPatches(rough, patches);
write('overview.json', {
  built: encodeLevels(levelsOf(rough, overviewGrid, 0.55), overviewGrid.columns),
});
write('names.json', packNames(names.filter(({ from }) => from < regionsFromZoom)));

const fine = countCells(spots, regionZoom);
addPatches(fine, patches);
const named = inRegions(names);
const posted = inRegions(readOutcodes());
const hamlets = hamletsByRegion();
const size = regionCells + 2 * regionMargin;
const [home, neighbours] = [inRegionSides(exact), inRegionSides(abroad)];
const landed = regionsUnder([...home, ...inRegionSides(coarse)]);
for (const region of regionsOf(fine, [...named.keys(), ...posted.keys(), ...landed])) {
  const [x = 0, y = 0] = region.split('-').map(Number);
  const corner = { left: x * regionCells - regionMargin, top: y * regionCells - regionMargin };
  const built = fillNicks(levelsOf(fine, { ...corner, columns: size, rows: size }), size);
  write(`regions/${region}.json`, {
    land: cutLand(home, x, y),
    abroad: cutLand(neighbours, x, y),
    built: encodeLevels(built, size),
    hamlets: encodeCells(hamlets.get(region) ?? [], hamletCells, hamletCells, isBuilt(built)),
    names: packNames(named.get(region) ?? []),
    outcodes: packNames(posted.get(region) ?? []),
  });
}

/** The cells of hamlets by region. */
function hamletsByRegion(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { x, y } of hamletsOf(spots, regionZoom, fine)) {
    const region = `${Math.floor(x / hamletCells)}-${Math.floor(y / hamletCells)}`;
    const cell = (y % hamletCells) * hamletCells + (x % hamletCells);
    found.set(region, [...(found.get(region) ?? []), cell]);
  }
  return found;
}

function regionsOf({ cells, side }: typeof fine, more: string[]): Set<string> {
  const regions = new Set(more);
  for (const key of cells.keys()) {
    const x = Math.floor((key % side) / regionCells);
    regions.add(`${x}-${Math.floor(key / side / regionCells)}`);
  }
  return regions;
}

function inRegions(places: Name[]): Map<string, Name[]> {
  const regions = new Map<string, Name[]>();
  for (const place of places) {
    const { x, y } = toWorld(place);
    const region = `${Math.floor(x * 2 ** regionZoom)}-${Math.floor(y * 2 ** regionZoom)}`;
    regions.set(region, [...(regions.get(region) ?? []), place]);
  }
  return regions;
}

function write(file: string, content: unknown): void {
  const text = `${JSON.stringify(content)}\n`;
  writeFileSync(new URL(file, data), text);
  console.log(`${file}: ${Math.round(text.length / 100) / 10} kB`);
}
