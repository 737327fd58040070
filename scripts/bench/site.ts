import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { freePort, isAlive, pause, stopProcess } from '../lib/processes.mjs';
import { root } from '../lib/project.mjs';

export type Site = {
  url: string;
  pid: number;
  /** From starting the process to the first answer of its readiness check. */
  readyMs: number;
  stop: () => Promise<void>;
};

/** A million assets are read and indexed anew in this time, even on a busy machine. */
const patienceMs = 900_000;

/** The built server as `npm start` runs it, in a process of its own on a free port of the loopback. */
export async function startSite({
  env,
  folder,
  profile,
}: {
  env: Record<string, string>;
  folder: string;
  profile: string | null;
}): Promise<Site> {
  await mkdir(folder, { recursive: true });
  const port = await freePort();
  const logFile = path.join(folder, 'server.log');
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--enable-source-maps',
      ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${path.resolve(profile)}`] : []),
      path.join(root, 'build/server/server.mjs'),
    ],
    {
      cwd: root,
      env: { ...withoutOurs(process.env), ...env, DATA_DIR: folder, HOST: '127.0.0.1', PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  // whoever stops the benchmark stops its server too
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  const output = createWriteStream(logFile, { flags: 'w' });
  child.stdout.pipe(output, { end: false });
  child.stderr.pipe(output, { end: false });
  const pid = child.pid ?? 0;
  const url = `http://127.0.0.1:${port}`;

  while (!(await isReady(url))) {
    const late = performance.now() - began > patienceMs;
    if (late) await stopProcess(pid);
    if (late || !isAlive(pid))
      throw new Error(
        `The server ${late ? 'was not ready in time' : 'ended'}:\n${(await readFile(logFile, 'utf8')).slice(-3000)}`,
      );
    await pause(20);
  }
  const readyMs = performance.now() - began;
  return { url, pid, readyMs, stop: () => stopProcess(pid, { patience: 60_000 }) };
}

/** The environment of whoever runs the benchmark must not reach the server it measures. */
function withoutOurs(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, LANG, SystemRoot } = env;
  return { PATH, HOME, TMPDIR, LANG, SystemRoot };
}

async function isReady(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/api/v1/health/ready`, { signal: AbortSignal.timeout(5_000) }).catch(
    () => null,
  );
  await answer?.body?.cancel();
  return answer?.ok === true;
}
