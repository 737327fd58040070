import { mkdir, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../api/config.ts';
import { thePublic } from '../../api/infra/actor.ts';
import type { Log } from '../../api/infra/log.ts';
import { createServices, type Services } from '../../api/services.ts';
import { searchQuery } from '../../api/contract/search.ts';
import { dropDatabases, testDatabase } from '../support/database.ts';
import { aDraft } from '../support/drafts.ts';
import { until } from '../support/wait.ts';

const { uri, prefix } = testDatabase('disk');
const folder = await mkdtemp(path.join(os.tmpdir(), 'hereabouts-test-'));
const search = path.join(folder, 'search');
const snapshot = path.join(search, 'search.snapshot');

let told: { level: string; message: string }[] = [];
let running: Services | null = null;

/** A server that saves its index many times a second. */
async function start(): Promise<Services> {
  told = [];
  const tell = (level: string) => (fields: unknown, message?: string) =>
    void told.push({ level, message: message ?? String(fields) });
  const log = { debug: tell('debug'), info: tell('info'), warn: tell('warn'), error: tell('error') };
  const config = readConfig({
    MONGODB_URI: uri,
    MONGODB_PREFIX: prefix,
    DATA_DIR: folder,
    SEARCH_WORKER: 'never',
  });
  running = await createServices(config, { log: log as unknown as Log, snapshotEveryMs: 20 });
  await running.start();
  return running;
}
const said = (words: string) => told.filter(({ message }) => message.includes(words)).length;
const isSaved = () =>
  stat(snapshot).then(
    ({ size }) => size > 0,
    () => false,
  );
const total = async (services: Services, q: string) =>
  (await services.search.find(thePublic, searchQuery.parse({ q }))).total;

/** Counts tries of saving, so that a test can wait for several. */
function triesOf({ index }: Services) {
  let tries = 0;
  const { save } = index;
  index.save = (position) => {
    tries += 1;
    return save!(position);
  };
  return () => Promise.resolve(tries);
}

beforeAll(async () => {
  const first = await start();
  await first.assets.saveMany(thePublic, [aDraft({ name: 'Kettle Club' }), aDraft({ name: 'Garden Gang' })]);
  await first.stop();
  running = null;
});
afterEach(async () => {
  await running?.stop();
  running = null;
});
afterAll(async () => {
  await dropDatabases(uri, prefix);
  await rm(folder, { recursive: true, force: true });
});

describe('a disk that takes no snapshot', () => {
  it('because it is full: the server goes on, says so once, keeps the last good one, and saves again when there is room', async () => {
    const { size } = await stat(snapshot);
    const services = await start();
    expect(said('goes on from where it was saved')).toBe(1);
    // Whatever is written here is refused with ENOSPC.
    const fill = () => symlink('/dev/full', `${snapshot}.new`).catch(() => {});
    let isFull = true;
    const { save } = services.index;
    services.index.save = async (position) => {
      if (isFull) await fill();
      return save!(position);
    };
    const tries = triesOf(services);
    await until(tries, (n) => n >= 4);
    expect(said('A chore failed')).toBe(1);
    expect(await total(services, 'kettle')).toBe(1);
    expect((await stat(snapshot)).size).toBeGreaterThanOrEqual(size);

    await services.assets.save(thePublic, aDraft({ name: 'Kettle Two' }));
    await until(
      () => total(services, 'kettle'),
      (n) => n === 2,
    );
    isFull = false;
    await until(
      () => Promise.resolve(said('works again')),
      (n) => n === 1,
    );
    await services.stop();
    running = null;

    const next = await start();
    expect(said('goes on from where it was saved')).toBe(1);
    expect(await total(next, 'kettle')).toBe(2);
  });

  it('because its place is taken by a file: the server starts, goes on, stops, and saves when the place is free', async () => {
    await rm(search, { recursive: true });
    await writeFile(search, 'not a folder');
    const services = await start();
    expect(await total(services, 'garden')).toBe(1);
    const tries = triesOf(services);
    await until(tries, (n) => n >= 3);
    expect(said('A chore failed')).toBe(1);
    // Stopping saves as well, in vain.
    await services.stop();
    running = null;
    expect(said('No snapshot was saved')).toBe(1);

    const next = await start();
    expect(said('built anew')).toBe(1);
    await rm(search);
    await mkdir(search);
    await until(isSaved, Boolean);
    expect(await total(next, 'garden')).toBe(1);
  });
});
