import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import zlib from 'node:zlib';

/** What is read of a zip may unpack to this much together; more is not read: a small file can hold a very long one. */
const mostUnpacked = 250_000_000;
/** Of a file with more names than fit into this, none is read. */
const mostDirectory = 5_000_000;
const [endLength, endMark, farEndMark, entryMark] = [22, 0x06054b50, 0x06064b50, 0x02014b50];

/** Why a zip file is not read, in words. */
export class ZipError extends Error {
  override name = 'ZipError';
}

type Entry = { packed: number; at: number; isStored: boolean };

/**
 * The files of a zip by name, each unpacked piece by piece when it is asked for, so that none is ever held whole. Their
 * names are looked up, never written to.
 */
export async function openZip(file: string) {
  const entries = await directoryOf(file).catch((error: unknown) => {
    throw error instanceof ZipError ? error : damaged(error);
  });
  let unpacked = 0;

  async function* read(name: string): AsyncGenerator<Buffer> {
    const entry = entries.get(name);
    if (!entry || entry.packed === 0) return;
    const source = createReadStream(file, await rangeOf(file, entry));
    const body = entry.isStored ? source : source.pipe(zlib.createInflateRaw());
    source.on('error', (error) => body.destroy(error));
    try {
      for await (const piece of body as AsyncIterable<Buffer>) {
        unpacked += piece.length;
        if (unpacked > mostUnpacked) throw new ZipError('What is in the zip file is too long for us.');
        yield piece;
      }
    } catch (error) {
      throw error instanceof ZipError ? error : damaged(error);
    } finally {
      source.destroy();
      body.destroy();
    }
  }
  return { names: [...entries.keys()], has: (name: string): boolean => entries.has(name), read };
}
export type OpenZip = Awaited<ReturnType<typeof openZip>>;

/** What stands where, by the list at the end of the file (APPNOTE 4.3.12), with the long numbers of zip64. */
async function directoryOf(file: string): Promise<Map<string, Entry>> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const { count, at, length } = await endOf(handle, size);
    if (length > mostDirectory) throw new ZipError('There are too many files in the zip file for us.');
    const list = await bytesOf(handle, at, length);
    const entries = new Map<string, Entry>();
    for (let [left, from] = [count, 0]; left > 0; left--) {
      if (list.readUInt32LE(from) !== entryMark) throw damaged();
      const nameEnd = from + 46 + list.readUInt16LE(from + 28);
      const extraEnd = nameEnd + list.readUInt16LE(from + 30);
      const name = list.toString('utf8', from + 46, nameEnd);
      if (entries.has(name)) throw new ZipError('The zip file holds two files of one name.');
      entries.set(name, entryOf(list, from, list.subarray(nameEnd, extraEnd)));
      from = extraEnd + list.readUInt16LE(from + 32);
    }
    return entries;
  } finally {
    await handle.close();
  }
}

async function endOf(handle: FileHandle, size: number) {
  const length = Math.min(size, endLength + 65_535);
  const tail = await bytesOf(handle, size - length, length);
  const end = tail.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  if (end < 0 || tail.readUInt32LE(end) !== endMark) throw damaged();
  const told = { count: tail.readUInt16LE(end + 10), length: tail.readUInt32LE(end + 12), at: tail.readUInt32LE(end + 16) }; // prettier-ignore
  if (told.at !== 0xffffffff && told.count !== 0xffff) return told;
  const far = await bytesOf(handle, Number(tail.readBigUInt64LE(end - 12)), 56);
  if (far.readUInt32LE(0) !== farEndMark) throw damaged();
  const long = (from: number) => Number(far.readBigUInt64LE(from));
  return { count: long(32), length: long(40), at: long(48) };
}

function entryOf(list: Buffer, from: number, extra: Buffer): Entry {
  const method = list.readUInt16LE(from + 10);
  if (method !== 0 && method !== 8)
    throw new ZipError('The zip file is packed in a way that we cannot read.');
  const told = [24, 20, 42].map((field) => list.readUInt32LE(from + field));
  // Of the numbers that are too long to stand here, in this order, the long ones follow.
  let next = longNumbersIn(extra);
  const [, packed, at] = told.map((number) => {
    if (number !== 0xffffffff) return number;
    if (next < 0 || next + 8 > extra.length) throw damaged();
    next += 8;
    return Number(extra.readBigUInt64LE(next - 8));
  });
  return { packed: packed!, at: at!, isStored: method === 0 };
}

function longNumbersIn(extra: Buffer): number {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2))
    if (extra.readUInt16LE(at) === 1) return at + 4;
  return -1;
}

/** The header before a file has a name and extras of its own, whose lengths may differ from those in the list. */
async function rangeOf(file: string, { at, packed }: Entry): Promise<{ start: number; end: number }> {
  const handle = await open(file);
  try {
    const head = await bytesOf(handle, at, 30);
    const start = at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
    return { start, end: start + packed - 1 };
  } finally {
    await handle.close();
  }
}

async function bytesOf(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await handle.read(bytes, 0, length, at);
  if (bytesRead < length) throw damaged();
  return bytes;
}

const damaged = (cause?: unknown) => new ZipError('The zip file is damaged.', { cause });
