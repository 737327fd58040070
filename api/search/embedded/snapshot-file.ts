import { createHash } from 'node:crypto';
import { open, readFile, rename, rm, type FileHandle } from 'node:fs/promises';

/**
 * A file of named sections: `HEREIDX1`, the sections (each from a multiple of 8 bytes, so that numbers can be read
 * where they lie), their list as JSON, its length (4 bytes), and a SHA-256 of all that comes before.
 */
const magic = Buffer.from('HEREIDX1');
const digestLength = 32;
const blockLength = 1 << 20;

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;
type Contents = { label: unknown; sections: { name: string; from: number; to: number }[] };

/** Everything added after `begin` belongs to that section. */
export type SectionWriter = {
  begin: (name: string) => Promise<void>;
  add: (numbers: Numbers) => Promise<void>;
};

/** Writes the file beside its place, makes sure that it is on the disk, and only then moves it there. */
export async function writeSections(
  path: string,
  label: unknown,
  write: (to: SectionWriter) => Promise<void>,
) {
  const draft = `${path}.new`;
  const file = await open(draft, 'w');
  try {
    const outlet = createOutlet(file);
    const contents: Contents = { label, sections: [] };
    await outlet.add(magic);
    await write({
      begin: async (name) => {
        await outlet.add(new Uint8Array((8 - (outlet.written() % 8)) % 8));
        contents.sections.push({ name, from: outlet.written(), to: outlet.written() });
      },
      add: async (numbers) => {
        await outlet.add(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
        contents.sections.at(-1)!.to = outlet.written();
      },
    });
    const list = Buffer.from(JSON.stringify(contents));
    await outlet.add(list);
    await outlet.add(new Uint8Array(Uint32Array.of(list.length).buffer));
    await outlet.end();
    await file.sync();
    await file.close();
    await rename(draft, path);
  } catch (error) {
    await file.close().catch(() => {});
    await rm(draft, { force: true });
    throw error;
  }
}

/** What a file holds, or in words why it cannot be used. Never part of a file, never a damaged one. */
export async function readSections(path: string): Promise<Sections | { unusable: string }> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { unusable: `It cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).` };
  }
  const end = bytes.length - digestLength;
  if (end < magic.length + 4) return { unusable: 'It is too short.' };
  const digest = createHash('sha256').update(bytes.subarray(0, end)).digest();
  if (!digest.equals(bytes.subarray(end))) return { unusable: 'Its checksum is wrong.' };
  if (!bytes.subarray(0, magic.length).equals(magic)) return { unusable: 'It is not a snapshot of ours.' };

  const listLength = bytes.readUInt32LE(end - 4);
  const { label, sections } = JSON.parse(bytes.toString('utf8', end - 4 - listLength, end - 4)) as Contents;
  const places = new Map(sections.map(({ name, from, to }) => [name, [from, to] as const]));
  const place = (name: string) => {
    const found = places.get(name);
    if (!found) throw new Error(`The snapshot has no section ${name}.`);
    return found;
  };
  const view = <T>(kind: NumbersOf<T>, name: string) => {
    const [from, to] = place(name);
    return new kind(bytes.buffer, bytes.byteOffset + from, (to - from) / kind.BYTES_PER_ELEMENT);
  };
  return { label, json: (name) => JSON.parse(bytes.toString('utf8', ...place(name))) as unknown, view };
}
type NumbersOf<T> = {
  new (buffer: ArrayBufferLike, from: number, length: number): T;
  BYTES_PER_ELEMENT: number;
};
/** A view shares memory with the file just read. */
export type Sections = {
  label: unknown;
  json: (name: string) => unknown;
  view: <T>(kind: NumbersOf<T>, name: string) => T;
};

/** Gathers bytes into blocks, writes them and reckons the checksum. */
function createOutlet(file: FileHandle) {
  const hash = createHash('sha256');
  const block = Buffer.alloc(blockLength);
  let filled = 0;
  let written = 0;

  async function flush() {
    const full = block.subarray(0, filled);
    hash.update(full);
    await writeAll(file, full);
    filled = 0;
  }

  return {
    written: () => written,
    async add(bytes: Uint8Array) {
      for (let from = 0; from < bytes.length;) {
        const part = bytes.subarray(from, from + blockLength - filled);
        block.set(part, filled);
        filled += part.length;
        from += part.length;
        if (filled === blockLength) await flush();
      }
      written += bytes.length;
    },
    async end() {
      await flush();
      await writeAll(file, hash.digest());
    },
  };
}

/** A disk that is nearly full may take only a part at a time. */
async function writeAll(file: FileHandle, bytes: Uint8Array) {
  for (let from = 0; from < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, from);
    from += bytesWritten;
  }
}
