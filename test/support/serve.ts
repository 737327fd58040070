import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import { createApp } from '../../api/app.ts';
import { readConfig, type Config } from '../../api/config.ts';
import { createPages } from '../../api/http/pages.ts';
import { createServices, type Services } from '../../api/services.ts';
import type { Member } from '../../api/contract/actor.ts';
import type { AssetDraft } from '../../api/contract/asset.ts';
import { thePublic } from '../../api/infra/actor.ts';
import type { FetchSafely } from '../../api/infra/fetch-safely.ts';
import type { Log } from '../../api/infra/log.ts';
import type { Clock } from '../../api/infra/clock.ts';
import { dropDatabases, testDatabase } from './database.ts';
import { signingIn, type Somebody } from './signed-in.ts';

export { dropDatabases, testDatabase };

type Serve = {
  label: string;
  /** Written before anything listens. */
  drafts?: AssetDraft[];
  /** Render the built pages as well (needs `npm run build`). */
  pages?: boolean;
  clock?: Clock;
  /** Where what is logged goes, instead of nowhere. */
  log?: Log;
  env?: Record<string, string>;
  /** What addresses of others are fetched by. */
  fetchSafely?: FetchSafely;
};

/** The whole product on a free loopback port and a throwaway database; `stop` takes both away. */
export async function serveForTest({
  label,
  drafts = [],
  pages = false,
  clock,
  log: told,
  env = {},
  fetchSafely,
}: Serve): Promise<{
  url: string;
  /** The name of its database. */
  prefix: string;
  /** Its settings, for another process over the same databases and folder. */
  config: Config;
  services: Services;
  /** Signs somebody in; the header `cookie` to send. */
  signIn: (somebody: Somebody) => Promise<string>;
  /** The same, with the actor that a service is asked by. */
  member: (somebody: Somebody) => Promise<{ cookie: string; actor: Member }>;
  stop: () => Promise<void>;
}> {
  const { uri, prefix } = testDatabase(label);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'hereabouts-test-'));
  const config = readConfig({
    MONGODB_URI: uri,
    MONGODB_PREFIX: prefix,
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    HEREABOUTS_DEMO: '1',
    RATE_PER_MINUTE: '1000000',
    SEARCH_WORKER: 'never',
    ...env,
  });
  const services = await createServices(config, {
    ...(clock && { clock }),
    ...(told && { log: told }),
    ...(fetchSafely && { fetchSafely }),
  });
  const server = createServer();
  // on a busy machine more than the usual five seconds may pass between two requests of a test
  server.keepAliveTimeout = 120_000;
  async function stop() {
    if (!running.delete(stop)) return;
    server.closeAllConnections();
    if (server.listening) await new Promise((closed) => server.close(closed));
    await services.stop();
    await dropDatabases(uri, prefix);
    await rm(folder, { recursive: true, force: true });
  }
  running.add(stop);
  try {
    if (drafts.length > 0) {
      const { faults } = await services.assets.saveMany(thePublic, drafts);
      if (faults.length > 0) throw new Error(`The test's drafts are faulty: ${JSON.stringify(faults[0])}`);
    }
    await services.start();
    const { log } = services;
    server.on(
      'request',
      createApp({ services, config, log, pages: pages ? await createPages(services, config) : null }),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  } catch (error) {
    await stop();
    throw error;
  }
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, prefix, config, services, ...signingIn(services), stop };
}

/** What is still up: a test that fails before it stops its server would keep Jest waiting for ever. */
const running = new Set<() => Promise<void>>();
afterAll(async () => {
  for (const stop of [...running]) await stop();
});
