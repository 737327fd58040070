/** Mends one slip in words of five letters and more, two in nine and more, towards the words that phrases use. */
export function createMending(known: Iterable<string>, ordinary: ReadonlySet<string>) {
  const words = new Set(known);
  const byShape = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < 5) continue;
    const shape = `${word[0]}${word.length}`;
    byShape.set(shape, [...(byShape.get(shape) ?? []), word]);
  }
  const before = new Map<string, string | null>();

  /** The word that was meant, or null where it is a word in its own right or nothing is near. */
  return function mend(word: string): string | null {
    if (word.length < 5 || word.length > 24 || words.has(word) || ordinary.has(word) || /\d/.test(word))
      return null;
    let meant = before.get(word);
    if (meant !== undefined) return meant;
    meant = search(word);
    if (before.size >= mostKept) before.clear();
    before.set(word, meant);
    return meant;
  };

  function search(word: string): string | null {
    const most = word.length >= 9 ? 2 : 1;
    for (let allowed = 1; allowed <= most; allowed++) {
      // People slip after the first letter, or swap it with the second.
      for (const first of new Set([word[0]!, word[1]!])) {
        for (let length = word.length - allowed; length <= word.length + allowed; length++) {
          const near = byShape
            .get(`${first}${length}`)
            ?.find((each) => slipsBetween(word, each, allowed) <= allowed);
          if (near) return near;
        }
      }
    }
    return null;
  }
}

/** Slips are the same for everybody: what was mended is kept, up to so many words. */
const mostKept = 5_000;

/** Letters left out, put in, changed, or swapped with their neighbour; more than `most` is `most + 1`. */
function slipsBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length]!;
}
