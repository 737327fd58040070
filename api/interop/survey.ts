import { LRUCache } from 'lru-cache';
import type { Clock } from '../infra/clock.ts';
import type { FeedStore, Filter, Order, Place } from './feed.store.ts';

/** A question as MongoDB is asked it. `by`: what is counted, entries or their places. `key` is the same for the same question. */
export type Question = { key: string; filter: Filter; order: Order; by: 'entry' | 'place' };

/** A mark in the order: so many items stand before this entry. */
type Mark = { before: number; at: Place };
type Survey = { total: number; marks: Mark[] };

/** Entries between two marks: what a page far back has to pass over at most. */
const step = 200;
/** Above this many entries a survey holds for a minute, whatever is written; below, until anything is. */
const big = 20_000;
const holdsMs = 60_000;
/** A write of the same moment may not be seen yet. Milliseconds. */
const settleMs = 2_000;

/**
 * How many items a question has and where its pages begin, remembered until something is written: a page far back is
 * then as cheap as the first. In a big directory totals may be a minute old; what is told on a page never is.
 */
export function createSurveys({ store, clock }: { store: FeedStore; clock: Clock }) {
  const known = new LRUCache<string, { version: string; madeAt: number; survey: Promise<Survey> }>({
    max: 200,
  });

  async function make({ filter, order, by }: Question): Promise<Survey> {
    const marks: Mark[] = [];
    let total = 0;
    let entries = 0;
    for await (const batch of store.heads(filter, order, by === 'place'))
      for (const head of batch) {
        const items =
          by === 'place' ? (head.places ?? []).filter(({ privacy }) => privacy !== 'hidden').length : 1;
        if (entries % step === 0)
          marks.push({
            before: total,
            at: { _id: head._id, ...(head.updatedAt && { updatedAt: head.updatedAt }) },
          });
        entries += 1;
        total += items;
      }
    return { total, marks };
  }

  async function survey(question: Question): Promise<Survey> {
    const { at, count } = await store.version();
    const now = clock.now().getTime();
    const version = `${at?.getTime() ?? 0}/${count}`;
    const had = known.get(question.key);
    if (had?.version === version && had.madeAt > (at?.getTime() ?? 0) + settleMs) return had.survey;
    const age = had ? now - had.madeAt : Infinity;
    if (had && count > big && age < holdsMs) return had.survey;
    const made = make(question);
    const next = { version, madeAt: now, survey: made };
    if (had && count > big && age < 10 * holdsMs) {
      // Who asks now is told from the last one; it is not made twice meanwhile.
      had.madeAt = now;
      had.version = '';
      made.then(() => known.set(question.key, next)).catch(() => {});
      return had.survey;
    }
    known.set(question.key, next);
    made.catch(() => known.delete(question.key));
    return made;
  }

  return {
    /** The total, and from where to read for the items from `offset` on: so many of the items found there are passed over. */
    async find(
      question: Question,
      offset: number,
    ): Promise<{ total: number; from: Place | null; skip: number }> {
      const { total, marks } = await survey(question);
      let [low, high] = [0, marks.length - 1];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (marks[middle]!.before <= offset) low = middle;
        else high = middle - 1;
      }
      const mark = marks[low];
      return { total, from: mark?.at ?? null, skip: mark ? offset - mark.before : offset };
    },
  };
}
export type Surveys = ReturnType<typeof createSurveys>;
