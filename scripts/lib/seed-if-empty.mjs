import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { must } from './commands.mjs';
import { countAssets } from './database.mjs';

/**
 * Fills our own empty database with the invented demo groups. A seeding that was cut short is begun again.
 * @param {{ root: string, dataFolder: string, uri: string, log: (line: string) => void, signal?: AbortSignal,
 *   command?: string[] }} options `command` is the seed program and its arguments
 * @returns {Promise<boolean>} whether it was seeded now
 */
export async function seedIfEmpty({
  root,
  dataFolder,
  uri,
  log,
  signal,
  command = ['build/server/seed.mjs'],
}) {
  const begun = path.join(dataFolder, 'seeding');
  const cutShort = await access(begun).then(
    () => true,
    () => false,
  );
  if (!cutShort && (await countAssets(uri)) > 0) return false;

  log('Putting in the demo groups');
  await mkdir(dataFolder, { recursive: true });
  await writeFile(begun, '');
  const env = { ...process.env, MONGODB_URI: uri, DATA_DIR: dataFolder };
  const args = cutShort ? [...command, '--force'] : command;
  await must('The demo data could not be put in:', process.execPath, args, {
    cwd: root,
    env,
    ...(signal && { signal }),
  });
  await rm(begun);
  return true;
}
