import type { AssetKind, Category, Scheme } from '../../contract/lists.ts';
import { categoryTerms } from '../../taxonomy/categories.ts';
import { categoryWords, kindWords, schemeWords } from './guess.words.ts';

/**
 * Categories by words, at most three. The source's own terms and the name count before the text; the text only where
 * they say nothing, and then for its first two.
 */
export function guessCategories({
  terms,
  name,
  text,
}: {
  terms: string[];
  name: string;
  text: string;
}): Category[] {
  const told = [...terms.flatMap(byLabel), ...byWords([...terms, name].join('. '))];
  const found = told.length > 0 ? told : byWords(text).slice(0, 2);
  return [...new Set(found)].slice(0, 3);
}

/** By the name and the source's own terms only: a text speaks of much that an entry is not. */
export const guessSchemes = (text: string): Scheme[] =>
  schemeWords.filter(([, pattern]) => pattern.test(text)).map(([scheme]) => scheme);

/** The name decides before the source's terms; null where neither says. */
export function guessKind(name: string, terms: string[]): AssetKind | null {
  const by = (text: string) => kindWords.find(([, pattern]) => pattern.test(text))?.[0];
  return by(name) ?? by(terms.join('. ')) ?? null;
}

const byWords = (text: string) =>
  categoryWords.filter(([, pattern]) => pattern.test(text)).map(([category]) => category);

const labels = new Map<string, Category>(
  Object.entries(categoryTerms).flatMap(([id, { label, synonyms }]) =>
    [id, label, ...synonyms].map((word): [string, Category] => [
      word.toLowerCase().replace(/_/g, ' '),
      id as Category,
    ]),
  ),
);
const byLabel = (term: string): Category[] => {
  const found = labels.get(term.trim().toLowerCase().replace(/_/g, ' '));
  return found ? [found] : [];
};
