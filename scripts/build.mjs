/**
 * The second half of `npm run build`, after `react-router build`: bundles what runs on the server into build/server,
 * with packages left outside, refuses a page that does not say whom it is for, and compresses the files of build/client.
 * Says in a line what it made.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { entries } from './lib/entries.mjs';
import { precompress } from './lib/precompress.mjs';
import { root } from './lib/project.mjs';
import { faultsOfAccess } from './lib/route-access.mjs';

const open = await faultsOfAccess(root);
if (open.length > 0) {
  console.error(open.join('\n'));
  process.exit(1);
}

const present = Object.entries(entries).filter(([, source]) => existsSync(path.join(root, source)));

await build({
  absWorkingDir: root,
  entryPoints: Object.fromEntries(present),
  outdir: 'build/server',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
}).catch(() => process.exit(1)); // esbuild has printed what is wrong, with the place
console.log(`Bundled ${present.map(([name]) => `${name}.mjs`).join(', ')}`);

const client = path.join(root, 'build/client');
if (existsSync(client)) console.log(`Compressed ${await precompress(client)} files of the pages`);
