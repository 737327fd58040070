/** What we measure with. `licensed`: the score of one that the organisation holds a licence for; we ship none of its items. */
export const measures = ['ons4', 'loneliness', 'goal', 'licensed'] as const;
export type Measure = (typeof measures)[number];

/** The four questions of personal well-being (ONS, harmonised standard), in their fixed order. 0 to 10, never summed. */
export const ons4Items = ['satisfied', 'worthwhile', 'happy', 'anxious'] as const;
export type Ons4Item = (typeof ons4Items)[number];

/** The three-item UCLA loneliness scale as ONS recommends it, in its fixed order. 1 hardly ever to 3 often; sum 3 to 9. */
export const uclaItems = ['companionship', 'left_out', 'isolated'] as const;
export type UclaItem = (typeof uclaItems)[number];
export const uclaChoices = ['hardly_ever', 'some_of_the_time', 'often'] as const;
/** The direct question that goes with it. */
export const lonelyChoices = ['always', 'some_of_the_time', 'occasionally', 'hardly_ever', 'never'] as const;

/** Which meeting it was asked at: only the first two can be where somebody began. */
export const contacts = ['first', 'second', 'later'] as const;
export type Contact = (typeof contacts)[number];
