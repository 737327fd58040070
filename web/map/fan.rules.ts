/** Pixels between two neighbours of a fan: the size of a target. */
const apart = 46;

/**
 * Where the members of a fan stand around its middle, in pixels: up to eight on one ring that starts
 * at the top, more on a spiral that keeps every two of them a target's width apart.
 */
export function fanOut(count: number): { x: number; y: number }[] {
  if (count <= 1) return Array.from({ length: count }, () => ({ x: 0, y: 0 }));
  if (count <= 8) return ring(count);
  const seats: { x: number; y: number }[] = [];
  let angle = 0;
  for (let index = 0; index < count; index++) {
    // one turn of the spiral lies `apart` outside the one before
    const reach = apart * (1.3 + angle / (2 * Math.PI));
    seats.push(seat(angle, reach));
    angle += 2 * Math.asin(Math.min(1, (apart * 1.02) / (2 * reach)));
  }
  return seats;
}

function ring(count: number): { x: number; y: number }[] {
  const reach = Math.max(apart * 0.8, apart / (2 * Math.sin(Math.PI / count)));
  return Array.from({ length: count }, (_, index) => seat((2 * Math.PI * index) / count, reach));
}

const seat = (angle: number, reach: number) => ({ x: reach * Math.sin(angle), y: -reach * Math.cos(angle) });
