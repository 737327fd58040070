import type { Suggestion, SuggestQuery } from '../contract/search.ts';
import type { AssetStore } from '../assets/asset.store.ts';
import { fold } from '../assets/text.rules.ts';
import type { Actor } from '../infra/actor.ts';
import type { Places } from '../places/places.service.ts';
import { categoryTerms } from '../taxonomy/categories.ts';
import { schemeLabels } from '../taxonomy/labels.ts';
import { needTerms } from '../taxonomy/needs.ts';
import type { Breaker } from './breaker.ts';
import type { SearchIndex } from './search-index.ts';

type Entry = { suggestion: Suggestion; words: string[][] };

/** What somebody typing may mean: needs and categories by their words, entries by name, places. */
export function createSuggest({
  index,
  breaker,
  assets,
  places,
}: {
  index: SearchIndex;
  breaker: Breaker;
  assets: AssetStore;
  places: Places;
}) {
  return async function suggest(
    actor: Actor,
    { q, near, limit }: SuggestQuery,
  ): Promise<{ suggestions: Suggestion[] }> {
    const typed = wordsOf(q);
    if (typed.length === 0) return { suggestions: [] };
    const place = near ? await places.resolve(near) : null;
    const [named, towns] = await Promise.all([
      breaker(() => index.suggest(q, place?.point ?? null, limit)).catch(() => []),
      places.suggest(q, 2),
    ]);
    const known = vocabulary
      .filter((entry) => entry.words.some((words) => begins(words, typed)))
      .map((entry) => entry.suggestion);
    const entries = (await assets.visibleByIds(actor, named)).map((asset): Suggestion => {
      const town = asset.places.find((p) => p.town)?.town;
      return {
        kind: 'asset',
        label: asset.name,
        href: `/assets/${asset.slug}`,
        ...(town ? { detail: town } : {}),
      };
    });
    const here = towns.map((town): Suggestion => ({
      kind: 'place',
      label: town.label,
      href: `/search?${new URLSearchParams({ near: town.label }).toString()}`,
      ...(town.detail ? { detail: town.detail } : {}),
    }));
    const half = Math.ceil(limit / 2);
    return {
      suggestions: [
        ...known.slice(0, half),
        ...entries.slice(0, half),
        ...here,
        ...known.slice(half),
        ...entries.slice(half),
      ].slice(0, limit),
    };
  };
}
export type Suggest = ReturnType<typeof createSuggest>;

const wordsOf = (text: string): string[] => [...fold(text).matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word);

/** Every typed word begins a word of the entry, in any order. */
const begins = (words: string[], typed: string[]): boolean =>
  typed.every((part) => words.some((word) => word.startsWith(part)));

const vocabulary: Entry[] = [
  ...Object.entries(needTerms).map(([id, { label, synonyms }]) => entry('need', id, label, synonyms)),
  ...Object.entries(categoryTerms).map(([id, { label, synonyms }]) => entry('category', id, label, synonyms)),
  ...Object.entries(schemeLabels).map(([id, label]) => entry('scheme', id, label, [])),
];

function entry(kind: 'need' | 'category' | 'scheme', id: string, label: string, synonyms: string[]): Entry {
  return {
    suggestion: { kind, label, href: `/search?${kind}=${id}` },
    words: [label, ...synonyms].map(wordsOf),
  };
}
