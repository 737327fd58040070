import type { Heard, Span } from './lexicon.rules.ts';

type Item = { names: string[]; gap: number; clear: boolean; not: string[]; start: boolean; end: boolean };
/** Parts that must all be found; none of `without` may be. */
export type Frame = { line: string; parts: Item[][]; without: string[] };

/** Reads frames as `frame.ts` describes them, one a line, with at most `between` words between two items. */
export const framesOf = (text: string, between = 2): Frame[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [said = '', ...without] = line.split(' - ');
      return {
        line,
        parts: said.split(' + ').map((part) => partOf(part, between)),
        without: without.flatMap((names) => names.trim().split('|')),
      };
    });

function partOf(text: string, between: number): Item[] {
  const items: Item[] = [];
  let gap = between;
  let not: string[] = [];
  let start = false;
  let clear = false;
  for (const mark of text.trim().split(/\s+/)) {
    if (mark === '..') gap = 6;
    else if (mark === '.') gap = 2;
    else if (mark === '~') [gap, clear] = [4, true];
    else if (mark === '^') start = true;
    else if (mark === '$') items.at(-1)!.end = true;
    else if (mark.startsWith('!')) not = mark.slice(1).split('|');
    else {
      items.push({ names: mark.split('|'), gap, clear, not, start, end: false });
      [gap, clear, not, start] = [between, false, [], false];
    }
  }
  return items;
}

/** Every name of a word or idea in the frames. */
export const namesIn = (frames: readonly Frame[]): string[] =>
  frames.flatMap(({ parts, without }) => [
    ...parts.flat().flatMap(({ names, not }) => [...names, ...not]),
    ...without,
  ]);

/**
 * The frames that may be found among what was heard, in their order. Each is kept under the names of its narrowest
 * item, since most sentences hold few of the ideas.
 */
export function createShelf(frames: readonly Frame[]): (heard: Heard) => Frame[] {
  const shelf = new Map<string, number[]>();
  frames.forEach(({ parts }, nth) => {
    const narrowest = parts.flat().sort((a, b) => a.names.length - b.names.length)[0];
    for (const name of new Set(narrowest?.names)) shelf.set(name, [...(shelf.get(name) ?? []), nth]);
  });
  return (heard) => {
    const may = new Set<number>();
    for (const name of heard.names()) for (const nth of shelf.get(name) ?? []) may.add(nth);
    return [...may].sort((a, b) => a - b).map((nth) => frames[nth]!);
  };
}

/** Parts of one frame that stand farther apart than this many words speak of two things: a long story holds many. */
const mostApart = 20;

/** Where the frame is found, from its first word to its last in each part; null where it is not. */
export function findFrame(frame: Frame, heard: Heard): Span[] | null {
  if (!frame.parts.every((part) => part.every(({ names }) => names.some((name) => heard.has(name)))))
    return null;
  if (frame.without.some((name) => heard.has(name))) return null;
  const [first = [], ...others] = frame.parts.map((part) => findAll(part, heard));
  for (const span of first) {
    const found = [span];
    for (const spans of others) {
      const near = spans.find(({ from, to }) => from - span.to <= mostApart && span.from - to <= mostApart);
      if (near) found.push(near);
    }
    if (found.length === frame.parts.length) return found;
  }
  return null;
}

/** Every place one part is found at. */
export function findAll(part: Item[], heard: Heard): Span[] {
  const found: Span[] = [];
  const first = part[0]!;
  if (!part.every(({ names }) => names.some((name) => heard.has(name)))) return found;
  for (const name of first.names)
    for (const span of heard.at(name)) {
      if (!fits(first, span, heard)) continue;
      const to = rest(part, 1, span.to, heard);
      if (to < 0) continue;
      found.push({ from: span.from, to });
    }
  return found;
}

/** Where the part ends when its item `nth` follows after `from`; -1 where it does not. */
function rest(part: Item[], nth: number, from: number, heard: Heard): number {
  const item = part[nth];
  if (!item) return from;
  for (const name of item.names)
    for (const span of heard.at(name)) {
      if (span.from < from || span.from > from + item.gap || heard.breaksBetween(from, span.from)) continue;
      if (item.clear && heard.at('DOER').some((doer) => doer.from >= from && doer.to <= span.from)) continue;
      if (!fits(item, span, heard)) continue;
      const to = rest(part, nth + 1, span.to, heard);
      if (to >= 0) return to;
    }
  return -1;
}

const fits = (item: Item, span: Span, heard: Heard) =>
  (!item.start || heard.startsClause(span.from)) &&
  (!item.end || heard.endsClause(span.to)) &&
  !item.not.some((name) => heard.at(name).some(({ to }) => to <= span.from && span.from - to <= 1));
