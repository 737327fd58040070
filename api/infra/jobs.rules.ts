const minute = 60_000;
const pauses = [30_000, 2 * minute, 10 * minute, 60 * minute];

/** How long to wait after the n-th failure in a row, in milliseconds. */
export const backOffMs = (failures: number): number =>
  pauses[Math.min(Math.max(failures, 1), pauses.length) - 1]!;

/**
 * The first moment of the job's own rhythm after `now`: a run that ended late does not shift those after it, and a day
 * that was missed is one run, not many.
 */
export function nextRun(dueAt: Date, everyMs: number, now: Date): Date {
  const missed = Math.max(0, Math.floor((now.getTime() - dueAt.getTime()) / everyMs));
  return new Date(dueAt.getTime() + (missed + 1) * everyMs);
}
