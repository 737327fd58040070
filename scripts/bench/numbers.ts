/** Milliseconds at which half, 95 and 99 of a hundred were done. */
export type Spread = { count: number; p50: number; p95: number; p99: number; mean: number };

/** NaN everywhere where nothing was measured. */
export function spreadOf(times: number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
  return {
    count: sorted.length,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    mean: sorted.reduce((sum, time) => sum + time, 0) / sorted.length,
  };
}
