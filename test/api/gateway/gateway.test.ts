import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate, leastTries, nextState } from '../../../api/gateway/gateway.rules.ts';
import { intakeForm, requestStates, tries, type IntakeForm } from '../../../api/contract/gateway.ts';
import type { Member } from '../../../api/contract/actor.ts';
import { movedClock } from '../../support/a-clock.ts';
import { runs } from '../../support/runs.ts';
import { serveForTest } from '../../support/serve.ts';
import { until } from '../../support/wait.ts';

describe('who gets a request', () => {
  const aWorker = fc.record({
    accountId: fc.uuid(),
    outcodes: fc.subarray(['M33', 'M41', 'WA14']),
    room: fc.integer({ min: -5, max: 10 }),
  });

  it('is somebody who takes the area and has room, the most of all; nobody where nobody has', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('M33', 'M41', null),
        fc.array(aWorker, { maxLength: 6 }),
        (area, workers) => {
          const could = workers.filter(({ outcodes, room }) => room > 0 && (outcodes.length === 0 || outcodes.some((each) => each === area))); // prettier-ignore
          const got = workers.find(({ accountId }) => accountId === allocate(area, workers));
          expect(got === undefined).toBe(could.length === 0);
          if (got) expect(could).toContain(got);
          if (got) expect(got.room).toBe(Math.max(...could.map(({ room }) => room)));
        },
      ),
      runs(200),
    );
  });

  it('gives nobody up before they were tried often enough, and written to', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...requestStates),
        fc.array(fc.constantFrom(...tries), { maxLength: 6 }),
        (state, tried) => {
          if (nextState({ state, tried }, 'unreachable') === null) return;
          expect(tried.length).toBeGreaterThanOrEqual(leastTries);
          expect(tried).toContain('letter');
        },
      ),
      runs(200),
    );
  });
});

describe('one way in', () => {
  const clock = movedClock();
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let receptionist: Member;
  let link: Member;
  let organisationId: string;
  beforeAll(async () => {
    site = await serveForTest({ label: 'gateway', clock });
    organisationId = await site.services.inside.organisationStore.open({
      ...{ name: 'Larkfield', networkId: 'main', modules: ['directory', 'conversations', 'gateway'] },
    });
    receptionist = (await site.member({ role: 'practitioner', organisationId, email: 'desk@people.example' }))
      .actor;
    link = (await site.member({ role: 'link_worker', organisationId, email: 'link@people.example' })).actor;
    await gateway().saveRoom(link, { outcodes: ['M33'], most: 5 });
  }, 60_000);
  afterAll(() => site?.stop());

  const gateway = () => site.services.peopleSide.gateway;
  const form = (more: object = {}): IntakeForm =>
    intakeForm.parse({
      ...{ commandId: randomUUID(), name: 'Zebedee Quill', phone: '01632 960555', area: 'm33' },
      ...{ reason: 'quetzalreason', source: 'gp_practice', permission: 'yes', ...more },
    });
  const act = (id: string, told: object) =>
    gateway().act(link, id, { commandId: randomUUID(), ...told } as Parameters<
      ReturnType<typeof gateway>['act']
    >[2]);
  async function mailsTo(to: string) {
    await until(
      async () => {
        await site.services.inside.jobs.runDue();
        return site.services.inside.messages.waiting();
      },
      (waiting) => waiting === 0,
    );
    return (await site.services.inside.outbox!.list(100)).filter((mail) => mail.to === to);
  }

  it('takes one line with a permission, and looks at the check digit of an NHS number', () => {
    const faults = (more: object) =>
      intakeForm.safeParse({ ...form(), ...more }).error?.issues.map(({ path }) => path[0]);
    expect(faults({ permission: '' })).toEqual(['permission']);
    expect(faults({ nhsNumber: '943 476 5918' })).toEqual(['nhsNumber']);
    expect(faults({ nhsNumber: '943 476 5919' })).toBeUndefined();
  });

  it('goes to who has room there; nothing says who it is about until they open it', async () => {
    const id = await gateway().receive(receptionist, form({ nhsNumber: '9434765919' }));
    const [line] = (await gateway().list(link)).lines;
    expect(line).toMatchObject({ id, isMine: true, state: 'received', code: null });
    expect((await gateway().one(link, id)).who).toBeNull();
    expect((await mailsTo('link@people.example'))[0]!.text).not.toMatch(/Zebedee|quetzal/);
    await act(id, { act: 'open' });
    expect((await gateway().one(link, id)).who).toMatchObject({
      name: 'Zebedee Quill',
      nhsNumber: '943 476 5919',
    });
  });

  it('is accepted with the code to copy, and not before; the practice hears of it, and the worker has the record', async () => {
    const id = await gateway().receive(receptionist, form());
    await act(id, { act: 'open' });
    await act(id, { act: 'tried', how: 'phone' });
    await act(id, { act: 'offer' });
    expect((await gateway().one(receptionist, id)).code).toBeNull();
    await act(id, { act: 'accept' });
    expect((await gateway().one(receptionist, id)).code).toBe('871731000000106');
    expect((await mailsTo('desk@people.example'))[0]!.subject).toBe('What you sent on was accepted');
    const { who } = await gateway().one(link, id);
    await expect(
      site.services.peopleSide.people.open(link, who!.personId, 'write-conversation', { what: 'x' }),
    ).resolves.toMatchObject({ by: 'caseload' });
    await expect(
      site.services.peopleSide.people.open(receptionist, who!.personId, 'write-conversation', { what: 'x' }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  it('comes back after four hours to who sent it, once, and then anybody of the team can take it', async () => {
    const id = await gateway().receive(receptionist, form());
    clock.later(4 * 60 - 5);
    await site.services.inside.jobs.runDue();
    expect((await gateway().one(receptionist, id)).cameBack).toBe(false);
    clock.later(10);
    await Promise.all([site.services.inside.jobs.runDue(), site.services.inside.jobs.runDue()]);
    await site.services.inside.jobs.runDue();
    const view = await gateway().one(receptionist, id);
    expect([
      view.cameBack,
      view.allocated,
      view.log.filter(({ what }) => what === 'came_back').length,
    ]).toEqual([true, false, 1]);
    expect((await mailsTo('desk@people.example'))[0]!.subject).toBe('Nobody went on with what you sent on');
    const other = (await site.member({ role: 'link_worker', organisationId })).actor;
    await gateway().act(other, id, { act: 'open', commandId: randomUUID() });
    // Somebody of the team is told who has it now, and nothing of whom it is about.
    await expect(gateway().one(link, id)).rejects.toMatchObject({
      ...{ code: 'conflict', detail: 'A colleague has this one now.' },
    });
  });

  it('is not there for another organisation, nor where it is switched off', async () => {
    const id = await gateway().receive(receptionist, form());
    const elsewhere = await site.services.inside.organisationStore.open({
      ...{ name: 'Elsewhere', networkId: 'main', modules: ['directory', 'conversations', 'gateway'] },
    });
    const off = await site.services.inside.organisationStore.open({
      ...{ name: 'Off', networkId: 'main', modules: ['directory', 'conversations'] },
    });
    const [stranger, without] = await Promise.all(
      [elsewhere, off].map(
        async (each) => (await site.member({ role: 'link_worker', organisationId: each })).actor,
      ),
    );
    await expect(gateway().one(stranger!, id)).rejects.toMatchObject({ code: 'not-found' });
    expect((await gateway().list(stranger!)).lines).toEqual([]);
    await expect(gateway().list(without!)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is written once, and holds no word of a person as it is stored', async () => {
    const told = form({ name: 'Kookaburra' });
    const ids = [await gateway().receive(receptionist, told), await gateway().receive(receptionist, told)];
    expect(new Set(ids).size).toBe(1);
    const connection = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
    const db = connection.useDb(`${site.prefix}_private`);
    for (const { name } of await db.listCollections())
      for await (const doc of db.collection(name).find())
        expect([name, /Kookaburra|quetzalreason|960555|9434765919/.exec(JSON.stringify(doc))]).toEqual([
          name,
          null,
        ]);
    await connection.close();
  });

  describe('nothing stays with somebody who does nothing', () => {
    const anotherLink = async (email?: string) =>
      (await site.member({ role: 'link_worker', organisationId, ...(email && { email }) })).actor;
    const by = (actor: Member, id: string, told: object) =>
      gateway().act(actor, id, { commandId: randomUUID(), ...told } as Parameters<
        ReturnType<typeof gateway>['act']
      >[2]);

    it('what was opened and never gone on with goes back into the queue, and both are told', async () => {
      const had = await anotherLink('had@people.example');
      const id = await gateway().receive(receptionist, form({ area: 'wa14' }));
      await by(had, id, { act: 'open' });
      clock.later(60 * 24 * 5);
      await site.services.inside.jobs.runDue();
      const view = await gateway().one(receptionist, id);
      expect([view.state, view.allocated, view.cameBack]).toEqual(['received', false, true]);
      expect((await gateway().one(had, id)).who).toBeNull();
      expect((await mailsTo('had@people.example'))[0]!.subject).toBe('It is back in the queue');
      expect((await mailsTo('desk@people.example'))[0]!.subject).toBe('Nobody went on with what you sent on');
    });

    it('a try gives more time', async () => {
      const had = await anotherLink();
      const id = await gateway().receive(receptionist, form({ area: 'wa14' }));
      await by(had, id, { act: 'open' });
      await by(had, id, { act: 'tried', how: 'phone' });
      clock.later(60 * 24 * 5);
      await site.services.inside.jobs.runDue();
      expect((await gateway().one(had, id)).state).toBe('contacting');
    });

    it('is given to nobody who left or does something else now, and what they had goes back', async () => {
      const leaver = await anotherLink();
      await gateway().saveRoom(leaver, { outcodes: ['M41'], most: 400 });
      const first = await gateway().receive(receptionist, form({ area: 'm41' }));
      expect((await gateway().one(leaver, first)).isMine).toBe(true);
      await by(leaver, first, { act: 'open' });
      const accounts = mongoose.createConnection(process.env.TEST_MONGODB_URI!, { dbName: `${site.prefix}_private` }); // prettier-ignore
      await accounts.asPromise();
      await accounts
        .collection<{ _id: string }>('accounts')
        .updateOne({ _id: leaver.accountId }, { $set: { 'memberships.$[].role': 'practitioner' } });
      await accounts.close();
      await site.services.inside.jobs.runDue();
      clock.later(2);
      await site.services.inside.jobs.runDue();
      const view = await gateway().one(receptionist, first);
      expect([view.state, view.allocated, view.log.at(-1)!.what]).toEqual([
        'received',
        false,
        'nobody_there',
      ]);
      const second = await gateway().receive(receptionist, form({ area: 'm41' }));
      expect((await gateway().one(receptionist, second)).allocated).toBe(false);
    });

    it('keeps the room of somebody who works for two organisations apart', async () => {
      const other = await site.services.inside.organisationStore.open({
        ...{ name: 'Elmhurst', networkId: 'main', modules: ['directory', 'conversations', 'gateway'] },
      });
      const here = await anotherLink();
      await gateway().saveRoom(here, { outcodes: ['SK4'], most: 7 });
      const there: Member = { ...here, organisationId: other };
      await gateway().saveRoom(there, { outcodes: ['M1'], most: 1 });
      expect((await gateway().list(here)).room).toEqual({ outcodes: ['SK4'], most: 7 });
      expect((await gateway().list(there)).room).toEqual({ outcodes: ['M1'], most: 1 });
    });
  });

  it('shows who it is about only while somebody has it or works with them, and each look on the person, too', async () => {
    const id = await gateway().receive(receptionist, form());
    await act(id, { act: 'open' });
    await act(id, { act: 'accept' });
    const { who } = await gateway().one(link, id);
    const { people } = site.services.peopleSide;
    const looks = await people.looks(link, who!.personId);
    expect(looks.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['gateway.receive', 'gateway.open', 'gateway.read', 'gateway.accept']),
    );
    await people.close(link, who!.personId, { why: 'settled' });
    expect((await gateway().one(link, id)).who).toBeNull();
    clock.later(60 * 24 * 32);
    await expect(gateway().one(link, id)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('can be paged through to the newest, the longest waiting first', async () => {
    const desk = (await site.member({ role: 'practitioner', organisationId })).actor;
    const ids: string[] = [];
    for (let n = 0; n < 27; n++) {
      ids.push(await gateway().receive(desk, form({ area: 'ol9' })));
    }
    const [first, next] = [await gateway().list(desk), await gateway().list(desk, 2)];
    expect([first.lines.length, first.hasMore, next.lines.length, next.hasMore]).toEqual([
      25,
      true,
      2,
      false,
    ]);
    expect(new Set([...first.lines, ...next.lines].map((line) => line.id))).toEqual(new Set(ids));
  });

  it('takes the same form with other words for another form', async () => {
    const first = form();
    const id = await gateway().receive(receptionist, first);
    expect(await gateway().receive(receptionist, first)).toBe(id);
    await expect(gateway().receive(receptionist, { ...first, reason: 'another' })).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});
