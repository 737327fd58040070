import { existsSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { readConfig } from '../../api/config.ts';
import { run } from '../../api/run.ts';

/** The real server, with its pages where they are built. Tells its parent its port and, when asked, how late its event loop was since it was asked last. */
const delay = monitorEventLoopDelay({ resolution: 5 });
const { port } = await run(readConfig(), { pages: existsSync('build/server/index.js') });

process.on('message', (asked) => {
  if (asked !== 'delay') return;
  const ms = (nanoseconds: number) => Math.round(nanoseconds / 1e6);
  process.send!({ p50: ms(delay.percentile(50)), p99: ms(delay.percentile(99)), max: ms(delay.max) });
  delay.reset();
});
delay.enable();
process.send!({ port });
