/**
 * `npm run dev`: our mongod, seeded if empty, and the server from its sources, restarted when one changes. Pages are
 * served by Vite inside the same process.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { openDatabase } from './lib/database.mjs';
import { untilInterrupted } from './lib/interruption.mjs';
import { dataFolder, root } from './lib/project.mjs';
import { keptRing } from './lib/ring.mjs';
import { seedIfEmpty } from './lib/seed-if-empty.mjs';

await untilInterrupted(async (signal) => {
  const database = await openDatabase({ dataFolder, log: console.log });
  try {
    const { uri, own } = database;
    if (own)
      await seedIfEmpty({
        root,
        dataFolder,
        uri,
        log: console.log,
        signal,
        command: ['--import', 'tsx', 'seed/seed.ts'],
      });

    const env = {
      HEREABOUTS_DEMO: '1',
      ...process.env,
      ...(await keptRing({ dataFolder, env: process.env })),
      MONGODB_URI: uri,
      DATA_DIR: dataFolder,
      HEREABOUTS_DEV: '1',
    };
    const tsx = path.join(root, 'node_modules/.bin/tsx');
    // Ctrl-C in the terminal reaches tsx by itself; a SIGTERM to us is passed on
    const child = spawn(tsx, ['watch', '--clear-screen=false', 'api/server.ts'], {
      cwd: root,
      env,
      stdio: 'inherit',
    });
    signal.addEventListener('abort', () => child.kill('SIGTERM'));
    await once(child, 'exit');
  } finally {
    await database.stop();
  }
});
