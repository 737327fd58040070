import type { Heard } from './heard.rules.ts';

/**
 * Something that words can say. `is`: the kind of evidence, of which the heaviest counts once. `weight`: 1 is enough by
 * itself, below 0 it speaks against. `all`: heard in one sentence, each of them; with `anywhere`, in the whole entry.
 * `not`: then the sentence says something else. Patterns with ^ or $ need the flag m. `says` is read by a curator, who must find it true.
 */
export type Sign = {
  is: string;
  weight: number;
  says: string;
  all: RegExp[];
  anywhere?: true;
  not?: RegExp;
};
export type Weighed = { weight: number; says: string[]; kinds: string[]; at: Heard | undefined };

/** One pattern of whole words out of many, apart by `|` or on lines of their own. Spaces stand for spaces. */
export const words = (list: string): RegExp =>
  new RegExp(`(?<!\\w)(?:${list.trim().replace(/\s*\n\s*/g, '|')})(?:(?<=\\W)|(?!\\w))`);

/** What the sentences say together. `says`: what counts for it, heaviest first. */
export function weigh(heard: Heard[], signs: readonly Sign[]): Weighed {
  const text = heard.map(({ plain }) => plain).join('\n');
  const best = new Map<string, { sign: Sign; at: Heard | undefined }>();
  for (const sign of signs) {
    const known = best.get(sign.is);
    if (known && Math.abs(known.sign.weight) >= Math.abs(sign.weight)) continue;
    if (!sign.all.every((each) => each.test(text))) continue;
    const at = sign.anywhere ? anywhere(heard, sign) : heard.find(({ plain }) => fits(plain, sign));
    if (at) best.set(sign.is, { sign, at });
  }
  const found = [...best.values()].sort((a, b) => b.sign.weight - a.sign.weight);
  const counts = found.filter(({ sign }) => sign.weight > 0);
  return {
    weight: Math.round(found.reduce((sum, { sign }) => sum + sign.weight, 0) * 100) / 100,
    says: [...new Set(counts.map(({ sign }) => sign.says))],
    kinds: counts.map(({ sign }) => sign.is),
    at: counts[0]?.at,
  };
}

const fits = (plain: string, { all, not }: Sign): boolean =>
  all.every((each) => each.test(plain)) && !(not?.test(plain) ?? false);

function anywhere(heard: Heard[], { all, not }: Sign): Heard | undefined {
  const fit = heard.filter(({ plain }) => !(not?.test(plain) ?? false));
  const found = all.map((each) => fit.find(({ plain }) => each.test(plain)));
  return found.every((each) => each !== undefined) ? found[0] : undefined;
}
