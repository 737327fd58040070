import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { findMongod, startMongod } from '../../scripts/lib/mongod.mjs';
import { isAlive } from '../../scripts/lib/processes.mjs';
import { root } from '../../scripts/lib/project.mjs';
import { aFolder } from './fake-programs.ts';

const run = promisify(execFile);
const say = 'process.stdout.write(process.env.MONGODB_URI); process.exitCode = Number(process.argv[1]);';

let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  env = { PATH: process.env.PATH, MONGOD_BINARY: (await findMongod()).path };
});

const withDatabase = (more: NodeJS.ProcessEnv, ...command: string[]) =>
  run(process.execPath, [path.join(root, 'scripts/with-database.mjs'), ...command], {
    env: { ...env, ...more },
  });

async function pidIn(dataFolder: string): Promise<number> {
  const name = (await readdir(dataFolder)).find((each) => each.endsWith('.json'));
  return (JSON.parse(await readFile(path.join(dataFolder, String(name)), 'utf8')) as { pid: number }).pid;
}

describe('a command with a database', () => {
  it('uses the one of MONGODB_URI and starts nothing', async () => {
    const uri = 'mongodb://127.0.0.1:1/';
    const { stdout } = await withDatabase({ MONGODB_URI: uri }, process.execPath, '-e', say, '0');
    expect(stdout).toBe(uri);
  });

  it('shares a running one, and leaves it running', async () => {
    const dataFolder = await aFolder();
    const running = await startMongod({ dataFolder, env });
    const { stdout } = await withDatabase({ DATA_DIR: dataFolder }, process.execPath, '-e', say, '0');
    expect(stdout).toBe(running.uri);
    expect(isAlive(running.pid)).toBe(true);
    await running.stop();
  });

  it('stops what it started, and fails as the command fails, also where there is no such command', async () => {
    const dataFolder = await aFolder();
    const failed = withDatabase({ DATA_DIR: dataFolder }, process.execPath, '-e', say, '4');
    await expect(failed).rejects.toMatchObject({
      code: 4,
      stdout: expect.stringContaining('mongodb://127.0.0.1:'),
    });
    expect(isAlive(await pidIn(dataFolder))).toBe(false);

    await expect(withDatabase({ DATA_DIR: dataFolder }, 'no-such-command')).rejects.toMatchObject({
      code: 1,
    });
    expect(isAlive(await pidIn(dataFolder))).toBe(false);
  });
});
