import { appendFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Head } from './chain.rules.ts';

/** Heads that were kept in a file of the data folder, outside every database; a line each, only ever added to. */
export function createHeadFile(folder: string) {
  const file = path.join(folder, 'audit-heads.jsonl');
  return {
    keep: async (head: Head, at: Date) => {
      await mkdir(folder, { recursive: true });
      await appendFile(file, `${JSON.stringify({ at, ...head })}\n`, { mode: 0o600 });
    },
    read: async (): Promise<Head[]> => {
      const text = await readFile(file, 'utf8').catch((error: { code?: string }) => {
        if (error.code === 'ENOENT') return '';
        throw error;
      });
      // The last line may be cut short by a power cut.
      return text.split('\n').flatMap((line) => readHead(line) ?? []);
    },
  };
}
export type HeadFile = ReturnType<typeof createHeadFile>;

/** A head as it stands in the file or in the log: `{"n":12,"mac":"…"}`. */
function readHead(line: string): Head | null {
  try {
    const { n, mac } = JSON.parse(line) as Partial<Head>;
    return typeof n === 'number' && typeof mac === 'string' ? { n, mac } : null;
  } catch {
    return null;
  }
}
