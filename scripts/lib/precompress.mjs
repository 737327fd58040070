import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const worthIt = /\.(js|mjs|css|html|svg|json|geojson|txt|xml|webmanifest|wasm)$/;

/**
 * Writes a .br and a .gz beside every text file below `folder`, at the best quality: once here instead of on every
 * request. Where it would not be smaller, none is written.
 * @param {string} folder
 * @returns {Promise<number>} how many files have a compressed twin now
 */
export async function precompress(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && worthIt.test(entry.name));
  const made = await Promise.all(
    files.map((entry) => compress(path.join(entry.parentPath ?? entry.path, entry.name))),
  );
  return made.filter(Boolean).length;
}

/** @param {string} file */
async function compress(file) {
  const plain = await readFile(file);
  const { BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants;
  const best = { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: plain.length };
  const twins = { '.br': await brotli(plain, { params: best }), '.gz': await gzip(plain, { level: 9 }) };
  const smaller = Object.entries(twins).filter(([, bytes]) => bytes.length < plain.length);
  await Promise.all(smaller.map(([ending, bytes]) => writeFile(file + ending, bytes)));
  return smaller.length > 0;
}
