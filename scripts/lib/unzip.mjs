import { promisify } from 'node:util';
import zlib from 'node:zlib';

const inflate = promisify(zlib.inflateRaw);
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/**
 * One file out of a zip archive held in memory; `wanted` is asked with each name. No zip64: enough below 4 GB.
 * @param {Buffer} zip
 * @param {(name: string) => boolean} wanted
 * @returns {Promise<Buffer>}
 */
export async function unzipOne(zip, wanted) {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.readUInt32LE(end) !== endOfDirectory) throw new Error('Not a zip archive.');

  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== directoryEntry) throw new Error('The zip archive is damaged.');
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    if (wanted(name)) return contents(zip, at);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  throw new Error('The wanted file is not in the zip archive.');
}

/**
 * @param {Buffer} zip
 * @param {number} entry where its directory entry begins
 */
async function contents(zip, entry) {
  const packed = zip.readUInt32LE(entry + 20);
  const local = zip.readUInt32LE(entry + 42);
  // the local header has its own name and extra lengths, which may differ from the directory's
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const bytes = zip.subarray(start, start + packed);
  return zip.readUInt16LE(entry + 10) === 0 ? bytes : inflate(bytes);
}
