import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

const never = new Set(['node_modules', '.git', '.DS_Store']);

/**
 * One sum over the names and contents of files, and of all files below folders. What does not exist counts as such.
 * @param {string} root
 * @param {string[]} entries relative to `root`
 * @returns {Promise<string>}
 */
export async function sumOf(root, entries) {
  const sum = createHash('sha256');
  for (const entry of entries) await add(sum, root, entry);
  return sum.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} sum
 * @param {string} root
 * @param {string} entry
 */
async function add(sum, root, entry) {
  const full = path.join(root, entry);
  const found = await stat(full).catch(() => null);
  if (!found) return sum.update(`absent\0${entry}\0`);
  if (!found.isDirectory()) {
    const content = await readFile(full);
    return sum.update(`file\0${entry}\0${content.length}\0`).update(content);
  }
  const names = (await readdir(full)).filter((name) => !never.has(name)).sort();
  for (const name of names) await add(sum, root, `${entry}/${name}`);
}

/**
 * Runs `work` unless its mark says that it was done for the same `sum`. The mark is taken away first and set last, so a
 * killed or failed run counts as not done.
 * @param {{ folder: string, name: string, sum: string, there: () => Promise<boolean> }} mark
 * @param {() => Promise<void>} work
 * @returns {Promise<boolean>} whether the work was needed
 */
export async function unlessUpToDate({ folder, name, sum, there }, work) {
  const file = path.join(folder, `${name}.sum`);
  const done = await readFile(file, 'utf8').catch(() => '');
  if (done === sum && (await there())) return false;

  await rm(file, { force: true });
  await work();
  await mkdir(folder, { recursive: true });
  await writeFile(file, sum);
  return true;
}
