import type { Labelled } from '../../api/contract/asset.ts';
import { doorFeatures } from '../../api/contract/register.ts';

/** What most groups are, first; the others in the order of the list. */
const firstSorts = [
  'company_groups',
  'arts_culture',
  'physical_activity',
  'nature',
  'food_help',
  'peer_support',
  'family_parenting',
  'older_people',
  'learning_skills',
  'time_exchange',
  'spaces',
  'faith_belief',
];

/** The choices of the questions, by the name that their fields say. */
export function listsFor(lists: Record<string, Labelled[]>): Record<string, Labelled[]> {
  const sorts = lists.category ?? [];
  const first = firstSorts.flatMap((id) => sorts.find((sort) => sort.id === id) ?? []);
  return {
    category: [...first, ...sorts.filter((sort) => !first.includes(sort))],
    who: lists.who ?? [],
    door: doorFeatures.flatMap((id) => lists.access?.find((feature) => feature.id === id) ?? []),
  };
}
