import type { AssetView } from '../contract/asset.ts';
import type { FactName } from '../contract/freshness-lists.ts';

/** What somebody is asked to confirm, in words: public facts only. */
export type ShownFacts = Partial<Record<FactName, string>>;

/** The facts of an entry as residents read them. */
export function factsOf(asset: AssetView): ShownFacts {
  const lines = (parts: (string | undefined)[]) => parts.filter(Boolean).join('\n');
  const facts: Record<FactName, string> = {
    name: asset.name,
    about: asset.summary,
    times: lines([...asset.schedules.map((s) => s.words), asset.openingText]),
    place: lines(asset.places.map((p) => p.words)),
    cost: asset.costWords,
    contact: lines(asset.contacts.map((c) => c.value)),
    join: asset.joinWords,
    state: asset.status === 'paused' ? 'Having a rest' : '',
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
}

/** What reads otherwise now: `was` or `is` is missing where there was or is nothing. */
export function changesBetween(
  was: ShownFacts,
  is: ShownFacts,
): { fact: FactName; was?: string; is?: string }[] {
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])] as FactName[];
  return names
    .filter((fact) => was[fact] !== is[fact])
    .map((fact) => ({
      fact,
      ...(was[fact] !== undefined && { was: was[fact] }),
      ...(is[fact] !== undefined && { is: is[fact] }),
    }));
}
