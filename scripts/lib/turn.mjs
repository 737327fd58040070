import { mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { commandOf, pause } from './processes.mjs';

/**
 * Lets one process at a time install or build in this checkout. A turn whose holder has died is taken over.
 * @template T
 * @param {{ folder: string, log: (line: string) => void }} place
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inTurn({ folder, log }, work) {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'turn.pid');
  for (let told = false; !(await take(file)); await pause(200)) {
    if (!told) log('Another Hereabouts command is installing or building; waiting for it.');
    told = true;
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** @param {string} file */
async function take(file) {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  // an empty file is a holder who has not written its number yet
  if (holder && !/\bnode\b/.test(await commandOf(holder))) await rm(file, { force: true });
  return false;
}
