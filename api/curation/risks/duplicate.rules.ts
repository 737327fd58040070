import type { Flag } from '../../contract/curation.ts';
import { likelyDuplicate, type Alike } from '../../imports/duplicates.rules.ts';
import { metresBetween } from '../../places/distance.rules.ts';
import { agreement, spokenOf } from './occasion.rules.ts';

/** An entry as it is compared: `text` is all that it says of itself, `ways` its addresses and numbers. */
export type Told = Alike & { towns: string[]; text: string; ways: string[] };
/** An entry that is there already. */
export type Existing = Told & { slug?: string };

const sameBuildingMetres = 120;

/**
 * Entries that this is likely to be a second time. By name and place; by name and town; and, whatever it calls itself,
 * by what takes place there: the same room at the same hour about the same thing is the same group.
 */
export function duplicateFlags(entry: Told, existing: Existing[]): Flag[] {
  return existing
    .filter(({ id }) => id !== entry.id)
    .filter((other) => isLikely(entry, other))
    .slice(0, 3)
    .map(({ id, name, slug }) => ({
      kind: 'duplicate',
      path: 'name',
      because: `it may be the same as “${name}”`,
      other: { id, name, ...(slug !== undefined && { slug }) },
    }));
} // prettier-ignore

function isLikely(entry: Told, other: Existing): boolean {
  if (likelyDuplicate(entry, other)) return true;
  const inTown = sameTown(entry, other);
  if (inTown && sameName(entry.name, other.name)) return true;

  const { when, about } = agreement(spokenOf(entry.text), spokenOf(other.text));
  const way = entry.ways.map(plain).some((each) => each.length > 6 && other.ways.map(plain).includes(each));
  if (way && (about >= 1 || when >= 1)) return true;
  if (isInitials(entry.name, other.name) && (inTown || about >= 1)) return true;
  if (inTown && mentions(entry.text, other.name)) return true;
  if (!together(entry, other)) return inTown && when >= 2 && about >= 4;
  return (when >= 2 && about >= 1) || when >= 3 || (when >= 1 && about >= 3) || about >= 6;
}

function together(a: Told, b: Told): boolean {
  const near = a.points.some((from) => b.points.some((to) => metresBetween(from, to) <= sameBuildingMetres));
  // a point may be a little off where somebody pressed on the map
  return near || a.postcodes.some((postcode) => postcode.length > 4 && b.postcodes.includes(postcode));
}

/** Numbers by their digits, addresses without what changes nothing. */
const plain = (way: string) => {
  const digits = way.replace(/\D/g, '').replace(/^(?:00)?44(?=\d{10}$)/, '0');
  return /^[\d\s()+-]+$/.test(way.trim()) ? digits : way.trim().toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?|\/+$/g, '');
}; // prettier-ignore

const town = (name: string) => name.trim().toLowerCase();
const sameTown = (a: { towns: string[] }, b: { towns: string[] }) => {
  const there = new Set(b.towns.map(town));
  return a.towns.some((each) => there.has(town(each)));
};

/** "TVDF" and "Trafford Vale Dementia Friends". */
function isInitials(a: string, b: string): boolean {
  const short = (long: string) => telling(long).map((word) => word[0]).join(''); // prettier-ignore
  const is = (name: string, long: string) =>
    (name.match(/\b[A-Z]{3,}\b/g) ?? []).some((each) => each.toLowerCase() === short(long));
  return is(a, b) || is(b, a);
}

/** "Used to be called …": the whole name of the other stands in the words of this one. */
const mentions = (text: string, name: string) =>
  telling(name).length >= 2 && ` ${telling(text).join(' ')} `.includes(` ${telling(name).join(' ')} `);

/** The same words but for those that many names share. */
function sameName(a: string, b: string): boolean {
  const [one, other] = [telling(a), telling(b)];
  return one.length > 0 && one.length === other.length && one.every((word) => other.includes(word));
}
const common = new Set(
  'the a an of and at in for to on by with our group club society association'.split(' '),
);
const telling = (name: string) =>
  [...new Set(name.normalize('NFKD').replace(/[\p{M}'’]/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u))].filter(
    (word) => word !== '' && !common.has(word),
  ); // prettier-ignore
