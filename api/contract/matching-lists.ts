/** How somebody gets about. `walk` is what a search calls "no car"; `none` = they do not leave the house. */
export const travels = ['walk', 'bus', 'car', 'none'] as const;
export type Travel = (typeof travels)[number];

/** Who they would go with: on their own, with somebody of theirs, or with their worker the first time. */
export const companies = ['alone', 'somebody', 'worker'] as const;
export type Company = (typeof companies)[number];

/** How many pence at most, each time: nothing, or a few coins. */
export const priceSteps = [0, 200, 500, 1000] as const;
/** Metres: from round the corner to the next town. */
export const farSteps = [400, 800, 1200, 2000, 3200, 4828, 8000, 16_000, 32_000] as const;
