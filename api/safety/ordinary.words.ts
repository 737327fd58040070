const list = ``;

/** Words in their own right that are one slip from a word of ours. */
export const ordinaryWords: ReadonlySet<string> = new Set(list.split(/\s+/));
