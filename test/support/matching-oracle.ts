/**
 * Matching as docs/matching.md tells it, over every entry, slowly. Written from that page without sight of `api/matching`,
 * of which it uses nothing. What the page leaves to others (what a topic stands for, how points are blurred, how fresh an
 * entry is, what a list calls its values) comes in by `World`.
 */
import type { AssetInput } from '../../api/contract/asset.ts';
import type { AccessFeature, Freshness, LocationPrivacy } from '../../api/contract/lists.ts';
import { gives, type Give, type Wish } from '../../api/contract/matching.ts';
import { isAskedFor, sessionsAt, type Session } from './matching-oracle-times.ts';

export type Asset = AssetInput & { id: string };
type Point = { lat: number; lng: number };
/** One family of topics: values as `category:…`, `need:…`, `scheme:…`, `topic:…`. `common` = all its topics are common. */
export type Family = { label: string; best: string[]; also: string[]; common: boolean };
export type Door = { id: string; number: number; point: Point; precision: LocationPrivacy };

export type World = {
  now: Date;
  /** Of `wish.near`; null without a place. */
  point: Point | null;
  /** Ids of the areas whose polygon holds the point. */
  areasHere: string[];
  /** Families of wanted topics, at most seven, in their order; the topics of `not` are taken out before. */
  families: Family[];
  /** What the topics of `not` stand for. */
  notWanted: string[];
  topicsSpoken: (asset: Asset) => string[];
  publicDoors: (asset: Asset) => Door[];
  freshness: (asset: Asset) => Freshness;
  metresBetween: (a: Point, b: Point) => number;
  labelOf: (list: 'day' | 'access' | 'language' | 'capacity' | 'attendance', id: string) => string;
  costWords: (asset: Asset) => string;
};

type Breach =
  | 'not_public' | 'paused' | 'answers_nothing' | 'not_wanted' | 'unreachable' | 'age' | 'who' | Give; // prettier-ignore
export type Way = 'go' | 'come' | 'help' | 'remote' | 'serves' | 'anywhere' | null;
/** An entry at one of its doors, or without one. */
export type Seen = {
  asset: Asset;
  id: string;
  door: Door | null;
  metres: number | null;
  answers: ('full' | 'part' | 'none')[];
  way: Way;
  /** How it would be reached from farther, where it is only too far. */
  wider: Way;
  asked: Session[];
  refused: AccessFeature[];
  price: number | null;
  breaches: Breach[];
  rank: (number | string)[];
  thing: string;
};
export type Oracle = {
  seen: Seen[];
  handful: Seen[];
  /** What is told, in its order. */
  nearMisses: { one: Seen; give: Give }[];
  /** Everything that misses by one thing, the best of its sort first. */
  misses: Record<Give, Seen[]>;
};

export function matchSlowly(wish: Wish, assets: Asset[], world: World): Oracle {
  const seen =
    world.families.length > 0
      ? assets.flatMap((asset) => lookedAt(asset, world).map((door) => judge(wish, asset, door, world)))
      : [];
  const fitting = seen.filter(({ breaches }) => breaches.length === 0);
  const picked = pick(fitting, world.families.length);
  const fits = new Set(fitting.map(({ thing }) => thing));
  const nearly = seen.filter(({ breaches, thing }) => breaches.length === 1 && !fits.has(thing));
  const misses = Object.fromEntries(
    gives.map((give) => [
      give,
      nearly
        .filter(({ breaches }) => breaches[0] === give)
        .sort((a, b) => compareLists(missRank(a, give), missRank(b, give))),
    ]),
  ) as Record<Give, Seen[]>;
  return {
    seen,
    handful: picked.sort((a, b) => compareLists(a.rank.slice(0, 2), b.rank.slice(0, 2))),
    nearMisses: tell(misses, fitting, world.families.length),
    misses,
  };
}

/** Once for each public door, or once without one. */
function lookedAt(asset: Asset, world: World): (Door | null)[] {
  const doors = world.publicDoors(asset);
  return doors.length > 0 ? doors : [null];
}

function judge(wish: Wish, asset: Asset, door: Door | null, world: World): Seen {
  const values = valuesOf(asset, world);
  const hasAny = (wanted: string[]) => wanted.some((value) => values.has(value));
  const answers = world.families.map(({ best, also }) =>
    hasAny(best) ? 'full' : hasAny(also) ? 'part' : 'none',
  );
  const metres = world.point && door ? world.metresBetween(world.point, door.point) : null;
  const way = wayTo(wish, asset, metres, world);
  const farther = { ...wish, metres: Math.max(3 * wish.metres, 3200) };
  const wider = way === null ? wayTo(farther, asset, metres, world) : null;
  const mends = metres !== null && (wider === 'go' || wider === 'come' || wider === 'help');
  const asked = sessionsAt(asset, door?.id ?? null, world.now).filter((one) => isAskedFor(one, wish));
  const price = leastPrice(asset);
  const refused = wish.access.filter((feature) => asset.access[feature]?.state === 'no');
  const breaches: Breach[] = [];
  const breaks = (what: Breach, isSo: boolean) => void (isSo && breaches.push(what));
  breaks('not_public', asset.status !== 'live' && asset.status !== 'paused');
  breaks('paused', asset.status === 'paused' || asset.capacity === 'paused');
  breaks(
    'answers_nothing',
    answers.every((answer) => answer === 'none'),
  );
  breaks('not_wanted', hasAny(world.notWanted));
  breaks(mends ? 'far' : 'unreachable', way === null);
  breaks('times', wish.days.length + wish.times.length > 0 && asked.length === 0);
  for (const _ of refused) breaks('access', true);
  breaks('cost', wish.mostPence !== undefined && (price === null || price > wish.mostPence));
  breaks('language', wish.language !== undefined && !speaks(asset, wish.language));
  breaks('age', wish.age !== undefined && !isOfAge(wish.age, asset));
  breaks('who', wish.who.length > 0 && !wish.who.some((who) => asset.whoFor.includes(who)));
  breaks('room', asset.capacity === 'full');
  const id = `${asset.id}_${door?.number ?? 0}`;
  const rank = [
    // Without what gives, where that is all.
    wish.access.some((feature) => !asset.access[feature]) || refused.length > 1 ? 1 : 0,
    asset.capacity === 'waiting_list' || asset.capacity === 'full' ? 1 : 0,
    unanswered(answers, world.families),
    bandOf(metres, world.point !== null),
    standingOf(asset, door, world),
    asset.capacity === 'open_now' || asset.capacity === 'some_places' ? 0 : 1,
    metres ?? Infinity,
    id,
  ];
  const thing = asset.sameAs ?? asset.id;
  return { asset, id, door, metres, answers, way, wider, asked, refused, price, breaches, rank, thing };
}

const kept = new WeakMap<Asset, Set<string>>();
function valuesOf(asset: Asset, world: World): Set<string> {
  let values = kept.get(asset);
  if (!values)
    kept.set(
      asset,
      (values = new Set([
        ...asset.categories.map((id) => `category:${id}`),
        ...asset.needs.map((id) => `need:${id}`),
        ...asset.schemes.map((id) => `scheme:${id}`),
        ...world.topicsSpoken(asset).map((id) => `topic:${id}`),
      ])),
    );
  return values;
}

const remoteWays = ['phone', 'video', 'online_self_serve', 'text_or_chat', 'post'] as const;
/** The ways without going that it has, in the order in which one is said. */
export const remoteOf = (asset: Asset) => remoteWays.filter((how) => asset.attendance.includes(how));
export const serves = (asset: Asset, world: World) =>
  asset.areasServed.some(({ id }) => id !== undefined && world.areasHere.includes(id));

/** The first way that holds, or null where it cannot be reached. */
function wayTo(
  wish: Pick<Wish, 'metres' | 'travel'>,
  asset: Asset,
  metres: number | null,
  world: World,
): Way {
  const around = serves(asset, world) || (metres !== null && metres <= wish.metres);
  const comes = asset.attendance.includes('home_visit') || asset.access.home_visit?.state === 'yes';
  const helps =
    asset.access.transport_help?.state === 'yes' ||
    asset.categories.includes('transport') ||
    asset.schemes.includes('community_transport');
  const remote = remoteOf(asset).length > 0;
  if (!world.point) return wish.travel !== 'none' || comes || helps || remote ? 'anywhere' : null;
  const limit = wish.travel === 'walk' ? Math.min(wish.metres, 1200) : wish.metres;
  if (wish.travel !== 'none' && metres !== null && metres <= limit) return 'go';
  if (comes && around) return 'come';
  if (helps && around) return 'help';
  if (remote && (around || asset.areasServed.length === 0)) return 'remote';
  const isDriven = wish.travel === 'bus' || wish.travel === 'car';
  return isDriven && metres === null && serves(asset, world) ? 'serves' : null;
}

/** Of one time, in pence; null where nobody told. */
function leastPrice(asset: Asset): number | null {
  const prices = asset.costs.flatMap(({ kind, pence }) => {
    if (kind === 'free' || kind === 'donation') return [0];
    return (kind === 'per_session' || kind === 'fixed_fee') && pence !== undefined ? [pence] : [];
  });
  return prices.length > 0 ? Math.min(...prices) : null;
}

const speaks = ({ languages }: Asset, asked: NonNullable<Wish['language']>) =>
  languages.includes(asked) || (asked === 'en' && languages.length === 0);

/** Whole years last until the next birthday, on either side. */
function isOfAge(years: number, { age }: Asset): boolean {
  const [min, max] = [age?.min ?? 0, age?.max ?? 1000];
  const oldest = Number.isInteger(years) ? years + 0.999 : years;
  const end = Number.isInteger(max) ? max + 0.999 : max;
  return oldest >= min && years <= end;
}

function unanswered(answers: Seen['answers'], families: Family[]): number {
  const someHeavy = families.some(({ common }) => !common);
  const worth = answers.map((answer, at) => {
    const full = families[at]?.common && someHeavy ? 1 : 2;
    return answer === 'full' ? full : answer === 'part' ? full - 1 : 0;
  });
  return 14 - worth.reduce<number>((sum, one) => sum + one, 0);
}

function bandOf(metres: number | null, hasPlace: boolean): number {
  if (!hasPlace) return 0;
  if (metres === null) return 15;
  return [500, 1000, 2000, 5000, 10_000, 25_000, 50_000, 100_000].filter((edge) => metres > edge).length;
}

function standingOf(asset: Asset, door: Door | null, world: World): number {
  const state = world.freshness(asset);
  if (state === 'never_checked' && door?.precision === 'town') return 5;
  return ['fresh', 'due', 'overdue', 'stale', 'never_checked'].indexOf(state);
}

// What is picked, and how two compare

const withoutWishes = (one: Seen) => one.rank.filter((_, at) => at !== 2);

function pick(fitting: Seen[], wishes: number): Seen[] {
  const isHome = ({ asset }: Seen) => asset.kind !== 'service' && asset.kind !== 'institution';
  const anything = { takes: (_: Seen) => true, rank: (one: Seen) => one.rank };
  const forWish = (at: number) => ({ takes: (one: Seen) => one.answers[at] === 'full', rank: withoutWishes });
  const ofHome = { takes: isHome, rank: (one: Seen) => one.rank };
  const perWish = wishes > 1 ? [0, 1, 2].slice(0, wishes).map(forWish) : [];
  const slots = [anything, ...perWish, ofHome, ofHome, anything, ...(wishes >= 3 ? [] : [anything])];
  const things = new Set<string>();
  const best = [...fitting]
    .sort((a, b) => compareLists(a.rank, b.rank))
    .filter(({ thing }) => !things.has(thing) && things.add(thing));
  const picked: Seen[] = [];
  for (const { takes, rank } of slots) {
    const left = best.filter((one) => takes(one) && !picked.includes(one));
    const [first] = left.sort((a, b) => compareLists(rank(a), rank(b)));
    if (first) picked.push(first);
  }
  return picked;
}

/** The best of each sort that would be picked, each thing once; of these three. */
function tell(misses: Oracle['misses'], fitting: Seen[], wishes: number): Oracle['nearMisses'] {
  const told: Oracle['nearMisses'] = [];
  for (const give of gives) {
    const [best] = misses[give];
    if (!best || told.some(({ one }) => one.thing === best.thing)) continue;
    if (pick([...fitting, best], wishes).includes(best)) told.push({ one: best, give });
  }
  return told.sort((a, b) => compareLists(a.one.rank, b.one.rank)).slice(0, 3);
}

/** Known access, no waiting, what answers more; the shortest way or the lowest price; then the order. */
const missRank = (one: Seen, give: Give) => [
  ...one.rank.slice(0, 3),
  give === 'far' ? (one.metres ?? Infinity) : give === 'cost' ? (one.price ?? Infinity) : 0,
  ...one.rank,
];

function compareLists(a: (number | string)[], b: (number | string)[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  if (at < 0) return 0;
  return (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}
