/** What the element says to its frame; the frame answers with its height in pixels. Neither says anything else. */
export const tellMe = 1;

/** Pixels. A list of twenty is about 6,000 tall on a narrow phone. */
const tallest = 12_000;
const shortest = 60;
/** Heights that come back within so many milliseconds chase each other: a scroll bar comes, and goes with what it caused. */
const chase = 1_000;

/** A height as the frame may tell it, or null for anything else. */
export const heightIn = (told: unknown): number | null =>
  typeof told === 'number' && Number.isFinite(told) && told > 0
    ? Math.min(tallest, Math.max(shortest, Math.ceil(told)))
    : null;

export type Heights = { at: number; height: number }[];

/** The next height to take: of two that chase each other the taller, which hides nothing. */
export function settle(before: Heights, wanted: number, now: number): { height: number; heights: Heights } {
  const recent = before.filter(({ at }) => now - at < chase).slice(-3);
  const comesBack = recent.length >= 2 && recent.slice(0, -1).some(({ height }) => height === wanted);
  const height = comesBack ? Math.max(wanted, ...recent.map((one) => one.height)) : wanted;
  return { height, heights: [...recent, { at: now, height: wanted }] };
}
