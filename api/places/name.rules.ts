const before = /^(?:near(?: to)?|nr\.?|around|close to|in|at|outside)\s+(?=\S)/;

/** A name as it is compared: no case, accents, apostrophes or hyphens; "Saint" and "St." are "st", "&" is "and". */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\bsaint\b/g, 'st');
}

/** "nr Sale" → "Sale". A place that is called so ("Near Sawrey") is looked up before this is asked. */
export const withoutNear = (text: string): string => text.replace(new RegExp(before, 'i'), '');

/**
 * What may come before the rest of a name, longest first: "newport pagnell bucks" gives that, then "newport pagnell"
 * + "bucks", then "newport" + "pagnell bucks".
 */
export function* splits(folded: string): Generator<{ name: string; rest: string }> {
  const words = folded.split(' ');
  for (let take = words.length; take > 0; take--)
    yield { name: words.slice(0, take).join(' '), rest: words.slice(take).join(' ') };
}

/** Whether two names differ by one slip of the finger (a letter more, less, other, or two swapped). */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return a === b;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (a.length !== b.length) return restA.slice(1) === restB || restA === restB.slice(1);
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return restA.slice(1) === restB.slice(1) || swapped;
}
