/** Who asks. Day one knows only the public; accounts add members with one active role and organisation. */
export type Actor = { kind: 'public' };

export const thePublic: Actor = { kind: 'public' };
