import { inWords } from './trouble.mjs';

/** How a shell counts a program ended by Ctrl-C. */
const interrupted = 130;

/**
 * Runs `work` with a signal that Ctrl-C, SIGTERM and a closed terminal set off, then ends this process: 0 when the work
 * came to its end or was stopped after it was `up`, 130 when stopped before, 1 with words when it failed.
 * @param {(signal: AbortSignal) => Promise<void>} work
 */
export async function untilInterrupted(work) {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => stop.abort());
  // a closed terminal must not cut the taking down short
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  try {
    await work(stop.signal);
    process.exit(0);
  } catch (error) {
    if (stop.signal.aborted) process.exit(interrupted);
    console.error(`\n${inWords(error)}`);
    process.exit(1);
  }
}
