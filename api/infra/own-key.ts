import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A secret of this installation: the one that was configured, or one kept in a file of the data folder, made when it is
 * first needed. Whoever has several processes on several machines configures it, so that they share one.
 */
export async function ownKey(folder: string, name: string, configured: string | null): Promise<string> {
  if (configured) return configured;
  const file = path.join(folder, 'keys', name);
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept) return kept;
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  // Two processes that start together: the first one's stands.
  await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' }).catch(
    (error: { code?: string }) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  return readFile(file, 'utf8');
}
