import { createServer } from 'node:http';
import { createApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { createPages } from './http/pages.ts';
import { createServices } from './services.ts';

/** Read config → build services → listen → close on SIGTERM. */
async function main() {
  const config = readConfig();
  const services = await createServices(config);
  const { log } = services;
  const app = createApp({ services, config, log, pages: await createPages(services, config) });
  const server = createServer(
    // A slow or endless header must not hold a socket (F20).
    { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000, maxHeaderSize: 16_384 },
    app,
  );
  server.maxHeadersCount = 100;

  await services.start();
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(config.http.port, config.http.host, resolve),
  );
  log.info({ port: config.http.port, host: config.http.host }, 'Hereabouts answers.');

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'Stopping: requests under way are finished first.');
    const impatient = setTimeout(() => server.closeAllConnections(), 10_000);
    await new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeIdleConnections();
    });
    clearTimeout(impatient);
    await services.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof ConfigError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
});
