import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Member } from '../../../api/contract/actor.ts';
import { consentForm } from '../../../api/contract/people-forms.ts';
import { aPerson, anOrganisation, worker } from '../../support/people.ts';
import { serveForTest } from '../../support/serve.ts';

let site: Awaited<ReturnType<typeof serveForTest>>;
beforeAll(async () => {
  site = await serveForTest({ label: 'shares' });
});
afterAll(() => site.stop());

const side = () => site.services.peopleSide;
const give = (actor: Member, personId: string, to: string, parts: string[]) =>
  side().people.give(
    actor,
    personId,
    consentForm.parse({
      ...{ act: 'give', commandId: randomUUID(), to, parts, why: 'So that they can help', wording: 'share' },
      ...{ language: 'en', how: 'spoken', givenBy: 'self', capacity: 'presumed' },
    }),
  );
const actions = async (actor: Member, personId: string) =>
  (await side().people.looks(actor, personId)).map(({ action, by }) => [action, by]);

describe('what was shared', () => {
  it('ends when the record is closed, and does not come back with it', async () => {
    const theirs = await anOrganisation(site, 'Elmhurst');
    const reader = await worker(site, theirs);
    const { personId, actor, organisationId } = await aPerson(site);
    await give(actor, personId, `organisation/${theirs}`, ['about-me']);
    const open = (who: Member) => side().people.open(who, personId, 'read-identity', { what: 'person.look' });
    await expect(open(reader.actor)).resolves.toMatchObject({ by: 'share' });
    await side().people.close(actor, personId, { why: 'settled' });
    await expect(open(reader.actor)).rejects.toMatchObject({ code: 'not-found' });
    const admin = await worker(site, organisationId, 'organisation_admin', true);
    await side().people.handOver(admin.actor, personId, { to: actor.accountId, how: 'instead' });
    await expect(open(actor)).resolves.toMatchObject({ by: 'caseload', status: 'open' });
    await expect(open(reader.actor)).rejects.toMatchObject({ code: 'not-found' });
    const [yes] = (await side().people.sharing(actor, personId)).consents;
    expect([yes!.isInForce, yes!.withdrawn !== null]).toEqual([false, true]);
    // They may say yes again.
    await give(actor, personId, `organisation/${theirs}`, ['about-me']);
    await expect(open(reader.actor)).resolves.toMatchObject({ by: 'share' });
  });

  it('shows who wrote it no more than what was shared, once they are with another organisation', async () => {
    const { personId, actor } = await aPerson(site);
    const { id } = await side().conversations.begin(actor, {
      ...{ which: 'listen', commandId: randomUUID(), personId },
    });
    const change = (field: string, value: string) => ({ field, value, revision: 0, seq: 1 });
    await side().conversations.save(actor, id, {
      ...{ tab: 'aaaaaaaa', changes: [change('matters', 'Brass bands'), change('worries', 'quetzalworry')] },
    });
    await side().plans.add(actor, personId, { commandId: randomUUID(), what: 'Ring her sister' });
    const theirs = await anOrganisation(site, 'Elmhurst');
    await give(actor, personId, `organisation/${theirs}`, ['about-me']);
    const elsewhere: Member = { ...actor, organisationId: theirs };
    const seen = await side().conversations.read(elsewhere, id);
    expect(seen.open).toEqual(['about-me']);
    expect(JSON.stringify(seen)).not.toContain('quetzalworry');
    expect((await side().plans.of(elsewhere, personId)).items).toEqual([]);
  });

  it('tells of everybody who saw a name in a list, and of what they saw, part by part', async () => {
    const theirs = await anOrganisation(site, 'Elmhurst');
    const reader = await worker(site, theirs);
    const { personId, actor } = await aPerson(site);
    await give(actor, personId, `organisation/${theirs}`, ['about-me']);
    await give(actor, personId, `organisation/${theirs}`, ['agreed', 'change']);
    const list = await side().people.list(reader.actor);
    expect(list.sharedWithUs.map(({ id }) => id)).toEqual([personId]);
    expect(await actions(actor, personId)).toContainEqual(['people.list', 'share']);
    const { copies } = await side().people.sharing(actor, personId);
    expect(copies.map(({ parts, how }) => [parts, how])).toEqual(
      expect.arrayContaining([
        [['about-me'], 'seen'],
        [['agreed', 'change'], 'seen'],
      ]),
    );
  });

  it('with colleagues of another calling is told of, too, when they read by it', async () => {
    const { personId, actor, organisationId } = await aPerson(site);
    const practitioner = await worker(site, organisationId, 'practitioner');
    await side().people.handOver(actor, personId, { to: practitioner.actor.accountId, how: 'too' });
    await give(actor, personId, 'role/practitioner', ['about-me']);
    await side().people.open(practitioner.actor, personId, 'read-conversation', {
      what: 'conversation.list',
    });
    const { copies } = await side().people.sharing(actor, personId);
    expect(copies.map(({ parts, how }) => [parts, how])).toEqual([[['about-me'], 'seen']]);
  });

  it('leads to who cares for them, where the same worker works with both', async () => {
    const mother = await aPerson(site);
    const { personId: daughter } = await side().people.begin(mother.actor, {
      ...{ reference: 'Daughter', commandId: randomUUID() },
    });
    await give(mother.actor, mother.personId, `person/${daughter}`, ['agreed']);
    const view = await side().people.overview(mother.actor, mother.personId);
    expect(view.carers).toEqual([daughter]);
  });
});
