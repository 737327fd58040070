import { existsSync } from 'node:fs';
import { describe } from '@jest/globals';

/** Whether `npm run build` has made the pages and the server; `npm test` does so by itself. */
export const isBuilt = existsSync('build/server/index.js');

/** A group that asks the built pages: without a build it is skipped, and it is said why. */
export function whenBuilt(name: string, tell: () => void, group: Group = describe): void {
  if (isBuilt) return void group(name, tell);
  console.log(`SKIPPED ${name}: there is no build. Run npm run build.`);
  describe.skip(name, tell);
}
type Group = (name: string, tell: () => void) => void;
