/** Does work one after another; a failure is its asker's alone and does not stop those that wait. */
export function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return function inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
}
