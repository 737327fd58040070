import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Member } from '../../api/contract/actor.ts';
import { createServices } from '../../api/services.ts';
import { anOrganisation, aPerson } from '../support/people.ts';
import { serveForTest } from '../support/serve.ts';

/** What is changed and where it dies: before which write of wrapping anew, or between the two writes of `renew`. */
const all: [what: 'rewrap' | 'renew', nth: number][] = [
  ...([['rewrap', 2], ['renew', 2], ['rewrap', 1], ['rewrap', 9], ['renew', 1]] as const),
  ...([['rewrap', 3], ['rewrap', 12], ['renew', 2], ['rewrap', 5], ['rewrap', 14]] as const),
].map(([what, nth]) => [what, nth]); // prettier-ignore
const deaths = process.env.LONG ? all : all.slice(0, 2);

const aRoot = (id: string) => `${id}:${randomBytes(32).toString('base64')}`;
const tab = 'aaaaaaaaaaaa';

describe('a process killed while it changes the keys of records', () => {
  type Told = { personId: string; actor: Member; talkId: string; said: string };
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let roots = [aRoot('first')];
  const organisations: string[] = [];
  const told: Told[] = [];
  beforeAll(async () => {
    site = await serveForTest({ label: 'rotation', env: { ROOT_KEYS: roots.join() } });
    const { conversations } = site.services.peopleSide;
    for (const name of ['Larkfield', 'Riverside']) {
      const organisationId = await anOrganisation(site, name);
      organisations.push(organisationId);
      for (let n = 0; n < (process.env.LONG ? 14 : 5); n++) {
        const { personId, actor } = await aPerson(site, organisationId, `${name} ${n}`);
        const asked = { which: 'listen' as const, commandId: randomUUID(), personId };
        const { id } = await conversations.begin(actor, asked);
        const said = `What matters to ${name} ${n}`;
        await conversations.save(actor, id, {
          ...{ tab, changes: [{ field: 'matters', value: said, revision: 0, seq: 1 }] },
        });
        told.push({ personId, actor, talkId: id, said });
      }
    }
  }, 120_000);
  afterAll(() => site?.stop());

  /** How a process ended, over the settings of the site and the root keys that there are now. */
  async function ended(file: string, args: string[]): Promise<{ how: string; said: string }> {
    const { mongo, dataFolder } = site.config;
    const env = {
      ...{ ...process.env, NODE_OPTIONS: '', MONGODB_URI: mongo.uri, MONGODB_PREFIX: mongo.prefix },
      ...{ DATA_DIR: dataFolder, ROOT_KEYS: roots.join() },
    };
    const child = spawn(process.execPath, ['--import', 'tsx', path.resolve(file), ...args], {
      ...{ env, stdio: ['ignore', 'pipe', 'inherit'] },
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
      child.once('close', (...how) => resolve(how)),
    );
    return { how: signal ?? String(code), said };
  }

  /** What every record says to another process that has the root keys of now. */
  async function allReadable() {
    const services = await createServices({
      ...site.config,
      rootKeys: {
        ...site.config.rootKeys,
        configured: roots.map((root) => {
          const [id = '', secret = ''] = root.split(':');
          return { id, secret: Buffer.from(secret, 'base64') };
        }),
      },
    });
    try {
      for (const { personId, actor, talkId, said } of told) {
        const { people, conversations } = services.peopleSide;
        const { identity } = await people.overview(actor, personId);
        const { fields } = await conversations.read(actor, talkId);
        expect([`What matters to ${identity.reference}`, fields.matters?.value]).toEqual([said, said]);
      }
      // And somebody new is told of as well.
      const { actor } = told[0]!;
      const commandId = randomUUID();
      const { personId } = await services.peopleSide.people.begin(actor, { reference: 'New', commandId });
      expect((await services.peopleSide.people.overview(actor, personId)).identity.reference).toBe('New');
    } finally {
      await services.stop();
    }
  }

  it(`leaves every record readable, ${deaths.length} times, and another run ends what it began`, async () => {
    for (const [nth, [what, at]] of deaths.entries()) {
      // Another root key each time, so that there is something of everything left to wrap anew.
      if (what === 'rewrap') roots = [aRoot(`root-${nth}`), ...roots];
      const organisation = organisations[nth % organisations.length]!;
      if (what === 'rewrap' && at > 4) await ended('test/faults/rotation.child.ts', ['renew', '2', organisation]);
      expect(await ended('test/faults/rotation.child.ts', [what, String(at), organisation])).toMatchObject({ how: 'SIGKILL' });
      await allReadable();
    }

    const { how, said } = await ended('scripts/people.ts', ['rewrap']);
    expect([how, said]).toEqual(['0', expect.stringContaining('Wrapped anew')]);
    if (process.env.LONG) expect((await ended('scripts/people.ts', ['rewrap'])).said).toContain('0 keys of organisations, 0 of people');
    // The old root keys open nothing any more that is needed.
    roots = roots.slice(0, 1);
    await allReadable();
  }, deaths.length * 60_000 + 120_000); // prettier-ignore
});
