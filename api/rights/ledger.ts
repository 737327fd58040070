import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Connection } from 'mongoose';

/** What must stay undone whatever is restored: somebody was erased, or took a yes back. Ids alone, which tell of nobody. */
export type Entry =
  | { kind: 'erased'; id: string; keyId: string; at: string }
  | { kind: 'withdrawn'; id: string; personId: string; at: string };

const name = 'undone';

/**
 * Kept twice and apart from what it is about: in the database of the keys, and in a file of the data folder that no
 * database's backup brings back. Only ever added to.
 */
export function createLedger({ connect, folder }: { connect: () => Promise<Connection>; folder: string }) {
  const file = path.join(folder, `${name}.jsonl`);
  type Doc = { _id: string } & Entry;
  const rows = async () => (await connect()).db!.collection<Doc>(name);
  const keyOf = ({ kind, id }: Entry) => `${kind}/${id}`;

  return {
    /** Both are written before it answers. */
    add: async (entry: Entry): Promise<void> => {
      await (
        await rows()
      ).updateOne(
        { _id: keyOf(entry) },
        { $setOnInsert: entry as never },
        { upsert: true, writeConcern: { w: 'majority', journal: true } },
      );
      await mkdir(folder, { recursive: true });
      const handle = await open(file, 'a', 0o600);
      try {
        await handle.appendFile(`${JSON.stringify(entry)}\n`);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    /** Everything that either of the two knows. */
    all: async (): Promise<Entry[]> => {
      const text = await readFile(file, 'utf8').catch((error: { code?: string }) => {
        if (error.code === 'ENOENT') return '';
        throw error;
      });
      const found = new Map<string, Entry>();
      // A line that a power cut left half-written stands in the database.
      for (const line of text.split('\n')) {
        const entry = readEntry(line);
        if (entry) found.set(keyOf(entry), entry);
      }
      for await (const { _id, ...entry } of (await rows()).find({})) found.set(_id, entry);
      return [...found.values()];
    },
  };
}
export type Ledger = ReturnType<typeof createLedger>;

function readEntry(line: string): Entry | null {
  try {
    const entry = JSON.parse(line) as Partial<Entry>;
    return typeof entry.id === 'string' && (entry.kind === 'erased' || entry.kind === 'withdrawn')
      ? (entry as Entry)
      : null;
  } catch {
    return null;
  }
}
