import type { LatLng } from '../contract/place.ts';
import { nationWords } from './district.rules.ts';
import { metresBetween } from './distance.rules.ts';
import { foldName, oneSlipApart } from './name.rules.ts';
import type { Town } from './place.ts';

/** `name` is the folded name by which the key begins or of which it is a part. */
type Entry = { key: string; name: string; town: Town; weight: number };
const joining = new Set([
  'and',
  'in',
  'of',
  'on',
  'the',
  'upon',
  'under',
  'by',
  'le',
  'y',
  'yr',
  'st',
  'cum',
]);

export type TownTable = ReturnType<typeof createTownTable>;

/** All named places in memory, sorted for type-ahead: about 0.3 ms for the first letter of a name, less for more. */
export function createTownTable(towns: Town[]) {
  const byName = new Map<string, Town[]>();
  for (const town of towns)
    for (const name of [town.name, ...(town.otherNames ?? [])]) push(byName, foldName(name), town);
  for (const [name, called] of byName)
    byName.set(
      name,
      called.sort((a, b) => b.people - a.people),
    );

  const labels = labelsOf(towns, byName);
  const byLabel = new Map([...labels].map(([town, label]) => [foldName(label), town]));
  const entries = towns.flatMap((town) => entriesOf(town, labels.get(town) ?? town.name));
  entries.sort((a, b) => (a.key < b.key ? -1 : 1));

  return {
    size: towns.length,
    all: towns as readonly Town[],

    /** What a town is called where it has to be told from others: "Newport, Telford and Wrekin". */
    label: (town: Town): string => labels.get(town) ?? town.name,

    /** The town with just this label, else all towns of this (folded) name, the largest first. */
    named(folded: string): Town[] {
      const exact = byLabel.get(folded);
      return exact && !byName.has(folded) ? [exact] : (byName.get(folded) ?? []);
    },

    /** Towns whose name differs by one slip of the finger; only for names of six letters and more. */
    slipped(folded: string): Town[] {
      if (folded.length < 6) return [];
      const found = [...byName].filter(([name]) => name.length > 5 && oneSlipApart(name, folded));
      return found.flatMap(([, called]) => called).sort((a, b) => b.people - a.people);
    },

    /** Towns with a word that begins so: whole names first, then beginnings of names, then later words; large first. */
    startingWith(folded: string, limit: number): Town[] {
      const best: { town: Town; score: number }[] = [];
      for (let at = firstFrom(entries, folded); entries[at]?.key.startsWith(folded); at++) {
        const entry = entries[at];
        if (!entry) break;
        const score = entry.weight + (entry.name === folded ? 4 : 0);
        keep(best, { town: entry.town, score }, limit);
      }
      return best.map(({ town }) => town);
    },

    /** The nearest towns, where asked only those with so many people; over all of them, 0.5 ms. */
    nearest(point: LatLng, n: number, fewest = 0): { town: Town; metres: number }[] {
      const those = fewest > 0 ? towns.filter(({ people }) => people >= fewest) : towns;
      // one degree of latitude is 111 km: what is further than 1° away is measured only if nothing is nearer
      const near = those.filter((town) => Math.abs(town.point.lat - point.lat) < 1);
      return (near.length >= n ? near : those)
        .map((town) => ({ town, metres: metresBetween(point, town.point) }))
        .sort((a, b) => a.metres - b.metres)
        .slice(0, n);
    },
  };
}

function labelsOf(towns: Town[], byName: Map<string, Town[]>): Map<Town, string> {
  const labels = new Map<Town, string>();
  const taken = new Map<string, Town[]>();
  for (const town of towns) {
    const alone = stands(town, byName.get(foldName(town.name)) ?? []);
    const label = labelOf(town, alone);
    labels.set(town, label);
    push(taken, label, town);
  }
  // two of one name in one district are told apart by their outcodes
  for (const [label, called] of taken)
    if (called.length > 1) for (const town of called) labels.set(town, `${label} (${town.outcode})`);
  return labels;
}

/** Nobody who writes "Manchester" means a hamlet. */
function stands(town: Town, called: Town[]): boolean {
  const others = called.filter((each) => each !== town);
  return others.every((each) => town.people > 20 * Math.max(each.people, 100));
}

function labelOf(town: Town, alone: boolean): string {
  const saysNothing = !town.district || foldName(town.district).includes(foldName(town.name));
  if (alone && (saysNothing || town.people > 250_000)) return town.name;
  if (!saysNothing) return `${town.name}, ${town.district}`;
  return town.nation ? `${town.name}, ${nationWords(town.nation)}` : town.name;
}

function entriesOf(town: Town, label: string): Entry[] {
  const weight = Math.log10(town.people + 10);
  const name = foldName(town.name);
  const words = name.split(' ');
  const begins = [label, ...(town.otherNames ?? [])].map((each) => foldName(each));
  const later = words
    .slice(1)
    .flatMap((word, at) => (word.length > 2 && !joining.has(word) ? words.slice(at + 1).join(' ') : []));
  return [
    ...begins.map((key) => ({ key, name, town, weight: weight + 10 })),
    ...later.map((key) => ({ key, name, town, weight })),
  ];
}

function keep(best: { town: Town; score: number }[], one: { town: Town; score: number }, limit: number) {
  if (best.length === limit && one.score <= (best.at(-1)?.score ?? 0)) return;
  const before = best.findIndex(({ town }) => town === one.town);
  if (before >= 0 && (best[before]?.score ?? 0) >= one.score) return;
  if (before >= 0) best.splice(before, 1);
  const at = best.findIndex(({ score }) => score < one.score);
  best.splice(at < 0 ? best.length : at, 0, one);
  if (best.length > limit) best.pop();
}

function firstFrom(entries: Entry[], key: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function push<T>(groups: Map<string, T[]>, key: string, one: T) {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}
