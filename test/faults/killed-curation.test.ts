import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../api/infra/clock.ts';
import { idFrom } from '../../api/infra/ids.ts';
import { dropDatabases, testDatabase } from '../support/database.ts';
import { openForFaults, story } from './curation.rig.ts';

const times = process.env.LONG ? 20 : 1;
const points = [
  ...['submit: before', 'submit: written', 'submit: done'],
  ...['decide: before', 'decide: written', 'decide: done'],
  ...['apply: before', 'apply: noted', 'apply: written', 'apply: told'],
];

describe('a process killed while it curates', () => {
  const { uri, prefix } = testDatabase('killed-curation');
  let env: Record<string, string>;
  let rig: Awaited<ReturnType<typeof openForFaults>>;
  beforeAll(async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'hereabouts-curation-'));
    env = { MONGODB_URI: uri, MONGODB_PREFIX: prefix, DATA_DIR: folder, LOG_LEVEL: 'silent', SEARCH_WORKER: 'never' };
    rig = await openForFaults(systemClock, undefined, env);
  }, 60_000); // prettier-ignore
  afterAll(async () => {
    await rig.close();
    await dropDatabases(uri, prefix);
    await rm(env.DATA_DIR!, { recursive: true, force: true });
  });

  it.each(points)(`at “%s” (${times} times) loses and doubles nothing once the presses are repeated`, async (point) => {
    for (let n = 0; n < times; n++) {
      const key = `${point} ${n}`;
      expect(await killedAt(point, key, env)).toBe('SIGKILL');
      await story(rig.curation, key);
      await rig.curation.jobs[0]!.run({} as never);

      const found = await rig.curation.store.ofAsset(idFrom('faults', key));
      expect(found.map(({ state, due }) => [state, due])).toEqual([['published', null]]);
      const id = found[0]!._id;
      expect((await rig.curation.store.eventsOf(id)).map(({ act }) => act)).toEqual(['submitted', 'published']);
      const mails = rig.connection.db!.collection('messages');
      expect(await mails.countDocuments({ key: { $regex: id } })).toBe(2);
      const rows = rig.connection.db!.collection('audit-waiting');
      expect(await rows.countDocuments({ object: `proposal/${id}` })).toBe(2);
      const entry = await rig.directory.draftById(idFrom('faults', key));
      expect([entry?.draft.name, entry?.draft.status, entry?.revision]).toEqual([`Tea ${key}`, 'live', 1]);
    }
  }, times * 60_000); // prettier-ignore
});

const killedAt = (point: string, key: string, env: Record<string, string>) =>
  new Promise<string>((resolve) => {
    const child = fork(path.resolve('test/faults/curation.child.ts'), [point, key], {
      env: { ...process.env, ...env, NODE_OPTIONS: '' },
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.once('message', () => resolve('it lived'));
    child.once('exit', (code, signal) => resolve(signal ?? String(code)));
  });
