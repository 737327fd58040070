const near = 'qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm ae ei ou ao ai eo iy ck cs sz fv mn'.split(' '); // prettier-ignore
const alike = new Set(near.flatMap((pair) => [pair, pair[1]! + pair[0]!]));

/**
 * Mends slips towards `known` words: one in words of five letters, two in nine. A slip is a letter dropped, put in or
 * swapped with its neighbour, one vowel or neighbouring key for another. `ordinary` words stand for themselves.
 */
export function createMender(known: Iterable<string>, ordinary: ReadonlySet<string>) {
  const byStart = new Map<string, { candidate: string; letters: number }[]>();
  for (const word of new Set(known)) {
    if (word.length < 5) continue;
    const key = `${word[0]}${word.length}`;
    byStart.set(key, [...(byStart.get(key) ?? []), { candidate: word, letters: lettersOf(word) }]);
  }

  return function mend(word: string): string | null {
    if (word.length < 5 || word.length > 20 || ordinary.has(word) || /[^a-z]/.test(word)) return null;
    const letters = lettersOf(word);
    for (let allowed = 1; allowed <= (word.length >= 9 ? 2 : 1); allowed++)
      for (let length = word.length - allowed; length <= word.length + allowed; length++) {
        if (length < 3 + 2 * allowed) continue;
        const found = byStart
          .get(`${word[0]}${length}`)
          // A slip changes two kinds of letters at most: this spares nearly every closer look.
          ?.find(
            (near) => bits(near.letters ^ letters) <= 2 * allowed && slips(word, near.candidate) <= allowed,
          );
        if (found) return found.candidate;
      }
    return null;
  };
}

/** Which letters a word holds, a bit each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - 97);
  return letters;
}

function bits(of: number): number {
  let count = 0;
  for (let left = of; left !== 0; left &= left - 1) count++;
  return count;
}

/** How many slips lie between two words; a letter that is not alike counts double. */
function slips(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const [x, y] = [a[i - 1]!, b[j - 1]!];
      let cost = Math.min(
        last[j]! + 1,
        row[j - 1]! + 1,
        last[j - 1]! + (x === y ? 0 : alike.has(x + y) ? 1 : 2),
      );
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
