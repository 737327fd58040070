import type { Flag } from '../../contract/curation.ts';
import { likelyDuplicate, type Alike } from '../../imports/duplicates.rules.ts';

/** An entry that is there already, with its towns: what a neighbour heard of has no postcode yet. */
export type Existing = Alike & { slug?: string; towns: string[] };

/** Entries that this is likely to be a second time, the likeliest kinds first: same place or number, then same name in a town. */
export function duplicateFlags(entry: Alike & { towns: string[] }, existing: Existing[]): Flag[] {
  return existing
    .filter(({ id }) => id !== entry.id)
    .filter((other) => likelyDuplicate(entry, other) || (sameTown(entry, other) && sameName(entry.name, other.name)))
    .slice(0, 3)
    .map(({ id, name, slug }) => ({
      kind: 'duplicate',
      path: 'name',
      because: `it may be the same as “${name}”`,
      other: { id, name, ...(slug !== undefined && { slug }) },
    }));
} // prettier-ignore

const town = (name: string) => name.trim().toLowerCase();
const sameTown = (a: { towns: string[] }, b: { towns: string[] }) => {
  const there = new Set(b.towns.map(town));
  return a.towns.some((each) => there.has(town(each)));
};

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
