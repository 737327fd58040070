/**
 * Runs a throwaway mongod and ends it, with its folder, when standard input closes: that is when the process that
 * asked for it stops, or dies in any way at all. Arguments: the folder to delete, the binary, its arguments.
 */
import { spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';
import path from 'node:path';

const [folder = '', binary = '', ...rest] = process.argv.slice(2);
const output = openSync(path.join(folder, 'mongod.log'), 'w');
const mongod = spawn(binary, rest, { stdio: ['ignore', output, output] });
let done = false;

process.on('SIGINT', () => {});
process.stdin.resume().on('close', end).on('error', end);
mongod.on('error', gone).on('exit', gone);

function end() {
  done = true;
  mongod.kill('SIGKILL');
}

function gone() {
  // a mongod that died by itself leaves its log for whoever waits for it
  if (done) rmSync(folder, { recursive: true, force: true });
  process.exit(done ? 0 : 1);
}
