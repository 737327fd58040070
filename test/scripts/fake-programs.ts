import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';

const folders: string[] = [];
afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** A temporary folder, gone when the test file that asked for it is done. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(await realpath(os.tmpdir()), 'hereabouts-scripts-'));
  folders.push(folder);
  return folder;
}

/** An executable shell script at `folder/name`; gives its path. */
export async function aProgram(folder: string, name: string, body: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, name);
  await writeFile(file, `#!/bin/sh\n${body}\n`);
  await chmod(file, 0o755);
  return file;
}

/** A program that says it is mongod of this version and can do nothing else. */
export const aMongod = (folder: string, version: string, name = 'mongod') =>
  aProgram(folder, name, `echo "db version v${version}"`);
