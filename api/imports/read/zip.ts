import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';

/** What is read of a zip may unpack to this much together; more is not read: a small file can hold a very long one. */
const mostUnpacked = 250_000_000;

/** Why a zip file is not read, in words. */
export class ZipError extends Error {
  override name = 'ZipError';
}

/** The files of a zip by name, each unpacked when it is asked for. Their names are looked up, never written to. */
export async function openZip(file: string) {
  const packed = new Uint8Array(await readFile(file));
  const names = new Set<string>();
  let unpacked = 0;
  const inside = (only: (name: string) => boolean): Record<string, Uint8Array> => {
    try {
      return unzipSync(packed, {
        filter: ({ name, originalSize }) => {
          if (!only(name)) return false;
          // What it says of itself is what is set aside for it, so that counts, and not how small it is packed.
          unpacked += originalSize;
          if (unpacked > mostUnpacked) throw new ZipError('What is in the zip file is too long for us.');
          return true;
        },
      });
    } catch (error) {
      throw error instanceof ZipError ? error : new ZipError('The zip file is damaged.', { cause: error });
    }
  };
  inside((name) => {
    if (names.has(name)) throw new ZipError('The zip file holds two files of one name.');
    names.add(name);
    return false;
  });
  return {
    names: [...names],
    /** Null where there is none of that name. */
    read: (name: string): Uint8Array | null => inside((each) => each === name)[name] ?? null,
  };
} // prettier-ignore
export type OpenZip = Awaited<ReturnType<typeof openZip>>;

/** A long text in pieces, so that none of it is held twice. */
export async function* textPieces(bytes: Uint8Array): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  const size = 65_536;
  for (let at = 0; at < bytes.length; at += size)
    yield Promise.resolve(decoder.decode(bytes.subarray(at, at + size), { stream: true }));
  yield decoder.decode();
}
