/** Asks again until the answer holds; fails with the last answer when it never does. Milliseconds. */
export async function until<T>(
  ask: () => Promise<T>,
  holds: (answer: T) => boolean,
  withinMs = 10_000,
): Promise<T> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (holds(answer)) return answer;
    if (performance.now() > deadline)
      throw new Error(
        `It did not come true within ${withinMs} ms. Last answer: ${JSON.stringify(answer)?.slice(0, 500)}`,
      );
    await new Promise((next) => setTimeout(next, 20));
  }
}
