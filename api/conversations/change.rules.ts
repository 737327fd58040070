/** What is known of a box: who wrote it last, and from which revision on nobody else has. */
export type Known = {
  revision: number;
  /** The window that wrote it last. */
  by: string;
  /** Since this revision only that window has written it. */
  since: number;
  seq: number;
};

/**
 * What becomes of a change. `same`: it stands so already. `set`: it takes the place of what stood. `late`: a later one of
 * the same window has come before it. `beside`: another window wrote meanwhile, so that both texts are kept.
 * A window whose answers were lost sends again from a revision that is behind; what stands there is its own.
 */
export function whatBecomesOf(
  known: Known | undefined,
  isEqual: boolean,
  { revision, seq, tab }: { revision: number; seq: number; tab: string },
): 'same' | 'set' | 'late' | 'beside' {
  if (isEqual) return 'same';
  if (!known || known.revision === revision) return 'set';
  if (known.by !== tab) return 'beside';
  if (seq <= known.seq) return 'late';
  return revision >= known.since ? 'set' : 'beside';
}

/** What is known of a box once a change has been set. */
export const knownAfter = (known: Known | undefined, { seq, tab }: { seq: number; tab: string }): Known => ({
  revision: (known?.revision ?? 0) + 1,
  by: tab,
  since: known?.by === tab ? known.since : (known?.revision ?? 0),
  seq,
});
