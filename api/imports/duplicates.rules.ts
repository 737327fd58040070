import { digitsOf } from './clean/contact.rules.ts';
import { metresBetween } from '../places/distance.rules.ts';
import type { LatLng } from '../contract/place.ts';

/** What of an entry tells whether another one is the same thing. */
export type Alike = { id: string; name: string; postcodes: string[]; phones: string[]; points: LatLng[] };

const nearMetres = 100;
const sameTownMetres = 2_000;

/**
 * How surely two entries are the same thing, 0 (not) to 1. Names are compared without the words many share; they must
 * also be in one place (postcode, or 100 m), or have a number in common and lie within 2 km.
 */
function likeness(a: Alike, b: Alike): number {
  if (contradict(a.name, b.name)) return 0;
  const names = nameLikeness(a.name, b.name);
  const apart = metresApart(a, b);
  const together = a.postcodes.some((postcode) => b.postcodes.includes(postcode)) || (apart !== null && apart <= nearMetres);
  const phone = a.phones.some((number) => b.phones.includes(number));
  if (together && names >= (phone ? 0.45 : 0.6)) return Math.min(1, names + (phone ? 0.1 : 0));
  if (phone && names >= 0.75 && (apart === null || apart <= sameTownMetres)) return names * 0.9;
  return 0;
} // prettier-ignore

/** Likely enough to be told and, across sources, to be shown once. */
export const likelyDuplicate = (a: Alike, b: Alike): boolean => likeness(a, b) > 0;

/** 1 = the same words; the better of shared words and shared letter triples. One name within the other counts 0.8. */
function nameLikeness(a: string, b: string): number {
  const [one, other] = [tellingWords(a), tellingWords(b)];
  if (one.length === 0 || other.length === 0) return 0;
  const [small, large] = one.length <= other.length ? [one, other] : [other, one];
  const within = small.length >= 2 && small.every((word) => large.includes(word)) ? 0.8 : 0;
  return Math.max(shared(one, other), shared(triples(one), triples(other)), within);
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’`.]/g, '')
    .replace(/\bsaints?\b/g, 'st')
    .replace(/\bfood banks?\b/g, 'foodbank')
    .replace(/\bcent(?:re|er)\b/g, 'centre')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const common = new Set('the a an of and at in for to on by with ltd limited cio cic charity charitable incorporated organisation uk company trust'.split(' ')); // prettier-ignore
const tellingWords = (name: string) =>
  [...new Set(fold(name).split(' '))].filter((word) => word !== '' && !common.has(word));
const triples = (words: string[]) => {
  const text = ` ${words.join(' ')} `;
  return [
    ...new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3))),
  ];
};
const shared = (one: string[], other: string[]) => {
  const both = one.filter((each) => other.includes(each)).length;
  return both / (one.length + other.length - both);
};

// one building holds a library and a leisure centre
const sorts =
  /\b(librar|leisure|foodbank|pantr|church|chapel|mosque|school|nursery|academy|college|pharmac|chemist|surgery|medical|dentist|scout|guide|brownie|rainbow|cub|beaver|choir|museum|gallery|youth|bowl|cricket|football|tennis|rugby|golf|hockey|lacrosse|swim|gym|allotment|park|polling|defib|post office|police|club|hall|theatre)/g;
/** Two names that say they are different: "1st" and "2nd", a library and a leisure centre. */
function contradict(a: string, b: string): boolean {
  const numbers = (name: string) => (fold(name).match(/\d+/g) ?? []).join(' ');
  if (numbers(a) && numbers(b) && numbers(a) !== numbers(b)) return true;
  const whose = (name: string) =>
    fold(name)
      .match(/\b(?:mens?|ladies|womens?|girls|boys|juniors?|youth|infants?|seniors?|veterans)\b/g)
      ?.join(' ') ?? '';
  if (whose(a) !== whose(b)) return true;
  const sort = (name: string) => new Set(fold(name).match(sorts) ?? []);
  const [one, other] = [sort(a), sort(b)];
  return one.size > 0 && other.size > 0 && ![...one].some((each) => other.has(each));
}

function metresApart(a: Alike, b: Alike): number | null {
  const all = a.points.flatMap((from) => b.points.map((to) => metresBetween(from, to)));
  return all.length > 0 ? Math.min(...all) : null;
}

/** Numbers as they are compared, postcodes without their space. */
export const comparable = (entry: { id: string; name: string; postcodes: string[]; phones: string[]; points: LatLng[] }): Alike => ({
  ...entry,
  postcodes: entry.postcodes.map((postcode) => postcode.replace(/\s/g, '').toUpperCase()).filter((postcode) => postcode.length >= 5),
  phones: entry.phones.map(digitsOf).filter((digits) => digits.length >= 10),
}); // prettier-ignore

/** An entry that is in the directory already, as far as likeness needs it. */
export type Kept = Alike & { source: string; sameAs?: string };

/**
 * Which entry of another source a new one is the same as: the likeliest, and of it the one that stands for its group.
 * Decided when an entry first comes (`self` is what is kept of it, null then) and kept while the two are still alike,
 * so that a list that comes again changes nothing; so no two ever point at each other.
 */
export function sameAsOf(entry: Alike, source: string, nearby: Kept[], self: Kept | null): Kept | null {
  if (self && !self.sameAs) return null;
  const likely = nearby
    .filter((other) => other.id !== entry.id && other.source !== source && other.sameAs !== entry.id)
    .map((other) => ({ other, score: likeness(entry, other) }))
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score || (x.other.id < y.other.id ? -1 : 1))
    .map(({ other }) => other);
  const before = self && likely.find(({ id, sameAs }) => id === self.sameAs || sameAs === self.sameAs);
  const best = before ?? likely[0];
  if (!best) return null;
  return nearby.find(({ id }) => id === best.sameAs) ?? (best.sameAs ? { ...best, id: best.sameAs } : best);
}
