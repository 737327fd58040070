import type { Synonyms } from '../embedded/question.ts';
import { createVocabulary } from '../embedded/vocabulary.ts';
import { isPassedOver, type Asked } from './words.rules.ts';

const longestJoin = 3;

/**
 * For each asked word the words of these texts that answered it. Meilisearch marks places but does not say for
 * which word of the question, so it is worked out anew, by the rules of our own engine. Texts as they are kept.
 */
export function matchedWords(
  { words, unfinished }: Asked,
  texts: string[],
  synonyms: Synonyms,
): Record<string, string[]> {
  const vocabulary = createVocabulary();
  const pairs = new Set<string>();
  for (const text of texts) {
    const kept = text.split(' ').filter(Boolean);
    kept.forEach((word, i) => {
      vocabulary.learn(withoutStop(word));
      if (i > 0) pairs.add(`${kept[i - 1]!} ${withoutStop(word)}`);
    });
  }

  const matched = new Map<string, Set<string>>();
  const answer = (asked: string[], found: string[]) => {
    for (const word of asked)
      for (const each of found) matched.set(word, (matched.get(word) ?? new Set()).add(each));
  };
  const derived = (word: string, to: number, budget?: number) =>
    vocabulary
      .derive(word, unfinished && to === words.length, budget)
      .map(({ term }) => vocabulary.terms[term]!);

  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length; to++) {
      const asked = words.slice(from, to);
      const isJoin = asked.length > 1 && asked.length <= longestJoin;
      if (asked.length === 1 && !isPassedOver(words, from, synonyms)) {
        answer(asked, derived(asked[0]!, to));
        answer(asked, halvesOf(asked[0]!, pairs));
      }
      if (isJoin) answer(asked, derived(asked.join(''), to, 0));
      for (const meaning of synonyms.get(asked.join(' ')) ?? [])
        if (meaning.every((word) => vocabulary.numberOf(word) !== undefined)) answer(asked, meaning);
    }
  return Object.fromEntries([...matched].map(([asked, found]) => [asked, [...found].sort()]));
}

/**
 * The place of the field (0 = best) of the worst-placed asked word, by which our own engine orders. Meilisearch adds
 * the places up, so that one word in a name outweighs all words in a summary. Each text as its fields, best first.
 */
export function worstFields(asked: Asked, texts: string[][], synonyms: Synonyms): number[] {
  const answers = Object.values(matchedWords(asked, texts.flat(), synonyms)).map((words) => new Set(words));
  return texts.map((fields) => {
    const words = fields.map((text) => text.split(' ').map(withoutStop));
    const places = answers.map((answer) =>
      words.findIndex((field) => field.some((word) => answer.has(word))),
    );
    return Math.max(0, ...places.map((place) => (place === -1 ? fields.length : place)));
  });
}

const withoutStop = (word: string) => (word.endsWith('.') ? word.slice(0, -1) : word);

/** The two words, side by side in a text, that make up this one. */
function halvesOf(word: string, pairs: Set<string>): string[] {
  for (let cut = 1; cut < word.length; cut++) {
    const halves = [word.slice(0, cut), word.slice(cut)];
    if (pairs.has(halves.join(' '))) return halves;
  }
  return [];
}
