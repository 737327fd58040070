/**
 * A read that many ask for at once is made once for all of them. Nobody is answered by a read that began before they
 * asked: whoever asks while one is on its way shares the next.
 */
export function sharedRead<T>(read: () => Promise<T>): () => Promise<T> {
  let next: Promise<T> | null = null;
  let underWay: Promise<unknown> = Promise.resolve();

  function begin() {
    next = null;
    const answer = read();
    underWay = answer.catch(() => {});
    return answer;
  }
  return () => (next ??= underWay.then(begin));
}
