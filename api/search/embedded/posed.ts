import { LRUCache } from 'lru-cache';
import { pose, type Question, type Synonyms } from './question.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of the vocabulary in all that is kept: one unfinished letter alone may stand for thousands. */
const mostTerms = 500_000;

/**
 * As `pose`, but what was posed lately is not posed again: one search asks the same words several times (its page, its
 * near misses, its map). A new word of the vocabulary or other synonyms make all of it old.
 */
export function createPosed(vocabulary: Vocabulary, synonyms: () => Synonyms) {
  const kept = new LRUCache<string, Question>({
    maxSize: mostTerms,
    sizeCalculation: (question) => question.reduce((sum, { terms }) => sum + terms.length, 100),
  });
  let words = 0;
  let meanings: Synonyms | null = null;

  return function posed(asked: string[], unfinished: boolean): Question {
    if (vocabulary.terms.length !== words || synonyms() !== meanings) {
      kept.clear();
      words = vocabulary.terms.length;
      meanings = synonyms();
    }
    const key = `${unfinished ? '…' : '.'} ${asked.join(' ')}`;
    let question = kept.get(key);
    if (!question) kept.set(key, (question = pose(asked, unfinished, vocabulary, synonyms())));
    return question;
  };
}
