import { expect } from '@jest/globals';
import { days, timesOfDay } from '../../api/contract/lists.ts';
import type { LatLng } from '../../api/contract/place.ts';
import { smallWords, tokensOf, wordsOf } from '../../api/search/embedded/tokens.ts';
import {
  textFields,
  type Failing,
  type IndexChange,
  type IndexDocument,
  type IndexFacet,
  type IndexFilters,
  type IndexQuery,
  type Reach,
  type SearchIndex,
} from '../../api/search/search-index.ts';

/**
 * What a search index ought to answer, worked out the slow and plain way: every question looks at every document.
 * Of the engine it shares only how a text is cut into words.
 */
export function createOracle() {
  const assets = new Map<string, { revision: number; documents: IndexDocument[] }>();
  let synonyms = new Map<string, string[][]>();
  let texts = new WeakMap<IndexDocument, Token[]>();

  const documents = () => [...assets.values()].flatMap((asset) => asset.documents);

  function textOf(document: IndexDocument) {
    let text = texts.get(document);
    if (!text) texts.set(document, (text = placed(document)));
    return text;
  }

  /** Tells how well a document answers these words; each is looked at once. */
  function reading(words: string[], unfinished: boolean) {
    const question = words.length > 0 ? readQuestion(words, unfinished, synonyms) : null;
    const grades = new Map<IndexDocument, Grade | null>();
    return (document: IndexDocument) => {
      if (!question) return noWords;
      let grade = grades.get(document);
      if (grade === undefined) grades.set(document, (grade = gradeOf(textOf(document), question)));
      return grade;
    };
  }
  type Reading = ReturnType<typeof reading>;

  /** Documents that pass every filter but `except`, with how well they answer the words. */
  function matching(filters: IndexFilters, read: Reading, except: string[] = []) {
    return documents().flatMap((document) => {
      if (!passes(document, filters, except)) return [];
      const grade = read(document);
      return grade ? [{ document, grade }] : [];
    });
  }

  /** The words that find something, dropping from the right. */
  function settledWords(filters: IndexFilters) {
    const asked = filters.words.slice(0, 256);
    let words = wordsOf(asked).slice(0, 10);
    const unfinished = /[\p{L}\p{N}]$/u.test(asked) && wordsOf(asked).length <= 10;
    const all = reading(words, unfinished);
    let read = all;
    let dropped: string[] = [];
    while (words.length > 0 && matching(filters, read).length === 0) {
      let left = words.length - 1;
      while (left > 0 && smallWords.has(words[left - 1]!)) left--;
      if (left <= 0) return { read: all, dropped: [] };
      dropped = [...words.slice(left), ...dropped];
      words = words.slice(0, left);
      read = reading(words, false);
    }
    return { read, dropped };
  }

  return {
    write(changes: IndexChange[]) {
      for (const { assetId, revision, documents: now } of changes) {
        if ((assets.get(assetId)?.revision ?? -1) <= revision)
          assets.set(assetId, { revision, documents: now });
      }
    },
    /** As a rebuild does: what was taken out leaves no trace, not even its revision. */
    forgetRemoved() {
      for (const [assetId, { documents: list }] of assets) if (list.length === 0) assets.delete(assetId);
    },
    setSynonyms(meanings: Record<string, string[]>) {
      synonyms = new Map(
        Object.entries(meanings).map(([key, list]) => [wordsOf(key).join(' '), list.map(wordsOf)]),
      );
      texts = new WeakMap();
    },
    documents,
    revisions: () =>
      [...assets]
        .filter(([, { documents: list }]) => list.length > 0)
        .map(([assetId, { revision }]) => ({ assetId, revision }))
        .sort((a, b) => (a.assetId < b.assetId ? -1 : 1)),

    find(query: IndexQuery) {
      const { read, dropped } = settledWords(query);
      const found = matching(query, read);
      const groups = new Map<string, { document: IndexDocument; key: number[] }>();
      for (const { document, grade } of found) {
        const key = keyOf(document, grade, query);
        const best = groups.get(document.groupId);
        if (!best || compare(key, best.key) < 0) groups.set(document.groupId, { document, key });
      }
      const known = found.filter(({ document }) => knowsAll(document, query));
      const counts: Record<string, Record<string, number>> = {};
      for (const facet of query.count) counts[facet] = countOf(facet, query, read);
      return {
        /** Best first; only documents whose keys differ have an order. */
        ordered: [...groups.values()].sort((a, b) => compare(a.key, b.key)),
        /** The key a document would stand by. */
        keyOf: (documentId: string) => {
          const hit = found.find(({ document }) => document.id === documentId);
          return hit ? keyOf(hit.document, hit.grade, query) : null;
        },
        total: groups.size,
        accessKnown: new Set(known.map(({ document }) => document.groupId)).size,
        counts,
        spans: Object.fromEntries(
          Object.entries(query.spans ?? {}).map(([name, span]) => {
            const groups = matching({ ...query, ...span }, read).map(({ document }) => document.groupId);
            return [name, new Set(groups).size];
          }),
        ),
        dropped,
      };
    },

    cells(query: IndexFilters & { level: number }) {
      const { read } = settledWords(query);
      const located = matching(query, read).filter(({ document }) => document.point);
      const cells = new Map<
        string,
        { count: number; kinds: Record<string, number>; lat: number; lng: number }
      >();
      for (const { document } of located) {
        const tile = tileOf(document.point!, query.level);
        const cell = cells.get(tile) ?? { count: 0, kinds: {}, lat: 0, lng: 0 };
        cell.count++;
        cell.lat += document.point!.lat;
        cell.lng += document.point!.lng;
        const kind = document.facets.kind[0];
        if (kind) cell.kinds[kind] = (cell.kinds[kind] ?? 0) + 1;
        cells.set(tile, cell);
      }
      return { total: located.length, cells };
    },
  };

  function countOf(facet: IndexFacet | 'access', query: IndexQuery, read: Reading) {
    const groups = new Map<string, Set<string>>();
    const add = (value: string, groupId: string) =>
      groups.set(value, (groups.get(value) ?? new Set()).add(groupId));
    const session = facet === 'day' || facet === 'time' || facet === 'dayTime';
    for (const { document } of matching(query, read, session ? ['session'] : [facet])) {
      const { groupId } = document;
      if (facet === 'access') {
        // The feature's own "no" would not count as a yes anyway; the others asked for still hold.
        const others = query.access.some((feature) => document.access.no.includes(feature));
        if (!others) document.access.yes.forEach((feature) => add(feature, groupId));
      } else if (facet === 'day' && query.times.length > 0) {
        for (const day of days) if (holdsSession(document, [day], query.times)) add(day, groupId);
      } else if (facet === 'time' && query.days.length > 0) {
        for (const time of timesOfDay) if (holdsSession(document, query.days, [time])) add(time, groupId);
      } else for (const value of document.facets[facet]) add(value, groupId);
    }
    return Object.fromEntries([...groups].map(([value, set]) => [value, set.size]));
  }
}
export type Oracle = ReturnType<typeof createOracle>;

const holdsSession = ({ facets }: IndexDocument, on: readonly string[], at: readonly string[]) =>
  on.some((day) => at.some((time) => facets.dayTime.includes(`${day}-${time}`)));

const knowsAll = (document: IndexDocument, { access }: IndexFilters) =>
  access.every((feature) => document.access.yes.includes(feature));

function passes(document: IndexDocument, filters: IndexFilters, except: string[]) {
  const { facets, age, week, on, onHalfHours } = document;
  if (filters.without.includes(document.assetId)) return false;
  if (filters.where && !isPlaced(document, filters.where)) return false;
  for (const [facet, values] of Object.entries(filters.facets)) {
    if (values.length === 0 || except.includes(facet)) continue;
    if (!values.some((value) => facets[facet as IndexFacet].includes(value))) return false;
  }
  if (!except.includes('session')) {
    const { days: onDays, times: atTimes } = filters;
    if (onDays.length > 0 && atTimes.length > 0 && !holdsSession(document, onDays, atTimes)) return false;
    if (onDays.length > 0 && !onDays.some((day) => facets.day.includes(day))) return false;
    if (atTimes.length > 0 && !atTimes.some((time) => facets.time.includes(time))) return false;
  }
  if (!except.includes('access') && filters.access.some((feature) => document.access.no.includes(feature)))
    return false;
  if (filters.age !== null && (filters.age < age.min || filters.age > age.max)) return false;
  const { wishes = [], unwanted = {}, reach } = filters;
  if (
    wishes.length > 0 &&
    !wishes.some(({ best, also }) => carries(document, best) || carries(document, also))
  )
    return false;
  if (carries(document, unwanted)) return false;
  if (reach && !isReached(document, reach)) return false;
  if (filters.failing && !isFailing(document, filters.failing)) return false;
  const { openAt } = filters;
  if (
    openAt &&
    !week.includes(openAt.weekHalfHour) &&
    !onHalfHours.includes(`${openAt.date}/${openAt.halfHour}`)
  ) {
    return false;
  }
  if (filters.dates.length === 0) return true;
  return filters.dates.some(
    ({ date, day }) => on.includes(date) || week.some((half) => Math.floor(half / 48) === days.indexOf(day)),
  );
}

const carries = ({ facets }: IndexDocument, values: Partial<Record<IndexFacet, string[]>>) =>
  Object.entries(values).some(([facet, list]) =>
    list.some((value) => facets[facet as IndexFacet].includes(value)),
  );

function isFailing(document: IndexDocument, failing: Failing) {
  if ('lacks' in failing) return document.access.no.includes(failing.lacks);
  if ('near' in failing)
    return document.point === null || haversine(failing.near, document.point) > failing.metres;
  return !carries(document, failing.values);
}

const isReached = (document: IndexDocument, { near, metres, or, orAccess }: Reach) =>
  (document.point !== null && haversine(near, document.point) <= metres) ||
  carries(document, or) ||
  orAccess.some((feature) => document.access.yes.includes(feature) && !document.access.no.includes(feature));

function isPlaced({ point, facets }: IndexDocument, where: NonNullable<IndexFilters['where']>) {
  if (where.remote && facets.remote.includes('yes')) return true;
  if (facets.area.some((area) => where.areas?.includes(area))) return true;
  if ('box' in where) {
    const { west, south, east, north } = where.box;
    if (!point || point.lat < south || point.lat > north) return false;
    return west <= east ? point.lng >= west && point.lng <= east : point.lng >= west || point.lng <= east;
  }
  return point !== null && haversine(where.near, point) <= where.radius;
}

export function haversine(a: LatLng, b: LatLng) {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lng - a.lng) * rad) / 2) ** 2;
  return 2 * 6_371_000 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Slippy-map tile `x/y` of a level, by the usual formula. */
export function tileOf({ lat, lng }: LatLng, level: number) {
  const n = 2 ** level;
  const rad = (lat * Math.PI) / 180;
  const x = Math.floor(((lng + 180) / 360) * n);
  const y = Math.floor(((1 - Math.log(Math.tan(rad) + 1 / Math.cos(rad)) / Math.PI) / 2) * n);
  return `${x}/${y}`;
}

type Grade = { typos: number; field: number; gaps: number; loose: number };
const noWords: Grade = { typos: 0, field: 0, gaps: 0, loose: 0 };

/** What stands in order, from the weightiest; less is better. */
function keyOf(document: IndexDocument, { typos, field, gaps, loose }: Grade, query: IndexQuery) {
  const unknown = knowsAll(document, query) ? 0 : 1;
  const centre = query.where && 'near' in query.where ? query.where.near : null;
  const metres = !centre ? 0 : document.point ? haversine(centre, document.point) : Infinity;
  if (query.sort === 'distance') return [unknown, metres];
  if (query.sort === 'next') return [unknown, document.nextOn ?? Infinity, metres];
  const bandEnds = [500, 1000, 2000, 5000, 10_000, 25_000, 50_000, 100_000, 1e9, Infinity];
  const band = bandEnds.findIndex((end) => metres <= end);
  const met = (query.wishes ?? []).reduce((sum, { best, also, isLight }) => {
    if (carries(document, best)) return sum + (isLight ? 1 : 2);
    return carries(document, also) && !isLight ? sum + 1 : sum;
  }, 0);
  const made = (query.wishes ?? []).some(
    ({ best, core = {}, isLight }) => !isLight && carries(document, best) && carries(document, core),
  );
  return [unknown, -met, made ? 0 : 1, typos, field, band, gaps, loose, document.standing, metres];
}

/** Metres within two count as equal. */
export function compare(a: number[], b: number[]) {
  for (let i = 0; i < a.length; i++) {
    const slack = i === a.length - 1 ? 2 : 0;
    if (a[i]! - b[i]! > slack) return 1;
    if (b[i]! - a[i]! > slack) return -1;
  }
  return 0;
}

type Token = { word: string; field: number; place: number; next: string[] };

/** Words with their field and place; a sentence end counts seven places. `next` = the words that follow directly. */
function placed(document: IndexDocument): Token[] {
  return textFields.flatMap((name, field) => {
    const tokens = tokensOf(document.text[name]);
    let place = 0;
    return tokens.flatMap((word, i) => {
      place += word === null ? 7 : 1;
      if (word === null) return [];
      const rest = tokens.slice(i + 1, i + 6);
      const end = rest.indexOf(null);
      const next = (end < 0 ? rest : rest.slice(0, end)) as string[];
      return [{ word, field, place, next }];
    });
  });
}

type Span = {
  from: number;
  to: number;
  /** Typos and looseness by which the words from here answer the span, and how many words that takes. */
  answers: (token: Token) => { typos: number; loose: number; length: number }[];
};
type Question = { spans: Span[]; length: number; passable: boolean[] };

function readQuestion(words: string[], unfinished: boolean, synonyms: Map<string, string[][]>): Question {
  const hasContent = words.some((word) => !smallWords.has(word));
  const passable = words.map((word, i) => hasContent && smallWords.has(word) && i < words.length - 1);
  const spans: Span[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      if (to === from + 1 && passable[from]) continue;
      const span = words.slice(from, to);
      const last = unfinished && to === words.length;
      const known = new Map<string, ReturnType<Span['answers']>>();
      const ofWord = (word: string) => {
        const joined = span.join('');
        const answers: ReturnType<Span['answers']> = [];
        const typos =
          span.length === 1
            ? typosBetween(joined, word, last)
            : word === joined || (last && word.startsWith(joined))
              ? 0
              : null;
        if (typos !== null && span.length <= 3) {
          answers.push({ typos: typos + span.length - 1, loose: word === joined ? 0 : 1, length: 1 });
        }
        return answers;
      };
      const meanings = synonyms.get(span.join(' ')) ?? [];
      spans.push({
        from,
        to,
        answers: (token) => {
          if (!known.has(token.word)) known.set(token.word, ofWord(token.word));
          const answers = [...known.get(token.word)!];
          for (const meaning of meanings) {
            if (meaning.every((word, i) => (i === 0 ? token.word : token.next[i - 1]) === word)) {
              answers.push({ typos: 0, loose: 1, length: meaning.length });
            }
          }
          if (span.length === 1 && token.next.length > 0 && token.word + token.next[0]! === span[0]) {
            answers.push({ typos: 1, loose: 1, length: 2 });
          }
          return answers;
        },
      });
    }
  }
  return { spans, length: words.length, passable };
}

/** The best way through the question: fewest typos, then the worst field, then nearest words, then fewest loose ones. */
function gradeOf(tokens: Token[], { spans, length, passable }: Question): Grade | null {
  type Way = { grade: Grade; starts: { start: number; end: number; field: number }[] };
  // Ways of answering one span that differ in kind (word, phrase) are followed separately.
  const waysOf = spans.map((span) => {
    const byKind = new Map<string, Way>();
    for (const token of tokens) {
      for (const { typos, loose, length: taken } of span.answers(token)) {
        const kind =
          taken === 1 && !(loose === 1 && typos === 0 && span.to - span.from > 1)
            ? 'word'
            : `phrase ${token.word} ${token.next.slice(0, taken - 1).join(' ')}`;
        const grade = { typos, field: token.field, gaps: 0, loose };
        const at = { start: token.place, end: token.place + taken - 1, field: token.field };
        const known = byKind.get(kind);
        if (!known || typos < known.grade.typos) byKind.set(kind, { grade, starts: [at] });
        else if (typos === known.grade.typos) {
          known.starts.push(at);
          if (compareGrades(grade, known.grade) < 0) known.grade = grade;
        }
      }
    }
    return [...byKind.values()];
  });

  let best: Grade | null = null;
  function go(at: number, previous: Way | null, sum: Grade) {
    if (best && compareGrades(sum, best) >= 0) return;
    if (at === length) {
      if (previous) best = sum;
      return;
    }
    if (passable[at]) go(at + 1, previous, sum);
    spans.forEach((span, i) => {
      if (span.from !== at) return;
      for (const way of waysOf[i]!) {
        go(span.to, way, {
          typos: sum.typos + way.grade.typos,
          field: Math.max(sum.field, way.grade.field),
          gaps: sum.gaps + (previous ? gapBetween(previous.starts, way.starts) - 1 : 0),
          loose: sum.loose + way.grade.loose,
        });
      }
    });
  }
  go(0, null, noWords);
  return best;
}

type Stand = { start: number; end: number; field: number };
function gapBetween(firsts: Stand[], seconds: Stand[]) {
  let least = 4;
  for (const first of firsts) {
    for (const second of seconds) {
      if (first.field !== second.field) continue;
      if (second.start > first.end) least = Math.min(least, second.start - first.end);
      else if (first.start > second.end) least = Math.min(least, first.start - second.end + 1);
    }
  }
  return least;
}

function compareGrades(a: Grade, b: Grade) {
  return a.typos - b.typos || a.field - b.field || a.gaps - b.gaps || a.loose - b.loose;
}

/** Typos by which `asked` may mean `word` (or one that begins so); null where it may not. */
export function typosBetween(asked: string, word: string, beginning: boolean): number | null {
  if (asked === word || (beginning && word.startsWith(asked))) return 0;
  const allowed = asked.length < 5 ? 0 : asked.length < 9 ? 1 : 2;
  if (allowed === 0) return null;
  const ends = beginning ? Array.from({ length: word.length + 1 }, (_, i) => i) : [word.length];
  const near = ends.filter((end) => Math.abs(end - asked.length) <= allowed);
  const distance = Math.min(Infinity, ...near.map((end) => editDistance(asked, word.slice(0, end))));
  if (asked[0] !== word[0]) return allowed === 2 && distance === 1 ? 2 : null;
  return distance <= allowed ? distance : null;
}

/** Letters added, lost, changed or swapped with their neighbour; no letter is touched twice. */
function editDistance(a: string, b: string) {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => i + j),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      d[i]![j] = Math.min(
        d[i - 1]![j]! + 1,
        d[i]![j - 1]! + 1,
        d[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
      }
    }
  }
  return d[a.length]![b.length]!;
}

/** Asks both and compares total, counts, ids and order; order only between documents whose keys differ. */
export async function agree(
  index: SearchIndex,
  oracle: Oracle,
  query: IndexQuery,
  ordered: boolean,
  n: number,
) {
  const expected = oracle.find(query);
  const answer = await index.find(query);
  const about = { n, words: query.words, sort: query.sort };
  expect({
    ...about,
    total: answer.total,
    accessKnown: answer.accessKnown,
    dropped: answer.dropped,
    spans: answer.spans,
    counts: answer.counts,
  }).toEqual({
    ...about,
    total: expected.total,
    accessKnown: expected.accessKnown,
    dropped: expected.dropped,
    spans: expected.spans,
    counts: expected.counts,
  });
  const all = await index.find({ ...query, limit: expected.total + 10, count: [] });
  const wanted = expected.ordered.map(({ document }) => document.groupId).sort();
  expect({ ...about, groups: all.hits.map((hit) => hit.groupId).sort() }).toEqual({
    ...about,
    groups: wanted,
  });
  expect(all.hits.slice(query.offset, query.offset + query.limit)).toEqual(answer.hits);
  if (!ordered) return;
  all.hits.forEach((hit, place) => {
    const key = expected.keyOf(hit.documentId)!;
    const due = expected.ordered[place]!.key;
    if (compare(key, due) !== 0) throw new Error(`${JSON.stringify({ ...about, place, hit, key, due })}`);
  });
}
