/** One kind's part of the ring around a cluster, as the path of a thick arc's middle line. */
export type Arc = { kind: string; path: string };

/**
 * The arcs of a ring that shows a mix of kinds, clockwise from the top, in the order of `order`. Every
 * kind that is there gets at least a sliver that can be seen.
 */
export function ringArcs(kinds: Record<string, number>, order: readonly string[], radius: number): Arc[] {
  const there = order.filter((kind) => (kinds[kind] ?? 0) > 0);
  const counts = there.map((kind) => kinds[kind] ?? 0);
  const whole = counts.reduce((sum, count) => sum + count, 0);
  if (there.length === 1) return [{ kind: there[0] ?? '', path: circle(radius) }];
  const shares = counts.map((count) => Math.max(0.06, count / whole));
  const sum = shares.reduce((total, share) => total + share, 0);
  let from = 0;
  return there.map((kind, index) => {
    const to = from + ((shares[index] ?? 0) / sum) * 2 * Math.PI;
    const path = arc(radius, from, to);
    from = to;
    return { kind, path };
  });
}

function arc(radius: number, from: number, to: number): string {
  const large = to - from > Math.PI ? 1 : 0;
  return `M${at(radius, from)}A${radius} ${radius} 0 ${large} 1 ${at(radius, to)}`;
}

const at = (radius: number, angle: number) =>
  `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`;
const circle = (r: number) => `M0 ${-r}A${r} ${r} 0 1 1 0 ${r}A${r} ${r} 0 1 1 0 ${-r}`;
