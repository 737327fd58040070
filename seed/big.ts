import type { AssetDraft } from '../api/contract/asset.ts';
import { assetKinds, type AssetKind, type Need } from '../api/contract/lists.ts';
import { needTerms } from '../api/taxonomy/needs.ts';
import { bigAreaOf } from './big-areas.ts';
import {
  bigAccess,
  bigAttendance,
  bigCapacity,
  bigCosts,
  bigFormats,
  bigJoin,
  bigLanguages,
  bigProvenance,
  bigSchedules,
  bigWait,
  bigWho,
} from './big-facets.ts';
import { bigDescription, bigName, bigSummary, pickTheme, type BigTheme } from './big-text.ts';
import { bigTowns, pick, pointIn, streetName, type BigTown, type Hall } from './big-towns.ts';
import { phoneRanges } from './data/spots.ts';
import { streamOf, type Random } from './random.ts';

type PlaceDraft = NonNullable<AssetDraft['places']>[number];

/**
 * Any number of invented assets spread over the United Kingdom by where people live, for benchmarks. The nth is the
 * same for the same seed and day however many are asked for, so 10,000 are the first of 200,000.
 */
export function* bigAssets({
  count,
  seed,
  today,
}: {
  count: number;
  seed: number;
  today: string;
}): Generator<AssetDraft> {
  const { pick: pickTown } = bigTowns(seed);
  for (let nth = 0; nth < count; nth++) {
    const random = streamOf(seed, nth);
    yield bigAsset(random, pickTown(random), nth, today);
  }
}

function bigAsset(random: Random, town: BigTown, nth: number, today: string): AssetDraft {
  const id = uuidFrom(random);
  const theme = pickTheme(random);
  const kind = kindOf(random, theme);
  const attendance = bigAttendance(random);
  const hasDoor = kind === 'place' || kind === 'institution' || attendance.some((way) => way === 'in_person' || way === 'outdoors'); // prettier-ignore
  const hall = hasDoor && random() < 0.7 ? pick(town.halls, random) : undefined;
  const places = hasDoor ? placesFor(random, town, hall, theme) : [];
  const nowhere = places.every(({ privacy }) => privacy === 'hidden' || privacy === 'area_only');
  const served = nowhere ? bigAreaOf(town) : undefined;
  const scheme = theme.schemes && random() < 0.6 ? pick(theme.schemes, random) : undefined;
  const other = random() < 0.35 ? pickTheme(random) : undefined;

  return {
    id,
    kind,
    schemes: scheme ? [scheme] : [],
    name: bigName(random, theme, town, hall?.name),
    summary: bigSummary(random, theme, hall?.name),
    ...(random() < 0.3 && { description: bigDescription(random) }),
    categories: other && other !== theme ? [theme.category, other.category] : [theme.category],
    needs: needsFor(theme),
    whoFor: bigWho(random),
    ...(random() < 0.18 && { age: pick(ages, random) }),
    access: bigAccess(random),
    costs: bigCosts(random),
    attendance,
    languages: bigLanguages(random),
    formats: bigFormats(random),
    join: bigJoin(random),
    capacity: bigCapacity(random),
    wait: bigWait(random),
    contacts: [{ kind: 'phone', value: phoneFor(random), public: true }],
    places,
    areasServed: served ? [{ id: served.id, name: served.name }] : [],
    schedules: bigSchedules(random, today),
    ...bigProvenance(random, `big-${nth}`, today),
    demo: true,
    status: random() < 0.97 ? 'live' : 'paused',
  };
}

const ages = [
  { min: 18 },
  { min: 50 },
  { min: 55 },
  { min: 60 },
  { min: 65 },
  { max: 5 },
  { min: 5, max: 11 },
  { min: 11, max: 17 },
  { min: 16, max: 25 },
];

function kindOf(random: Random, { kinds }: BigTheme): AssetKind {
  if (kinds) return pick(kinds, random);
  const way = random();
  if (way < 0.5) return 'association';
  if (way < 0.85) return 'service';
  return pick(assetKinds, random);
}

const needs = new Map<string, Need[]>();
function needsFor({ category }: BigTheme): Need[] {
  let found = needs.get(category);
  if (!found) {
    const all = Object.keys(needTerms) as Need[];
    found = all.filter((need) => need !== 'crisis' && needTerms[need].categories[0] === category);
    needs.set(category, found);
  }
  return [...found];
}

function placesFor(random: Random, town: BigTown, hall: Hall | undefined, theme: BigTheme): PlaceDraft[] {
  const first = hall ? atHall(hall, town) : atHome(random, town);
  const way = random();
  if (theme.category === 'domestic_abuse') first.privacy = 'hidden';
  else if (way > 0.98) first.privacy = 'town';
  else if (way > 0.95) first.privacy = 'street';
  else if (way > 0.94) first.privacy = 'area_only';
  if (random() > 0.05) return [first];
  const second = pick(town.halls, random);
  return second === hall ? [first] : [first, atHall(second, town)];
}

const atHall = ({ name, street, point }: Hall, town: BigTown): PlaceDraft => ({
  name,
  address: { lines: [street], town: town.name, postcode: town.outcode },
  point: { ...point },
});

const atHome = (random: Random, town: BigTown): PlaceDraft => ({
  address: { lines: [streetName(random)], town: town.name, postcode: town.outcode },
  point: pointIn(random, town.point, town.reach),
});

const ranges = Object.values(phoneRanges);
const phoneFor = (random: Random): string =>
  pick(ranges, random).stem + String(Math.floor(random() * 1000)).padStart(3, '0');

const hex = Array.from({ length: 65_536 }, (_, word) => word.toString(16).padStart(4, '0'));

/** Version 4 in form; its bits come from the seed. */
function uuidFrom(random: Random): string {
  const word = () => hex[Math.floor(random() * 65_536)] as string;
  const version = hex[0x4000 | Math.floor(random() * 0x1000)] as string;
  const variant = hex[0x8000 | Math.floor(random() * 0x4000)] as string;
  return `${word()}${word()}-${word()}-${version}-${variant}-${word()}${word()}${word()}`;
}
