import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Connection } from 'mongoose';
import { createIfMissing } from '../../infra/mongo.ts';
import type { Clock } from '../../infra/clock.ts';
import type { Sealer } from '../../infra/sealed.ts';

type Piece = { _id: string; fileId: string; n: number; sealed: string; at: Date };

const pieceBytes = 1_000_000;
/** A file that nobody published is thrown away after so long. */
const keptSeconds = 14 * 86_400;

/**
 * Files that were handed in, in pieces, in the private database, so that any process can go on with an import after
 * another was killed. Sealed: a list may hold addresses that nobody is to know, and its entries are stored without them.
 */
export function createHeldFileStore(connection: Connection, sealer: Sealer, clock: Clock) {
  const pieces = () => connection.db!.collection<Piece>('import-files');

  async function* read(fileId: string): AsyncGenerator<Buffer> {
    for await (const { _id, sealed } of pieces().find({ fileId }).sort({ n: 1 }))
      yield Buffer.from(sealer.open(sealed, _id), 'base64');
  }

  return {
    ensure: async () => {
      await createIfMissing(connection, 'import-files');
      await pieces().createIndex({ fileId: 1, n: 1 }, { unique: true });
      await pieces().createIndex({ at: 1 }, { expireAfterSeconds: keptSeconds });
    },
    /** Keeps what comes; whoever stops in the middle calls `drop`. */
    keep: async (fileId: string, chunks: AsyncIterable<Buffer>): Promise<{ bytes: number; sha256: string }> => {
      const sum = createHash('sha256');
      let [bytes, n, size] = [0, 0, 0];
      let waiting: Buffer[] = [];
      const write = async () => {
        const _id = `${fileId}/${n}`;
        const sealed = sealer.seal(Buffer.concat(waiting).toString('base64'), _id);
        await pieces().insertOne({ _id, fileId, n: n++, sealed, at: clock.now() });
        [waiting, size] = [[], 0];
      };
      for await (const chunk of chunks) {
        sum.update(chunk);
        bytes += chunk.length;
        size += chunk.length;
        waiting.push(chunk);
        if (size >= pieceBytes) await write();
      }
      if (size > 0) await write();
      return { bytes, sha256: sum.digest('hex') };
    }, // prettier-ignore
    /** Writes the file where the importer can read it. False when it is not there any more. */
    toPath: async (fileId: string, path: string): Promise<boolean> => {
      if (!(await pieces().findOne({ fileId }, { projection: { _id: 1 } }))) return false;
      await pipeline(Readable.from(read(fileId)), createWriteStream(path, { mode: 0o600 }));
      return true;
    },
    drop: async (fileId: string): Promise<void> => {
      await pieces().deleteMany({ fileId });
    },
  };
}
export type HeldFileStore = ReturnType<typeof createHeldFileStore>;
