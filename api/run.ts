import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { listen } from './http/listener.ts';
import { createPages } from './http/pages.ts';
import { createServices } from './services.ts';
import { whoMaySignIn } from './who-may-sign-in.ts';

/** Requests under way have this long to finish, and all of stopping this long, in milliseconds: Docker kills after ten seconds. */
const requestsMs = 6_000;
const allMs = 9_500;

/** Build services → listen → close on SIGTERM. Resolves when it answers. Without `pages` only the API is served. */
export async function run(
  config: Config,
  { pages = true }: { pages?: boolean } = {},
): Promise<{ port: number }> {
  const services = await createServices(config);
  const { log } = services;
  const rendered = pages ? await createPages(services, config) : null;
  const app = createApp({ services, config, log, pages: rendered });
  await services.start();
  // To the terminal, not to the log: the first administrator's link is a secret.
  for (const line of await whoMaySignIn(services, config.http.origin)) process.stdout.write(`${line}\n`);
  const listener = await listen(app, config.http);
  log.info({ port: listener.port, host: config.http.host }, 'Hereabouts answers.');

  let isStopping = false;
  async function stop(signal: string) {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, 'Stopping: requests under way are finished first.');
    setTimeout(() => giveUp(new Error(`Stopping took longer than ${allMs} ms.`)), allMs).unref();
    await listener.stop(requestsMs);
    await services.stop();
    log.info('Stopped.');
    process.exit(0);
  }
  function giveUp(error: unknown) {
    log.error({ err: error }, 'The server could not be stopped in an orderly way.');
    process.exit(1);
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => void stop(signal).catch(giveUp));
  return { port: listener.port };
}
