import type { Suggestion } from '../contract/search.ts';
import { fold } from '../assets/text.rules.ts';
import { categoryTerms } from '../taxonomy/categories.ts';
import { schemeLabels } from '../taxonomy/labels.ts';
import { needTerms } from '../taxonomy/needs.ts';

type Term = {
  kind: 'category' | 'need' | 'scheme';
  id: string;
  label: Text;
  synonyms: Text[];
};
type Text = { said: string; words: string[] };

/**
 * Categories, needs and schemes that what is typed may lead to: first those whose label begins so, then those with such
 * words in their label, then by what people also call them (which is then told, so that nobody wonders).
 */
export function suggestTerms(typed: string): Suggestion[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  return terms
    .flatMap((term) => {
      const found = meets(term, words);
      return found ? [{ term, ...found }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ term: { kind, id, label }, also }) => ({
      kind,
      label: label.said,
      href: `/search?${kind}=${id}`,
      ...(also ? { detail: also } : {}),
    }));
}

/** Terms, assets, places, in this order, at most `limit`; a quarter is kept for places, half of the rest for assets, as far as there are any. */
export function arrangeSuggestions(
  { terms, assets, places }: Record<'terms' | 'assets' | 'places', Suggestion[]>,
  limit: number,
): Suggestion[] {
  const towns = places.slice(0, Math.max(Math.floor(limit / 4), limit - terms.length - assets.length));
  const room = limit - towns.length;
  const known = terms.slice(0, Math.max(Math.ceil(room / 2), room - assets.length));
  return [...known, ...assets.slice(0, room - known.length), ...towns];
}

/** How well a term answers, 0 best; `also` is the other name by which it does. */
function meets({ label, synonyms }: Term, typed: string[]): { rank: number; also?: string } | null {
  if (opens(label, typed)) return { rank: 0 };
  if (holds(label, typed)) return { rank: 1 };
  const [also] = [
    ...synonyms.filter((synonym) => opens(synonym, typed)),
    ...synonyms.filter((synonym) => holds(synonym, typed)),
  ];
  return also ? { rank: opens(also, typed) ? 2 : 3, also: also.said } : null;
}

/** The text begins with what is typed; the last word may still be growing. */
const opens = ({ words }: Text, typed: string[]) =>
  typed.every((part, i) => (i === typed.length - 1 ? words[i]?.startsWith(part) : words[i] === part));

/** Every typed word begins a word of the text, in any order. */
const holds = ({ words }: Text, typed: string[]) =>
  typed.every((part) => words.some((word) => word.startsWith(part)));

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const textOf = (said: string): Text => ({ said, words: wordsOf(said) });

const termsOf = (kind: Term['kind'], list: Record<string, { label: string; synonyms?: string[] }>): Term[] =>
  Object.entries(list).map(([id, { label, synonyms = [] }]) => ({
    kind,
    id,
    label: textOf(label),
    synonyms: synonyms.map(textOf),
  }));

const terms: Term[] = [
  ...termsOf('category', categoryTerms),
  ...termsOf('need', needTerms),
  ...termsOf(
    'scheme',
    Object.fromEntries(Object.entries(schemeLabels).map(([id, label]) => [id, { label }])),
  ),
];
