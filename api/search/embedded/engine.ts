import type { AccessFeature } from '../../contract/lists.ts';
import type { LatLng } from '../../contract/place.ts';
import type { CellsQuestion, CellsReply, IndexAnswer, IndexHit, IndexQuery } from '../search-index.ts';
import { both, size, type Bits } from './bits.ts';
import { countCells } from './cells.ts';
import { countFacets, countGroups, countSpans } from './count.ts';
import { anyOf, filter, narrow, wishesMet, type Narrowings } from './filter.ts';
import { createMatcher } from './matcher.ts';
import { overGround } from './places.ts';
import { createPosed } from './posed.ts';
import { readWords, shorten, type Synonyms } from './question.ts';
import { createRanking } from './rank.ts';
import { beginQuestion } from './scratch.ts';
import type { Store } from './store.ts';

/**
 * Answers questions from one store:
 * 1. `filter`: what place, times, ages and access leave, and apart from that what each facet asked for leaves.
 * 2. `question`, `matcher`: the words become a chain of stretches, answered by walking postings or by reading texts.
 * 3. `rank`: the page, a document for each group, no further than the page needs.
 * 4. `count`: totals and facets of that same set; everything derives from one set of bits, so they are exact.
 */
export function createEngine(store: Store, synonyms: () => Synonyms) {
  const { roster, texts, places } = store;
  const matcher = createMatcher(texts);
  const rank = createRanking(store);
  const posed = createPosed(texts.vocabulary, synonyms);

  function find(query: IndexQuery): IndexAnswer {
    beginQuestion();
    const { base, narrowings } = filter(store, query);
    const known = query.access.length > 0 ? allKnown(query.access) : null;
    const centre = query.where && 'near' in query.where ? query.where.near : null;
    const straight = centre && places.straightFrom(centre);

    const countsOthers = narrowings.size > 0 && (query.count.length > 0 || query.spans !== undefined);
    const words = answerWords(query.words, base, narrowings, countsOthers);
    const { survivors, matching, dropped } = words;
    const met = query.sort === 'fit' ? wishesMet(store, query) : null;
    const ordering = { sort: query.sort, known, grades: words.grades, straight, met };
    const slots = rank(survivors, ordering, query.offset, query.limit);
    const matched = words.explain(slots);
    words.done();

    const chosen = roster.onePerGroup(survivors);
    const total = size(chosen);
    const answers = { matching, narrowings, survivors, chosen };
    return {
      hits: slots.map((slot) => hitOf(slot, straight, known)),
      total,
      accessKnown: known ? countGroups(store, both(survivors, known)) : total,
      counts: countFacets(store, query.count, query, answers),
      spans: countSpans(store, query, answers),
      dropped,
      matched,
    };
  }

  function cells(query: CellsQuestion): CellsReply {
    beginQuestion();
    const { base, narrowings } = filter(store, query);
    const { survivors, done } = answerWords(query.words, base, narrowings, false);
    done();
    return countCells(store, survivors, query.level);
  }

  function suggest(text: string, near: LatLng | null, limit: number): string[] {
    const { words, unfinished } = readWords(text);
    if (words.length === 0) return [];
    beginQuestion();
    const question = posed(words, unfinished);
    const { bits, grades } = matcher.matchNames(question, alive());
    const straight = near && places.straightFrom(near);
    const slots = rank(bits, { sort: 'fit', known: null, grades, straight }, 0, limit);
    return slots.map((slot) => roster.assetIds[roster.assetOf(slot)]!);
  }

  /**
   * The documents that answer all the words. Where none does, words are dropped from the right until one does;
   * small words alone are never left over, and where even the first word finds nothing, nothing is found.
   */
  function answerWords(text: string, base: Bits, narrowings: Narrowings, apart: boolean) {
    const among = apart ? base : narrow(base, narrowings);
    const asked = readWords(text);
    const narrowed = (bits: Bits) => (apart ? narrow(bits, narrowings) : bits);
    if (asked.words.length === 0) {
      return { matching: among, survivors: narrowed(among), dropped: [], grades: null, ...nothingToExplain };
    }

    let { words, unfinished } = asked;
    let inFull: Bits | null = null;
    const dropped: string[] = [];
    for (;;) {
      const question = posed(words, unfinished);
      const found = matcher.match(question, among);
      const survivors = narrowed(found.bits);
      inFull ??= found.bits;
      if (size(survivors) > 0) return { ...found, matching: found.bits, survivors, dropped };
      found.done();
      const shorter = shorten(words);
      if (!shorter) return { matching: inFull, survivors, dropped: [], grades: null, ...nothingToExplain };
      words = shorter.words;
      unfinished = false;
      dropped.unshift(...shorter.dropped);
    }
  }

  function allKnown(features: AccessFeature[]) {
    return features
      .map((feature) => anyOf(store, 'access', [feature]))
      .reduce((known, feature) => both(known, feature));
  }

  function hitOf(slot: number, straight: ((slot: number) => number) | null, known: Bits | null): IndexHit {
    const asset = roster.assetOf(slot);
    const distance = straight ? overGround(straight(slot)) : NaN;
    return {
      assetId: roster.assetIds[asset]!,
      groupId: roster.groupIds[roster.groupOf(slot)]!,
      revision: roster.revisions[asset]!,
      metres: Number.isNaN(distance) ? null : Math.round(distance),
      documentId: roster.documentIds[slot]!,
      accessKnown: known === null || ((known[slot >>> 5]! >>> (slot & 31)) & 1) === 1,
    };
  }

  const alive = () => roster.alive().subarray(0, (roster.size() + 31) >>> 5);

  return { find, cells, suggest };
}
export type Engine = ReturnType<typeof createEngine>;

const nothingToExplain = { explain: (): Record<string, string[]> => ({}), done: () => {} };
