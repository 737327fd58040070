import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { auditRows } from '../../support/audit-rows.ts';
import { aPerson, anOrganisation, worker } from '../../support/people.ts';
import { serveForTest } from '../../support/serve.ts';

let site: Awaited<ReturnType<typeof serveForTest>>;
beforeAll(async () => {
  site = await serveForTest({ label: 'opening' });
});
afterAll(() => site.stop());

const look = { what: 'person.look' };
const people = () => site.services.peopleSide.people;
const notFound = { code: 'not-found' };
const rowsOf = (object: string) => auditRows(site.prefix, object);

describe('a record of a person', () => {
  it('has no collection before an organisation needs it', async () => {
    const fresh = await serveForTest({ label: 'no-people' });
    const direct = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
    const names = (await direct.useDb(`${fresh.prefix}_private`).db!.listCollections().toArray()).map(
      ({ name }) => name,
    );
    const { databases } = await direct.db!.admin().listDatabases({ nameOnly: true });
    await direct.close();
    await fresh.stop();
    expect(names).toEqual(expect.not.arrayContaining(['people', 'consents']));
    expect(databases.map(({ name }) => name)).not.toContain(`${fresh.prefix}_keys`);
  });

  it('opens to who works with them, and seals and opens what is theirs', async () => {
    const { personId, actor } = await aPerson(site);
    const open = await people().open(actor, personId, 'read-identity', look);
    expect(open).toMatchObject({
      id: personId,
      status: 'open',
      workers: [actor.accountId],
      sharedParts: 'all',
    });
    const at = { collection: 'conversations', id: 'c1', field: 'matters' };
    expect(open.unseal(at, open.seal(at, { said: 'brass' }))).toEqual({ said: 'brass' });
    expect(() => open.unseal({ ...at, field: 'needs' }, open.seal(at, 'brass'))).toThrow(
      expect.objectContaining({ code: 'unreadable' }),
    );
  });

  it('is begun once however often it is sent, and by workers alone', async () => {
    const organisationId = await anOrganisation(site);
    const { actor } = await worker(site, organisationId);
    const begin = { reference: 'EA', commandId: randomUUID() };
    const [one, two] = await Promise.all([people().begin(actor, begin), people().begin(actor, begin)]);
    expect(two).toEqual(one);
    for (const role of ['curator', 'organisation_admin', 'data_protection_officer', 'commissioner'] as const)
      await expect(
        people().begin((await worker(site, organisationId, role, true)).actor, {
          ...begin,
          commandId: randomUUID(),
        }),
      ).rejects.toMatchObject(notFound);
  });

  it('is not there for a colleague, for another organisation, nor for one without conversations', async () => {
    const { personId, organisationId } = await aPerson(site);
    const without = await site.services.inside.organisationStore.open({
      ...{ name: 'Directory only', networkId: 'main', modules: ['directory'] },
    });
    for (const organisation of [organisationId, await anOrganisation(site), without]) {
      const { actor } = await worker(site, organisation);
      await expect(people().open(actor, personId, 'read-identity', look)).rejects.toMatchObject(notFound);
    }
    expect((await rowsOf(`person/${personId}`)).map(({ decision }) => decision as string)).toEqual(
      expect.arrayContaining(['refused']),
    );
  });

  it('is audited before anything of it is given: no row, no record', async () => {
    const { personId, actor } = await aPerson(site);
    await people().open(actor, personId, 'read-identity', { what: 'person.details', fields: ['contact'] });
    const rows = await rowsOf(`person/${personId}`);
    expect(rows.map(({ action, fields }) => [action, fields] as unknown)).toContainEqual([
      'person.details',
      ['contact'],
    ]);
    const { audit } = site.services.inside;
    const record = audit.record;
    audit.record = () => Promise.reject(new Error('The audit is full.'));
    await expect(people().open(actor, personId, 'read-identity', look)).rejects.toThrow('full');
    audit.record = record;
  });

  it('stays closed, and says so, when what is sealed was changed or its key is gone', async () => {
    const { personId, actor } = await aPerson(site);
    const open = await people().open(actor, personId, 'read-identity', look);
    await site.services.peopleSide.ring.destroy(open.keyId);
    await expect(people().open(actor, personId, 'read-identity', look)).rejects.toMatchObject({
      code: 'unreadable',
    });
  });

  it('cannot be opened without a root key, while the public site goes on', async () => {
    const bare = await serveForTest({
      ...{ label: 'no-key', env: { NODE_ENV: 'production', HEREABOUTS_DEMO: '0' } },
    });
    const organisationId = await anOrganisation(bare);
    const { actor } = await worker(bare, organisationId);
    const begun = bare.services.peopleSide.people.begin(actor, { reference: 'X', commandId: randomUUID() });
    await expect(begun).rejects.toMatchObject({ code: 'unavailable' });
    expect((await fetch(`${bare.url}/api/v1/search?q=choir`)).status).toBe(200);
    await bare.stop();
  });
});
