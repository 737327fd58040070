import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';
/** `isZip`: a workbook or a package; `head` says nothing then. */
export type FileFacts = { bytes: number; sha256: string; encoding: Encoding; head: string; isZip: boolean };

/**
 * Reads a file once to know it: its sum, and how its letters are written. UTF-8 where every byte fits, else
 * Windows-1252, which any bytes fit; a byte order mark decides before that.
 */
export async function inspectFile(path: string): Promise<FileFacts> {
  const { size } = await stat(path);
  const sum = createHash('sha256');
  const strict = new TextDecoder('utf-8', { fatal: true });
  let fits = true;
  let marked: Encoding | null = null;
  let first: Buffer | null = null;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    sum.update(chunk);
    if (!first) {
      first = Buffer.from(chunk.subarray(0, 65_536));
      marked = byMark(first);
    }
    if (fits && !marked) fits = decodes(strict, chunk, true);
  }
  if (fits && !marked) fits = decodes(strict, Buffer.alloc(0), false);
  const encoding = marked ?? (fits ? 'utf-8' : 'windows-1252');
  const head = new TextDecoder(encoding).decode(first ?? Buffer.alloc(0));
  const isZip = first?.subarray(0, 4).equals(zipMark) ?? false;
  return { bytes: size, sha256: sum.digest('hex'), encoding: isZip ? 'utf-8' : encoding, head, isZip };
}

/** The text of a file in pieces; `onBytes` hears how far it has come. */
export async function* textOf(
  path: string,
  encoding: Encoding,
  onBytes: (soFar: number) => void = () => {},
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let soFar = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 262_144 }) as AsyncIterable<Buffer>) {
    soFar += chunk.length;
    onBytes(soFar);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

const zipMark = Buffer.from('PK\u0003\u0004');

function byMark(head: Buffer): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return null;
}

function decodes(decoder: TextDecoder, chunk: Buffer, more: boolean): boolean {
  try {
    decoder.decode(chunk, { stream: more });
    return true;
  } catch {
    return false;
  }
}
