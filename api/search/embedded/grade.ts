/**
 * How well a document answers the words, as one number; less is better. Its parts, weightiest first:
 * typos (5 bits), fields passed over (6), gaps between neighbours (5), words that only begin or nearly fit (4).
 * Parts never overflow for ten words, so grades can be added and compared as they are.
 */
export const perTypo = 1 << 15;
export const perField = 1 << 9;
export const perGap = 1 << 4;
export const perLoose = 1;

/** Words further apart than this, or in different fields, all count as equally far. */
export const farthestGap = 4;

/** Everything but typos and fields: unknown until the running text has been looked at. */
export const coarsePart = ~(perField - 1);

export const typosOf = (grade: number) => grade >>> 15;
export const looseOf = (grade: number) => grade & (perGap - 1);
