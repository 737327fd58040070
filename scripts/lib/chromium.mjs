import { accessSync, constants } from 'node:fs';
import path from 'node:path';

// The shell is the same browser without windows to draw, and takes less than a third of the processor.
const shells = ['chromium-headless-shell', 'chrome-headless-shell'];
const names = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * The browser for the stories: CHROMIUM_PATH, a headless shell or else a whole browser of /usr/bin, then the usual names on
 * the PATH; null where none is.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null}
 */
export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) return runs(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null;
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = (/** @type {string} */ name) => folders.map((folder) => path.join(folder, name));
  const inOrder = [...shells, ...names].flatMap((name) => [`/usr/bin/${name}`, ...onPath(name)]);
  return inOrder.find(runs) ?? null;
}

/** @param {string} file */
function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
