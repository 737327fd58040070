/**
 * `npm start`: from a fresh clone to a seeded map on http://localhost:3000. Plain Node.js, so that it works before
 * anything is installed; the rest is imported only once the version is known to do.
 */
import { tooOld } from './lib/node-version.mjs';

const complaint = tooOld(process.version);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
const { start } = await import('./lib/start.mjs');
const { root, dataFolder } = await import('./lib/project.mjs');
const { untilInterrupted } = await import('./lib/interruption.mjs');
await untilInterrupted((signal) => start({ root, dataFolder, signal, log: console.log }));
