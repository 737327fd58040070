/**
 * What tests import as `@jest/globals`. The runner waits for a test for as long as it takes; here every test and hook has
 * its time: a minute where it names none, a quarter of an hour with LONG.
 */
const { describe, expect } = globalThis;
let patience = process.env.LONG ? 900_000 : 60_000;

/**
 * @param {(...args: unknown[]) => unknown} run
 * @param {number} [ms]
 */
function inTime(run, ms) {
  return async (/** @type {unknown[]} */ ...args) => {
    const most = ms ?? patience;
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`This took longer than ${most} ms.`)), most);
    });
    try {
      await Promise.race([run(...args), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** @param {(name: string, run: () => Promise<void>) => void} add */
const named =
  (add) => (/** @type {string} */ name, /** @type {() => unknown} */ run, /** @type {number} */ ms) =>
    add(name, inTime(run, ms));

/** @param {(run: () => Promise<void>) => void} add */
const hook = (add) => (/** @type {() => unknown} */ run, /** @type {number} */ ms) => add(inTime(run, ms));

export const it = Object.assign(named(globalThis.it), {
  skip: globalThis.it.skip,
  only: named(globalThis.it.only),
  each: (/** @type {any[]} */ ...table) => named(globalThis.it.each(...table)),
});
export const beforeAll = hook(globalThis.beforeAll);
export const afterAll = hook(globalThis.afterAll);
export const beforeEach = hook(globalThis.beforeEach);
export const afterEach = hook(globalThis.afterEach);
export const jest = {
  ...globalThis.jest,
  /** For the tests and hooks of the file that asks. @param {number} ms */
  setTimeout(ms) {
    patience = ms;
  },
};
export { describe, expect };
