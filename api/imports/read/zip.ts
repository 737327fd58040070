import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';

/** A file inside a zip may unpack to this much; more is not read: a small file can claim to hold a very long one. */
const mostUnpacked = 250_000_000;

/** Why a zip file is not read, in words. */
export class ZipError extends Error {
  override name = 'ZipError';
}

/** The files of a zip by name, each unpacked when it is asked for. Their names are looked up, never written to. */
export async function openZip(file: string) {
  const packed = new Uint8Array(await readFile(file));
  const sizes = new Map<string, number>();
  const inside = (only: (name: string) => boolean): Record<string, Uint8Array> => {
    try {
      return unzipSync(packed, {
        filter: ({ name, originalSize }) => {
          sizes.set(name, originalSize);
          return only(name);
        },
      });
    } catch (error) {
      throw new ZipError('The zip file is damaged.', { cause: error });
    }
  };
  inside(() => false);
  return {
    names: [...sizes.keys()],
    /** Null where there is none of that name. */
    read: (name: string): Uint8Array | null => {
      if ((sizes.get(name) ?? 0) > mostUnpacked) throw new ZipError('What is in the zip file is too long for us.');
      return inside((each) => each === name)[name] ?? null;
    },
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
