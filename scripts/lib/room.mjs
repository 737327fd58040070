import { statfs } from 'node:fs/promises';
import { Trouble } from './trouble.mjs';

const GB = 1e9;

/**
 * Refuses early where the disk has too little room: 1 GB before a first install (packages, a database and its server),
 * 0.2 GB afterwards, for MongoDB damages nothing but stops when it cannot write.
 * @param {string} folder
 * @param {{ first: boolean, free?: (folder: string) => Promise<number>, log: (line: string) => void }} options
 */
export async function checkRoom(folder, { first, free = freeBytes, log }) {
  const bytes = await free(folder);
  const need = first ? 1 * GB : 0.2 * GB;
  const has = `${Math.round(bytes / 1e6)} MB`;
  if (bytes < need)
    throw new Trouble(
      `The disk has ${has} left, and this needs about ${need / 1e6}. Free some space and run it again.`,
    );
  if (bytes < GB) log(`The disk has only ${has} left.`);
}

/** @param {string} folder */
async function freeBytes(folder) {
  const disk = await statfs(folder);
  return disk.bavail * disk.bsize;
}
