import type { AssetDraft } from '../api/contract/asset.ts';
import { factKindOf, usualClocks, type Facts } from '../api/assets/freshness.rules.ts';
import type { Assurance, Category } from '../api/contract/lists.ts';
import { daysAfter } from './calendar.ts';
import type { Entry } from './entry.ts';
import { hashOf } from './random.ts';

const monthDays = 30.44;

// how many of a hundred entries, and how much of their clock has run
const mix: { upTo: number; from: number; to: number }[] = [
  { upTo: 72, from: 0.02, to: 0.8 },
  { upTo: 82, from: 0.85, to: 0.98 },
  { upTo: 92, from: 1.05, to: 1.45 },
  { upTo: 100, from: 1.6, to: 2.6 },
];
const byWhom: Assurance[] = ['owner', 'owner', 'phone', 'visited', 'self', 'organisation'];

// groups of these are shown as an area only, unless the people who run them said where they are
const askFirst: Category[] = ['children_youth', 'migrants_refugees', 'lgbt'];

/** Who assured an entry and when: as it says itself, or a believable mix fixed by its key. */
export function assuranceOf(entry: Entry, facts: Facts, today: string): Pick<AssetDraft, 'assured'> {
  if (entry.checked === 'never') return {};
  const { daysAgo, by } = entry.checked ?? usual(entry, clockDaysOf(facts));
  return { assured: { on: daysAfter(today, -daysAgo), by } };
}

// a story has no clock of its own, and is looked at like a place
const clockDaysOf = (facts: Facts): number => monthDays * usualClocks[factKindOf(facts) ?? 'place'];

function usual({ key, cats }: Entry, clockDays: number): { daysAgo: number; by: Assurance } {
  const hash = hashOf(`checked ${key}`);
  const share = mix.find(({ upTo }) => hash % 100 < upTo) ?? { from: 0, to: 1 };
  const within = ((hash >>> 8) % 1000) / 1000;
  return {
    daysAgo: Math.round(clockDays * (share.from + (share.to - share.from) * within)),
    by: cats.some((each) => askFirst.includes(each))
      ? 'owner'
      : (byWhom[(hash >>> 18) % byWhom.length] ?? 'owner'),
  };
}
