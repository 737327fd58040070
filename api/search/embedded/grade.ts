/**
 * How well words are answered, as one number; less is better. Its parts, weightiest first: typos (5 bits),
 * the field (3), gaps between neighbours (5), words that only begin or nearly fit (4). None overflows for ten words.
 * Typos, gaps and loose words of a question add up; its field is the worst of its words' fields, so that a document
 * with all words in its summary is not beaten by one with a single word in its name.
 */
export const perTypo = 1 << 12;
export const perField = 1 << 9;
export const perGap = 1 << 4;
export const perLoose = 1;

/** Words further apart than this, or in different fields, all count as equally far. */
export const farthestGap = 4;

export const typosOf = (grade: number) => grade >>> 12;
export const fieldOf = (grade: number) => (grade >>> 9) & 7;
export const looseOf = (grade: number) => grade & (perGap - 1);
export const withoutField = (grade: number) => grade & ~(7 * perField);

/** The grade of two stretches together. */
export const together = (one: number, other: number) =>
  withoutField(one) + withoutField(other) + Math.max(one & (7 * perField), other & (7 * perField));
