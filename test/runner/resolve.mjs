const globals = new URL('./globals.mjs', import.meta.url).href;
const noStyles = new URL('./no-styles.mjs', import.meta.url).href;
const tests = new URL('..', import.meta.url).href;

/**
 * The product and its packages are loaded once for all test files of a process; what stands in `test/` anew for each, so
 * that hooks and counters of a helper belong to the file that uses it. The runner ends a test file's address with a number
 * of its own, and whatever that file imports from here carries it on.
 * @type {import('node:module').ResolveHook}
 */
export async function resolve(specifier, context, next) {
  const file = /\?\d+$/.exec(context.parentURL ?? '')?.[0] ?? '';
  const stand = (/** @type {string} */ url) => ({ url, format: 'module', shortCircuit: true });
  if (specifier === '@jest/globals') return stand(globals + file);
  if (/\.css(\?.*)?$/.test(specifier)) return stand(noStyles);
  const found = await next(specifier, context);
  const isShared = !found.url.startsWith(tests) || found.url.includes('?') || found.url.endsWith('.json');
  return isShared ? found : { ...found, url: found.url + file };
}
