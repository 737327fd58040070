import type { TopicId } from '../topics.ts';

/**
 * Phrases by what they are read as. `(a|b c)` one of these, `word?` or `(…)?` may be missing, `_` up to three words
 * between, `^` and `$` the start and end of a clause, `NAME` a group of words. Words are compared by their stem.
 */
export type Phrases = Partial<Record<TopicId, string[]>>;
