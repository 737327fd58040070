/**
 * For long work in a process that others wait for: to be awaited between its small parts. Once `mostMs` have gone by, the
 * others have their turn first.
 */
export function createBreather(mostMs = 3): () => Promise<void> {
  let since = performance.now();
  return async function breathe() {
    if (performance.now() - since < mostMs) return;
    await new Promise((next) => setImmediate(next));
    since = performance.now();
  };
}
