/** A box on the screen, in pixels. */
export type Area = { left: number; top: number; right: number; bottom: number };

/** A name that would like to be written. The more important come first. */
export type Wish<T> = {
  of: T;
  x: number;
  y: number;
  width: number;
  height: number;
  dot: boolean;
  /** Rather a little off its place than not at all. */ roams?: boolean;
};

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
  const texts: Area[] = [];
  for (const wish of wishes) {
    // a dot that another name is written over would seem to be that one's
    if (wish.dot && texts.some((text) => touches(text, around(wish, dotReach)))) continue;
    const seat = seatsOf(wish).find(
      (area) => within(area, inside) && !full.some((other) => touches(area, other)),
    );
    if (!seat) continue;
    full.push(seat);
    texts.push(seat);
    if (wish.dot) full.push(around(wish, dotReach));
    const { of, x, y, dot } = wish;
    written.push({ of, x, y, dot, textLeft: seat.left + gap, textMiddle: (seat.top + seat.bottom) / 2 });
  }
  return written;
}

/** A name without a dot stands on its place, or close by; one with a dot beside, over or under it. */
function seatsOf({ x, y, width, height, dot, roams = false }: Wish<unknown>): Area[] {
  const half = width / 2 + gap;
  const tall = height / 2;
  const at = (dx: number, dy: number): Area => ({
    left: x + dx - half,
    right: x + dx + half,
    top: y + dy - tall,
    bottom: y + dy + tall,
  });
  const aside = half + dotReach;
  const down = tall + dotReach;
  const near = dot
    ? [at(aside, 0), at(-aside, 0), at(0, -down), at(0, down)]
    : [at(0, 0), at(0, -tall), at(0, tall), at(0, -2.2 * tall), at(0, 2.2 * tall)];
  // around whatever stands on the place itself, such as a cluster of 60 pixels
  const off = dot
    ? [at(aside + 26, 0), at(-aside - 26, 0), at(0, -down - 28), at(0, down + 28)]
    : roaming(at);
  return roams ? [...near, ...off] : near;
}

function roaming(at: (dx: number, dy: number) => Area): Area[] {
  return [16, 26, 36, 48].flatMap((dy) => [0, -30, 30].flatMap((dx) => [at(dx, -dy), at(dx, dy)]));
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
