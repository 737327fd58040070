import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectForm, type ConnectForm, type WorkerForm } from '../../../api/contract/connections.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import { movedClock } from '../../support/a-clock.ts';
import { aDraft } from '../../support/drafts.ts';
import { aPerson, anOrganisation, worker } from '../../support/people.ts';
import { serveForTest } from '../../support/serve.ts';
import { until } from '../../support/wait.ts';

const inbox = 'band@groups.example';
const band = aDraft({ name: 'Sale Brass', contacts: [{ kind: 'email', value: inbox, public: true }] });
const noInbox = aDraft({
  name: 'Street Choir',
  contacts: [{ kind: 'phone', value: '01632 960001', public: true }],
});

describe('an introduction that ends with something else', () => {
  const clock = movedClock();
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let organisationId: string;
  beforeAll(async () => {
    site = await serveForTest({ label: 'endings', drafts: [band, noInbox], clock });
    organisationId = await anOrganisation(site);
  }, 60_000);
  afterAll(() => site?.stop());

  const connections = () => site.services.peopleSide.connections;
  const jobs = () => site.services.inside.jobs.runDue();
  type Person = Awaited<ReturnType<typeof aPerson>>;
  const introduce = ({ actor, personId }: Person, asset = band) => {
    const form: ConnectForm = connectForm.parse({
      ...{ step: 'send', commandId: randomUUID(), kind: 'introduced', pass: ['first_name'] },
      ...{ first_name: 'Zebedee', agreed: 'spoken' },
    });
    return connections().make(actor, personId, asset.id!, form);
  };
  /** Since the last time, the oldest first. */
  let known = 0;
  async function newMails() {
    await until(
      async () => {
        await jobs();
        return site.services.inside.messages.waiting();
      },
      (waiting) => waiting === 0,
    );
    const all = (await site.services.inside.outbox!.list(400)).filter(({ to }) => to === inbox).reverse();
    const fresh = all.slice(known);
    known = all.length;
    return fresh;
  }
  const tokenIn = (text: string) => /introductions\/([\w-]{43})/.exec(text)![1]!;
  const close = ({ actor, personId }: Person) =>
    site.services.peopleSide.people.close(actor, personId, { why: 'moved' });

  it('is told to the worker before the record is closed, with who is written to and who is to be rung', async () => {
    const person = await aPerson(site, organisationId, 'AA');
    await introduce(person);
    await introduce(person, noInbox);
    const open = await connections().stillOpen(person.actor, person.personId);
    expect(open.map(({ group, isTold, ring }) => [group, isTold, ring]).sort()).toEqual([
      ['Sale Brass', true, null],
      ['Street Choir', false, '01632 960001'],
    ]);
    // So that nobody is reminded of these later.
    await close(person);
    await newMails();
  });

  it('ends with the record: the group is written to once, without a name or a reason, and never chased', async () => {
    const person = await aPerson(site, organisationId, 'BB');
    const id = await introduce(person);
    const token = tokenIn((await newMails())[0]!.text);
    await connections().group.openByToken(thePublic, token);
    await close(person);
    const [last, ...more] = await newMails();
    expect([last!.subject, more]).toEqual(['Nothing more to do: Sale Brass', []]);
    expect(last!.text).not.toMatch(/Zebedee|moved|introductions\//);
    expect(last!.text).toMatch(/the introduction of \d+ \w+/);
    await expect(connections().group.byToken(thePublic, token)).rejects.toMatchObject({ code: 'not-found' });
    for (let day = 0; day < 20; day++) {
      clock.later(60 * 24);
      await jobs();
    }
    expect(await newMails()).toEqual([]);
    const colleague = await worker(site, organisationId);
    const admin = await worker(site, organisationId, 'organisation_admin', true);
    await site.services.peopleSide.people.handOver(admin.actor, person.personId, {
      ...{ to: colleague.actor.accountId, how: 'instead' as const },
    });
    const view = await connections().one(colleague.actor, person.personId, id);
    expect([view.state, view.exchanged.at(-1)!.what]).toEqual(['ended', 'ended:with_the_record']);
    expect((await connections().list(colleague.actor)).mine).toEqual([]);
  });

  it('goes on where the person is handed to a colleague', async () => {
    const person = await aPerson(site, organisationId, 'CC');
    const id = await introduce(person);
    const colleague = await worker(site, organisationId);
    await site.services.peopleSide.people.handOver(person.actor, person.personId, {
      ...{ to: colleague.actor.accountId, how: 'instead' as const },
    });
    expect((await connections().one(colleague.actor, person.personId, id)).state).toBe('sent');
    expect((await newMails()).map(({ subject }) => subject)).toEqual([
      'Somebody would like to come: Sale Brass',
    ]);
  });

  it('is taken back with its yes, wherever the yes is taken back: the group is asked to throw away what it wrote', async () => {
    const { people } = site.services.peopleSide;
    const person = await aPerson(site, organisationId, 'DD');
    const id = await introduce(person);
    const token = tokenIn((await newMails())[0]!.text);
    await connections().group.openByToken(thePublic, token);
    const [yes] = (await people.sharing(person.actor, person.personId)).consents;
    await people.withdraw(person.actor, person.personId, yes!.consentId);
    await people.withdraw(person.actor, person.personId, yes!.consentId);
    const [last, ...more] = await newMails();
    expect([last!.subject, more]).toEqual(['Somebody changed their mind: Sale Brass', []]);
    expect(last!.text).toMatch(/the introduction of \d+ \w+, please throw it away/);
    expect((await connections().one(person.actor, person.personId, id)).state).toBe('withdrawn');
  });

  it('is told to a group that waits when a worker says that it is done', async () => {
    const person = await aPerson(site, organisationId, 'DE');
    const id = await introduce(person);
    await newMails();
    await connections().act(person.actor, person.personId, id, {
      ...{ act: 'end' as const, ending: 'settled' as const, commandId: randomUUID() },
    });
    expect((await newMails()).map(({ subject }) => subject)).toEqual(['Nothing more to do: Sale Brass']);
  });

  it('says who is to be rung where no mail reaches a group that was rung about somebody', async () => {
    const { rights } = site.services.peopleSide;
    const person = await aPerson(site, organisationId, 'DF');
    const [rung, taken] = [await introduce(person, noInbox), await introduce(person, noInbox)];
    const ring = [{ group: 'Street Choir', phone: '01632 960001' }];
    const act = (id: string, form: object) =>
      connections().act(person.actor, person.personId, id, { ...form, commandId: randomUUID() } as WorkerForm);
    await act(taken, { act: 'withdraw' });
    expect((await connections().one(person.actor, person.personId, taken)).toRing).toBeNull();
    await act(rung, { act: 'rang', came: 'accepted' });

    const officer = await worker(site, organisationId, 'data_protection_officer', true);
    const asked = async (kind: 'access' | 'erase') => {
      await rights.requests.ask(person.actor, person.personId, { kind, words: 'Please', commandId: randomUUID() });
      const all = await rights.requests.list(officer.actor);
      return all.find((one) => one.personId === person.personId && one.kind === kind)!.id;
    };
    expect((await rights.requests.one(officer.actor, await asked('access'))).toRing).toEqual([]);
    expect((await rights.requests.one(officer.actor, await asked('erase'))).toRing).toEqual(ring);
    await act(rung, { act: 'withdraw' });
    expect((await connections().one(person.actor, person.personId, rung)).toRing).toEqual(ring[0]);
  }); // prettier-ignore

  it('is over when the person is erased, also where it was done long before: the group is asked once', async () => {
    const { rights } = site.services.peopleSide;
    const person = await aPerson(site, organisationId, 'EE');
    const id = await introduce(person);
    await connections().act(person.actor, person.personId, id, {
      ...{ act: 'end' as const, ending: 'settled' as const, commandId: randomUUID() },
    });
    await newMails();
    await rights.requests.ask(person.actor, person.personId, {
      ...{ kind: 'erase' as const, words: 'Please', commandId: randomUUID() },
    });
    const officer = await worker(site, organisationId, 'data_protection_officer', true);
    const asked = (await rights.requests.list(officer.actor)).find(
      ({ personId }) => personId === person.personId,
    );
    await rights.requests.decide(officer.actor, asked!.id, { decision: 'do' });
    const [last, ...more] = await newMails();
    expect([last!.subject, more]).toEqual(['Please throw away what you wrote down: Sale Brass', []]);
    expect(last!.text).not.toContain('Zebedee');
  });
});
