import type { AssetDoc } from '../assets/asset.model.ts';
import { sensitivityOf } from '../assets/sensitivity.rules.ts';
import type { Category } from '../contract/lists.ts';
import { dangerIn } from '../safety/danger.rules.ts';

/** What somebody may not want to be known to use, least of all by who they live with. */
const telling: readonly Category[] = [
  'domestic_abuse',
  'drugs_alcohol',
  'talking_therapies',
  'mental_wellbeing',
  'lgbt',
  'justice',
  'migrants_refugees',
];

type Entry = Pick<AssetDoc, 'withheld' | 'categories' | 'needs' | 'places'>;

/**
 * Whether a line of a plan could harm somebody at home: by its entry, where that is of a sort that tells, or its address is
 * kept from the public; or by its own words. In doubt it is: one more question costs less.
 */
export function isSensitive(what: string, entry: Entry | null): boolean {
  if (
    entry &&
    (entry.withheld ||
      entry.needs.includes('unsafe') ||
      entry.categories.some((category) => telling.includes(category)) ||
      entry.places.some(({ privacy }) => privacy === 'hidden'))
  )
    return true;
  if (dangerIn(what) !== null) return true;
  return sensitivityOf({ ...words, name: what || words.name, summary: what || words.name }).withhold;
}

const words = {
  kind: 'service' as const,
  name: 'What was agreed',
  provenance: { source: 'own', sourceName: 'A plan' },
};
