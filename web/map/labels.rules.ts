/** A box on the screen, in pixels. */
export type Area = { left: number; top: number; right: number; bottom: number };

/** A name that would like to be written. The more important come first. */
export type Wish<T> = { of: T; x: number; y: number; width: number; height: number; dot: boolean };

/** Where it is written: left edge and middle line of the text. */
export type Written<T> = { of: T; x: number; y: number; textLeft: number; textMiddle: number; dot: boolean };

/** Pixels kept free between two names, and between a dot and its name. */
const gap = 4;
const dotReach = 5;

/**
 * Gives each name the first of its few seats that is free, and leaves out those that find none, so
 * that no two names touch. Names stay whole inside `inside`; `taken` is where something else lies.
 */
export function seatLabels<T>(wishes: Wish<T>[], inside: Area, taken: Area[] = []): Written<T>[] {
  const full = [...taken];
  const written: Written<T>[] = [];
  for (const wish of wishes) {
    const seat = seatsOf(wish).find(
      (area) => within(area, inside) && !full.some((other) => touches(area, other)),
    );
    if (!seat) continue;
    full.push(seat);
    if (wish.dot) full.push(around(wish, dotReach));
    const { of, x, y, dot } = wish;
    written.push({ of, x, y, dot, textLeft: seat.left + gap, textMiddle: (seat.top + seat.bottom) / 2 });
  }
  return written;
}

/** A name without a dot stands on its place; one with a dot beside, over or under it. */
function seatsOf({ x, y, width, height, dot }: Wish<unknown>): Area[] {
  const half = width / 2 + gap;
  const tall = height / 2;
  const at = (cx: number, cy: number): Area => ({
    left: cx - half,
    right: cx + half,
    top: cy - tall,
    bottom: cy + tall,
  });
  if (!dot) return [at(x, y), at(x, y - tall), at(x, y + tall)];
  const aside = half + dotReach;
  return [at(x + aside, y), at(x - aside, y), at(x, y - tall - dotReach), at(x, y + tall + dotReach)];
}

function around({ x, y }: { x: number; y: number }, reach: number): Area {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

const within = (area: Area, outer: Area) =>
  area.left >= outer.left &&
  area.right <= outer.right &&
  area.top >= outer.top &&
  area.bottom <= outer.bottom;

/** Whether two boxes share more than an edge. */
export const touches = (a: Area, b: Area) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
