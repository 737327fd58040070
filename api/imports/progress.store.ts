import type { Connection } from 'mongoose';

export type Landed = { line: number; reason: string };
/** How far an import of a source came. Written after each batch the database acknowledged. */
export type Progress = {
  /** The source. */
  _id: string;
  /** SHA-256 of the file and of the mapping: progress of another file or mapping is none. */
  file: string;
  mapping: string;
  /** Entries of the file that are acknowledged, from its beginning. */
  done: number;
  saved: number;
  unchanged: number;
  /** Left as they are and put to the curators, because somebody here speaks for them. */
  toCurators?: number;
  /** What the database did not take, with its line. */
  faults: Landed[];
  finished: boolean;
  startedAt: Date;
  at: Date;
};

export type Progresses = {
  of: (source: string) => Promise<Progress | null>;
  write: (progress: Progress) => Promise<void>;
};

/** Where each source's import stands, so that one that was killed goes on where it was. */
export function createProgressStore(connection: Connection): Progresses {
  const collection = () => connection.db!.collection<Progress>('imports');
  return {
    of: (source: string): Promise<Progress | null> => collection().findOne({ _id: source }),
    write: async (progress: Progress): Promise<void> => {
      await collection().replaceOne({ _id: progress._id }, progress, {
        upsert: true,
        writeConcern: { w: 'majority' },
      });
    },
  };
}
