import type { ResolvedPlace } from '../contract/place.ts';
import { countyDistricts } from './base-gazetteer.ts';
import { nationWords } from './district.rules.ts';
import { metresBetween } from './distance.rules.ts';
import type { Tables } from './gazetteer.ts';
import { foldName, splits, withoutNear } from './name.rules.ts';
import type { Town } from './place.ts';
import { viewRegion, viewTown } from './place.view.ts';
import { areaOf } from './postcode.rules.ts';

const nextTown = 40_000;
const saysNothing = new Set(['uk', 'gb', 'united kingdom', 'great britain']);

/**
 * The town, district or county people mean by a name: as it stands, without a "near" before it, with where it is behind it
 * ("Newport, Wales", "Sale Manchester"), and last with one slip of the finger. Of several the largest.
 */
export function findName(text: string, tables: Tables): ResolvedPlace | null {
  for (const typed of new Set([text, withoutNear(text.trim())])) {
    const folded = foldName(typed);
    if (!folded) return null;
    const found = asItStands(folded, tables) ?? withWhere(typed, folded, tables);
    if (found) return found;
  }
  return slipped(withoutNear(text.trim()), tables);
}

function asItStands(folded: string, tables: Tables): ResolvedPlace | null {
  const [town, second] = tables.towns.named(folded);
  if (town) return viewTown(town, tables, second && rivals(town, second) ? several(town, tables) : undefined);
  const region = tables.outcodes.region(folded);
  return region ? viewRegion(region, 'area') : null;
}

/** "Sale, Cheshire" is Sale even where we do not know Cheshire; without the comma what follows has to fit. */
function withWhere(typed: string, folded: string, tables: Tables): ResolvedPlace | null {
  const head = typed.includes(',') ? foldName(typed.split(',')[0] ?? '') : undefined;
  for (const { name, rest } of splits(folded)) {
    if (!rest) continue;
    const called = tables.towns.named(name);
    const fits = called.find((town) => liesIn(town, rest, tables));
    if (fits) return viewTown(fits, tables);
    if (name !== head) continue;
    const [town] = called;
    if (town) return viewTown(town, tables, `We took this to mean ${tables.towns.label(town)}.`);
    const region = tables.outcodes.region(name);
    if (region) return viewRegion(region, 'area');
  }
  return null;
}

function slipped(text: string, tables: Tables): ResolvedPlace | null {
  const [town] = tables.towns.slipped(foldName(text));
  if (!town) return null;
  return viewTown(town, tables, `We took “${text.trim()}” to mean ${tables.towns.label(town)}.`);
}

/** Whether the words after a town's name can be where it is: district, nation, outcode, or a town next to it. */
function liesIn(town: Town, where: string, tables: Tables): boolean {
  if (saysNothing.has(where)) return true;
  const district = foldName(town.district);
  const nation = town.nation ? foldName(nationWords(town.nation)) : '';
  const code = where.toUpperCase();
  return (
    ` ${district} `.includes(` ${where} `) ||
    where === `${district} ${nation}` ||
    where === nation ||
    (where === 'cymru' && town.nation === 'wales') ||
    code === town.outcode ||
    code === areaOf(town.outcode) ||
    countyDistricts.some(
      ({ name, districts }) => foldName(name) === where && districts.includes(town.district),
    ) ||
    tables.towns
      .named(where.replace(/^greater /, ''))
      .some((next) => next.people > town.people && metresBetween(next.point, town.point) < nextTown)
  );
}

/** A second place of the name is worth a word unless it is tiny beside the first. */
const rivals = (town: Town, second: Town) => second.people * 20 > town.people;

const several = (town: Town, tables: Tables) =>
  `There is more than one ${town.name}. This is ${tables.towns.label(town)}.`;
