import { apart } from '../infra/letters.ts';

/** Latin letters without their marks, lower case: Tŷ → ty, Łódź → lodz. */
export const fold = (text: string): string => apart(text).replace(/\p{M}/gu, '');

/** The distinct folded words of some texts, in order, at most `most`. */
export function tokensOf(texts: (string | undefined)[], most = 400): string[] {
  const seen = new Set<string>();
  for (const text of texts) {
    if (!text) continue;
    for (const [word] of fold(text).matchAll(/[\p{L}\p{N}]+/gu)) {
      if (seen.size >= most) return [...seen];
      seen.add(word);
    }
  }
  return [...seen];
}

/** The last part of an address: `thursday-tea-sale`. Never empty. */
export function slugOf(name: string, town: string | undefined): string {
  const plain = fold(town && !fold(name).includes(fold(town)) ? `${name} ${town}` : name)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 90)
    .replace(/^-+|-+$/g, '');
  return plain || 'entry';
}
