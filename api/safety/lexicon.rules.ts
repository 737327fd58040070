import type { Ideas } from './frame.ts';
import { createMender } from './slips.rules.ts';
import { englishForms, welshForms } from './word-forms.rules.ts';

/** Words from `from` up to, not with, `to`. */
export type Span = { from: number; to: number };
type Phrase = { name: string; words: string[] };
/** Phrases by their first word, then their second as it is written in the list: common words begin hundreds. */
type Shelf = Map<string, Map<string, Phrase[]>>;

/** Where each word and idea was heard. `over` leaves out spans that touch the places it is given. */
export type Heard = {
  names: () => Iterable<string>;
  has: (name: string) => boolean;
  at: (name: string) => readonly Span[];
  breaksBetween: (from: number, to: number) => boolean;
  startsClause: (at: number) => boolean;
  endsClause: (at: number) => boolean;
  without: (taken: readonly Span[]) => Heard;
  within: (span: Span) => Heard;
  clauses: () => Span[];
};

/** Finds the ideas in heard words. `names` are ideas, words, and phrases with `_`; marks the words nothing leads to. */
export function createLexicon(
  { english, welsh }: { english: Ideas[]; welsh: Ideas[] },
  names: { english: Iterable<string>; welsh: Iterable<string> },
  {
    plain,
    ordinary,
    welshMarks,
  }: {
    plain: (word: string) => string[];
    ordinary: ReadonlySet<string>;
    /** Words that only Welsh has: without one, `son`, `to` and `am` are English. */
    welshMarks: ReadonlySet<string>;
  },
) {
  const wider = new Map<string, string[]>();
  const englishPhrases: Shelf = new Map();
  const welshPhrases: Shelf = new Map();
  const knownIn = new Map<Shelf, Set<string>>([
    [englishPhrases, new Set()],
    [welshPhrases, new Set()],
  ]);
  const add = (to: Shelf, name: string, said: string) => {
    const words = said.split(/[\s_]+/).flatMap((word) => (word.startsWith('=') ? [word] : plain(word)));
    for (const word of words) knownIn.get(to)!.add(word.replace('=', ''));
    const key = words[0]?.replace('=', '');
    if (!key) return;
    const second = words[1] ?? '';
    const shelf = to.get(key) ?? new Map<string, Phrase[]>();
    to.set(key, shelf.set(second, [...(shelf.get(second) ?? []), { name, words }]));
  };
  const addAll = (to: Shelf, ideas: Ideas[]) => {
    for (const [name, list] of ideas.flatMap((some) => Object.entries(some)))
      for (const said of list
        .split(',')
        .map((text) => text.trim())
        .filter(Boolean)) {
        if (/^[A-Z]/.test(said)) wider.set(said, [...(wider.get(said) ?? []), name]);
        else add(to, name, said);
      }
  };
  addAll(englishPhrases, english);
  addAll(welshPhrases, welsh);
  for (const name of new Set(names.english)) if (!/^[A-Z]/.test(name)) add(englishPhrases, name, name);
  for (const name of new Set(names.welsh)) if (!/^[A-Z]/.test(name)) add(welshPhrases, name, name);
  const knownEnglish = knownIn.get(englishPhrases)!;
  const knownBoth = new Set([...knownEnglish, ...knownIn.get(welshPhrases)!]);
  const mendEnglish = createMender(knownEnglish, ordinary);
  const mendBoth = createMender(knownBoth, ordinary);

  const isWelsh = (word: string) =>
    welshMarks.has(word) ||
    (word.length > 5 &&
      !englishForms(word).some((form) => knownEnglish.has(form)) &&
      welshForms(word).some((form) => welshPhrases.has(form)));

  /** The ideas in these words; where the last is `unfinished` it is not mended. */
  return function listen(words: readonly string[], unfinished: boolean): Heard {
    const hasWelsh = words.some(isWelsh);
    const [known, mend] = hasWelsh ? [knownBoth, mendBoth] : [knownEnglish, mendEnglish];
    const heardAs = words.map((word, at) => {
      const asEnglish = englishForms(word);
      const asWelsh = hasWelsh ? welshForms(word) : [];
      const last = unfinished && at === words.length - 1;
      if (last || known.has(word) || ordinary.has(word)) return { word, asEnglish, asWelsh };
      if (asEnglish.some((form) => known.has(form)) || asWelsh.some((form) => welshPhrases.has(form)))
        return { word, asEnglish, asWelsh };
      const mended = mend(word);
      if (mended) return { word: mended, asEnglish: englishForms(mended), asWelsh: hasWelsh ? [mended] : [] };
      return { word, asEnglish, asWelsh };
    });
    const spans = new Map<string, Span[]>();
    const note = (name: string, span: Span) => {
      const noted = spans.get(name) ?? [];
      if (noted.some(({ from, to }) => from === span.from && to === span.to)) return;
      spans.set(name, [...noted, span]);
      for (const up of wider.get(name) ?? []) note(up, span);
    };
    const match = (from: number, phrases: Shelf, as: 'asEnglish' | 'asWelsh') => {
      const next = heardAs[from + 1];
      const seconds = next ? ['', `=${next.word}`, ...next[as]] : [''];
      for (const form of heardAs[from]![as]) {
        const shelf = phrases.get(form);
        if (!shelf) continue;
        for (const second of seconds)
          for (const { name, words: said } of shelf.get(second) ?? [])
            if (saysAll(said, from, as)) note(name, { from, to: from + said.length });
      }
    };
    // The first word led to the phrase by one of its forms, so that only `=` is left to ask of it.
    const saysAll = (said: readonly string[], from: number, as: 'asEnglish' | 'asWelsh') => {
      for (let nth = 0; nth < said.length; nth++) {
        const part = said[nth]!;
        const heard = heardAs[from + nth];
        if (!heard) return false;
        if (
          part.charCodeAt(0) === equals ? heard.word !== part.slice(1) : nth > 0 && !heard[as].includes(part)
        )
          return false;
      }
      return true;
    };
    words.forEach((word, from) => {
      if (word === '/') return;
      match(from, englishPhrases, 'asEnglish');
      if (hasWelsh) match(from, welshPhrases, 'asWelsh');
    });
    return heardOf(words, spans);
  };
}

const equals = '='.charCodeAt(0);
const none: readonly Span[] = [];

function heardOf(words: readonly string[], spans: Map<string, Span[]>): Heard {
  const keeping = (keep: (span: Span) => boolean) => {
    const kept = new Map<string, Span[]>();
    for (const [name, all] of spans) {
      const some = all.filter(keep);
      if (some.length > 0) kept.set(name, some);
    }
    return heardOf(words, kept);
  };
  return {
    names: () => spans.keys(),
    has: (name) => spans.has(name),
    at: (name) => spans.get(name) ?? none,
    breaksBetween: (from, to) => words.slice(from, to).includes('/'),
    startsClause: (at) => at === 0 || words[at - 1] === '/',
    endsClause: (at) => at === words.length || words[at] === '/',
    without: (taken) =>
      taken.length === 0
        ? heardOf(words, spans)
        : keeping((span) => !taken.some(({ from, to }) => span.from < to && from < span.to)),
    within: ({ from, to }) => keeping((span) => span.from >= from && span.to <= to),
    clauses: () => {
      const found: Span[] = [];
      let from = 0;
      words.forEach((word, at) => {
        if (word !== '/') return;
        found.push({ from, to: at });
        from = at + 1;
      });
      return [...found, { from, to: words.length }];
    },
  };
}
