/** Words in alphabetical order (by UTF-16 unit), flattened for walking. */
export type SortedWords = {
  /** Term ids in alphabetical order. */
  order: number[];
  /** Where the letters of the n-th word begin; one more entry than words. */
  starts: Uint32Array;
  letters: Uint16Array;
  /** How many first letters the n-th word shares with the one before it. */
  shared: Uint8Array;
};

const far = 100;

/**
 * Finds the words between `from` and `to` within `budget` typos of `asked`; a letter added, lost, changed
 * or swapped with its neighbour is one typo. With `beginning`, any beginning of a word may be what was asked.
 *
 * One row of the edit-distance table stands for each letter of the word at hand. Words that begin alike
 * share those rows, and a beginning that is already too far off rules out every word that shares it.
 */
export function walkTypos(
  { starts, letters, shared }: SortedWords,
  [from, to]: readonly [number, number],
  asked: string,
  budget: number,
  beginning: boolean,
  found: (place: number, typos: number) => void,
) {
  const length = asked.length;
  const width = length + 1;
  const deepest = length + budget;
  const wanted = Uint16Array.from({ length }, (_, i) => asked.charCodeAt(i));
  const rows = new Uint8Array((deepest + 1) * width).fill(far);
  for (let j = 0; j <= length; j++) rows[j] = j;
  /** The fewest typos of any beginning up to this depth. */
  const fewest = new Uint8Array(deepest + 1).fill(far);

  let depth = 0;
  let place = from;
  while (place < to) {
    const start = starts[place]!;
    const wordLength = starts[place + 1]! - start;
    depth = place === from ? 0 : Math.min(depth, shared[place]!);
    let hopeless = false;

    while (depth < wordLength && depth < deepest && !hopeless) {
      const letter = letters[start + depth]!;
      const before = depth > 0 ? letters[start + depth - 1]! : -1;
      const above = depth * width;
      const row = above + width;
      depth++;

      // Only cells within `budget` of the diagonal can matter; the two beside them are walls.
      const first = Math.max(1, depth - budget);
      const last = Math.min(length, depth + budget);
      rows[row + first - 1] = first === 1 ? depth : far;
      let least = rows[row + first - 1]!;
      for (let j = first; j <= last; j++) {
        let typos = rows[above + j - 1]! + (wanted[j - 1] === letter ? 0 : 1);
        typos = Math.min(typos, rows[above + j]! + 1, rows[row + j - 1]! + 1);
        if (j > 1 && wanted[j - 1] === before && wanted[j - 2] === letter) {
          typos = Math.min(typos, rows[above - width + j - 2]! + 1);
        }
        rows[row + j] = typos;
        if (typos < least) least = typos;
      }
      if (last < length) rows[row + last + 1] = far;
      fewest[depth] = Math.min(fewest[depth - 1]!, last === length ? rows[row + length]! : far);
      hopeless = least > budget;
    }

    if (hopeless && !(beginning && fewest[depth]! <= budget)) {
      place++;
      while (place < to && shared[place]! >= depth) place++;
      continue;
    }
    const whole = depth === wordLength && Math.abs(wordLength - length) <= budget;
    const typos = beginning ? fewest[depth]! : whole ? rows[depth * width + length]! : far;
    if (typos <= budget) found(place, typos);
    place++;
  }
}
