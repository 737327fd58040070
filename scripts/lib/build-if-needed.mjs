import { access } from 'node:fs/promises';
import path from 'node:path';
import { must, npm } from './commands.mjs';
import { sumOf, unlessUpToDate } from './out-of-date.mjs';

/** What the build is made from. */
const sources = [
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
  'react-router.config.ts',
  'scripts/build.mjs',
  'scripts/lib/entries.mjs',
  'scripts/lib/precompress.mjs',
  'scripts/import.ts',
  'scripts/places.ts',
  'scripts/places',
  'api',
  'web',
  'seed',
];

/**
 * Builds pages, server and seed where a source has changed since.
 * @param {{ root: string, folder: string, log: (line: string) => void, signal?: AbortSignal }} options `folder` keeps the mark
 * @returns {Promise<boolean>} whether it had to be built
 */
export async function buildIfNeeded({ root, folder, log, signal }) {
  const there = () =>
    access(path.join(root, 'build/server/server.mjs')).then(
      () => true,
      () => false,
    );
  return unlessUpToDate({ folder, name: 'build', sum: await sumOf(root, sources), there }, async () => {
    log('Building the pages and the server');
    const [command, args] = npm(['run', 'build', '--silent']);
    const env = { ...process.env, NODE_ENV: 'production' };
    await must('The build failed:', command, args, { cwd: root, env, ...(signal && { signal }) });
  });
}
