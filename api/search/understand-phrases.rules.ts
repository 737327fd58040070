import type { Heard } from './understand-words.rules.ts';

/** A phrase table as a net of stems; `_` is a gap, `^` and `$` the ends of a clause. `onward` costs no word. */
type Node = { next: Map<string, Node>; onward: Node[]; ends: string[] };
export type PhraseTable = { root: Node; words: Set<string> };

/** A phrase that was heard: the words from `from` to before `to`, and how many of them it names. */
export type Match = { value: string; from: number; to: number; weight: number };

/** At most so many words may stand in a gap. */
const widestGap = 3;
/** Reads phrases into a table, each word by `stem`. */
export function plantPhrases(
  phrases: Record<string, readonly string[] | undefined>,
  groups: Record<string, string>,
  stem: (word: string) => string,
): PhraseTable {
  const root = createNode();
  const words = new Set<string>();
  const stems = new Map<string, string>();
  const stemOnce = (word: string) => {
    if (isSign(word)) return word;
    let known = stems.get(word);
    if (known === undefined) stems.set(word, (known = stem(word)));
    words.add(known);
    return known;
  };
  const plant = (value: string, parts: string[]) => {
    // What may be missing at the start is another phrase: every word would have to try it otherwise.
    const [first, ...rest] = parts;
    if (first?.endsWith('?')) {
      plant(value, [first.slice(0, -1), ...rest]);
      plant(value, rest);
      return;
    }
    let node = root;
    for (const part of parts) node = grow(node, part, groups, stemOnce);
    if (node === root) throw new Error(`A phrase of ${value} says nothing.`);
    if (!node.ends.includes(value)) node.ends.push(value);
  };
  for (const [value, list] of Object.entries(phrases))
    for (const phrase of list ?? []) plant(value, divide(phrase, ' '));
  return { root, words };
}

const createNode = (): Node => ({ next: new Map(), onward: [], ends: [] });

/** The node reached from this one by a part of a phrase, made where it is not there yet. */
function grow(
  node: Node,
  part: string,
  groups: Record<string, string>,
  stem: (word: string) => string,
): Node {
  const isOptional = part.endsWith('?');
  const named = isOptional ? part.slice(0, -1) : part;
  const inner = named.startsWith('(') ? named.slice(1, -1) : groups[named];
  if (inner !== undefined || isOptional) {
    const join = createNode();
    if (isOptional) node.onward.push(join);
    for (const choice of divide(inner ?? named, '|')) {
      let end = node;
      for (const word of divide(choice, ' ')) end = grow(end, word, groups, stem);
      end.onward.push(join);
    }
    return join;
  }
  const key = stem(named);
  let next = node.next.get(key);
  if (!next) node.next.set(key, (next = createNode()));
  return next;
}

const isSign = (word: string) => word === '_' || word === '^' || word === '$' || /^NUM[a-z]*$/.test(word);

/**
 * Every phrase that is heard, the longest of each place and value. `stemsOf` gives the stems by which a word
 * is known; a Welsh word has several, one without each mutation.
 */
export function findPhrases(
  heard: readonly Heard[],
  { root }: PhraseTable,
  stemsOf: (word: Heard) => readonly string[] = ({ stem }) => [stem],
): Match[] {
  const matches: Match[] = [];
  for (let from = 0; from < heard.length; from++) {
    const best = new Map<string, Match>();
    const { clause } = heard[from]!;
    const isInClause = (at: number) => heard[at]?.clause === clause;
    const walk = (node: Node, at: number, weight: number, to: number) => {
      for (const value of node.ends) {
        const known = best.get(value);
        if (!known || weight > known.weight) best.set(value, { value, from, to, weight });
      }
      for (const onward of node.onward) walk(onward, at, weight, to);
      const ended = node.next.get('$');
      if (ended && !isInClause(at)) walk(ended, at, weight, to);
      if (!isInClause(at)) return;
      const step = (stem: string) => {
        const next = node.next.get(stem);
        if (next) walk(next, at + 1, weight + 1, at + 1);
      };
      for (const stem of stemsOf(heard[at]!)) step(stem);
      const gap = node.next.get('_');
      if (gap)
        for (let skip = 0; skip <= widestGap && isInClause(at + skip); skip++)
          walk(gap, at + skip, weight, to);
    };
    walk(root, from, 0, from);
    const begun = root.next.get('^');
    if (begun && heard[from - 1]?.clause !== clause) walk(begun, from, 0, from);
    matches.push(...best.values());
  }
  return matches;
}

/** Of phrases that share words the longest stand, then the earliest; values of one and the same place stand together. */
export function longestOf(matches: readonly Match[]): Match[] {
  const ordered = [...matches].sort(
    (a, b) => b.weight - a.weight || a.from - b.from || a.to - a.from - (b.to - b.from),
  );
  const chosen: Match[] = [];
  for (const match of ordered) {
    const clashes = chosen.some(
      (other) =>
        match.from < other.to &&
        other.from < match.to &&
        !(match.from === other.from && match.to === other.to),
    );
    if (!clashes) chosen.push(match);
  }
  return chosen.sort((a, b) => a.from - b.from);
}

/** Divides at a mark that stands outside brackets. */
function divide(text: string, mark: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === mark && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}
