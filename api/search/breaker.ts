import type { Clock } from '../infra/clock.ts';

/**
 * Keeps a sick engine from slowing every request: after some failures in a row it is not asked for a
 * while, then one request tries. A call that takes too long counts as a failure. Milliseconds.
 */
export function createBreaker({
  failures,
  restMs,
  timeoutMs,
  clock,
}: {
  failures: number;
  restMs: number;
  timeoutMs: number;
  clock: Clock;
}) {
  let inRow = 0;
  let restUntil = 0;

  return async function run<T>(call: () => Promise<T>): Promise<T> {
    const now = clock.now().getTime();
    if (inRow >= failures && now < restUntil)
      throw new EngineAway('The engine is resting after failures.', { isResting: true });
    // While this one tries, the others go on answering without the engine.
    if (inRow >= failures) restUntil = now + restMs;
    try {
      const answer = await withinTime(call(), timeoutMs);
      inRow = 0;
      return answer;
    } catch (error) {
      inRow += 1;
      if (inRow >= failures) restUntil = clock.now().getTime() + restMs;
      throw new EngineAway('The engine did not answer.', { cause: error });
    }
  };
}
export type Breaker = ReturnType<typeof createBreaker>;

/** The search engine cannot be asked now; the answer comes from MongoDB instead. */
export class EngineAway extends Error {
  override name = 'EngineAway';
  readonly isResting: boolean;
  constructor(message: string, { isResting = false, cause }: { isResting?: boolean; cause?: unknown }) {
    super(message, { cause });
    this.isResting = isResting;
  }
}

/** It was not even asked. */
export const isResting = (error: unknown): boolean => error instanceof EngineAway && error.isResting;

async function withinTime<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
