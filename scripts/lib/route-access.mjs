import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Every page of `web/routes.ts` with whom it is for, and what is wrong with it. A page gets its loader and its action from
 * `page({ for })` alone: one without would be open to everybody without anybody having said so.
 * @param {string} root
 * @returns {Promise<{ path: string, file: string, for: string, module?: string, acts: boolean, faults: string[] }[]>}
 *   `acts`: it takes a form; `module`: it is there for organisations that have switched that on
 */
export async function routeAccess(root) {
  const routes = await readFile(path.join(root, 'web/routes.ts'), 'utf8');
  const found = [...routes.matchAll(/\b(?:index|route)\(\s*(?:'([^']*)',\s*)?'([^']+\.tsx?)'/g)];
  return Promise.all(
    found.map(async ([, address = '', file = '']) => {
      const text = await readFile(path.join(root, 'web', file), 'utf8');
      const stated = [
        ...text.matchAll(/\bpage(?:<[^>]*>)?\(\{\s*for: '([a-z-]+)'(?:, module: '([a-z-]+)')?/g),
      ];
      const faults = [];
      if (stated.length !== 1) faults.push('calls page({ for: … }) once, with `for` first');
      if (!/^export const loader = \w+\.loader;$/m.test(text)) faults.push('takes its loader from page()');
      if (/^export .*\baction\b/m.test(text) && !/^export const action = \w+\.(action|loader);$/m.test(text))
        faults.push('takes its action from page()');
      if (/^export .*\bclient(Loader|Action)\b/m.test(text)) faults.push('has nothing that runs unasked');
      return {
        path: `/${address}`,
        file: `web/${file}`,
        for: stated[0]?.[1] ?? '',
        ...(stated[0]?.[2] && { module: stated[0][2] }),
        acts: /^export const action\b/m.test(text),
        faults,
      };
    }),
  );
}

/** @param {string} root @returns {Promise<string[]>} what is wrong, a line each */
export const faultsOfAccess = async (root) =>
  (await routeAccess(root)).flatMap(({ file, faults }) =>
    faults.map((fault) => `${file}: a page ${fault}. See docs/decisions/0013-sessions-and-roles.md.`),
  );
