/**
 * `node scripts/with-database.mjs <command> …` runs a command with MONGODB_URI: the one that is set, or our own mongod,
 * which is shared with a running `npm start` and otherwise stopped afterwards.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openDatabase } from './lib/database.mjs';
import { dataFolder } from './lib/project.mjs';
import { inWords } from './lib/trouble.mjs';

const [command, ...args] = process.argv.slice(2);
// Ctrl-C reaches the command too; we stay to stop the database after it
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {});

try {
  const database = await openDatabase({ dataFolder, log: (line) => console.error(line) });
  try {
    const env = { ...process.env, MONGODB_URI: database.uri, DATA_DIR: dataFolder };
    const child = spawn(command, args, { stdio: 'inherit', env });
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    const [code] = await once(child, 'exit');
    process.exitCode = code ?? 1;
  } finally {
    await database.stop();
  }
} catch (error) {
  console.error(inWords(error));
  process.exitCode = 1;
}
