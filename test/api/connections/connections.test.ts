import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  connectForm,
  type ConnectForm,
  type GroupAnswerForm,
  type WorkerForm,
} from '../../../api/contract/connections.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import { movedClock } from '../../support/a-clock.ts';
import { aDraft, aPlace } from '../../support/drafts.ts';
import { aPerson, anOrganisation, worker } from '../../support/people.ts';
import { serveForTest } from '../../support/serve.ts';
import { until } from '../../support/wait.ts';

const band = aDraft({
  name: 'Sale Brass',
  categories: ['arts_culture'],
  contacts: [
    { kind: 'email', value: 'band@groups.example', public: true },
    { kind: 'phone', value: '01632 960002', public: true },
  ],
});
const noInbox = aDraft({ name: 'Street Choir', categories: ['arts_culture'] });
const badInbox = aDraft({
  name: 'Far Choir',
  contacts: [
    { kind: 'email', value: 'not an address', public: true },
    { kind: 'phone', value: '01632 960003', public: true },
  ],
});
const nearer = aDraft({ name: 'Near Choir', categories: ['arts_culture'], places: [aPlace({ north: 20 })] });

/** Words of a person, which must stand nowhere but sealed and on the page they were meant for. */
const canaries = {
  first_name: 'Zebedee',
  reason: 'quetzalgrief',
  words: 'kookaburranote',
  said: 'capybaraword',
};

describe('connecting somebody with a group', () => {
  const clock = movedClock();
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let person: Awaited<ReturnType<typeof aPerson>>;
  beforeAll(async () => {
    site = await serveForTest({ label: 'connections', drafts: [band, noInbox, badInbox, nearer], clock });
    person = await aPerson(site, await anOrganisation(site), 'AB');
  }, 60_000);
  afterAll(() => site?.stop());

  const connections = () => site.services.peopleSide.connections;
  const form = (more: Partial<ConnectForm> & Pick<ConnectForm, 'kind'>): ConnectForm =>
    connectForm.parse({ step: 'send', commandId: randomUUID(), pass: [], ...more });
  const withName = (more: Partial<ConnectForm> = {}) =>
    form({
      kind: 'introduced',
      pass: ['first_name'],
      first_name: canaries.first_name,
      agreed: 'spoken',
      ...more,
    });
  const make = (asset = band, told = withName()) =>
    connections().make(person.actor, person.personId, asset.id!, told);
  const one = (id: string) => connections().one(person.actor, person.personId, id);
  const act = (id: string, told: WorkerForm) => connections().act(person.actor, person.personId, id, told);
  const jobs = () => site.services.inside.jobs.runDue();
  async function mails(to: string) {
    await until(
      async () => {
        await jobs();
        return site.services.inside.messages.waiting();
      },
      (waiting) => waiting === 0,
    );
    return (await site.services.inside.outbox!.list(400)).filter((mail) => mail.to === to);
  }
  /** The key in the newest mail to the band. */
  async function key(): Promise<string> {
    const mail = (await mails('band@groups.example')).find(({ text }) => text.includes('/introductions/'));
    return /introductions\/([\w-]{43})/.exec(mail!.text)![1]!;
  }
  /** Of what was sent last, not of a reminder about something else. */
  async function newKey(): Promise<string> {
    const sent = await mails('band@groups.example');
    return /introductions\/([\w-]{43})/.exec(
      sent.find(({ subject }) => subject.startsWith('Somebody would'))!.text,
    )![1]!;
  }
  const commandId = () => randomUUID();
  async function answer(
    told: Omit<Extract<GroupAnswerForm, { act: 'accept' }>, 'commandId'>,
  ): Promise<string> {
    const token = await newKey();
    await connections().group.openByToken(thePublic, token);
    await connections().group.answerByToken(thePublic, token, { ...told, commandId: commandId() });
    return token;
  }

  it('shows it first word for word as the group will see it, and writes nothing', async () => {
    const before = await mails('band@groups.example');
    const preview = await connections().preview(
      person.actor,
      person.personId,
      band.id!,
      withName({ step: 'look' }),
    );
    expect(preview.told).toEqual([{ part: 'first_name', words: 'Zebedee' }]);
    expect(await mails('band@groups.example')).toHaveLength(before.length);
    expect((await connections().of(person.actor, person.personId)).lines).toEqual([]);
  });

  it('tells nobody where it is only signposted, whatever is ticked', async () => {
    const id = await make(band, form({ kind: 'signposted', pass: ['first_name'], first_name: 'Zebedee' }));
    expect(await mails('band@groups.example')).toEqual([]);
    expect([(await one(id)).told, (await one(id)).state]).toEqual([[], 'given']);
  });

  it('needs a yes for a first name, and passes on only what this way of connecting may', async () => {
    await expect(make(band, withName({ agreed: undefined }))).rejects.toMatchObject({
      errors: [{ path: 'agreed' }],
    });
    await expect(make(band, withName({ pass: ['first_name', 'reason'], reason: 'x' }))).rejects.toMatchObject(
      {
        errors: [{ path: 'reason' }],
      },
    );
    await expect(make(band, form({ kind: 'referred', agreed: 'spoken' }))).rejects.toMatchObject({
      errors: [{ path: 'reason' }],
    });
  });

  it('goes to the group as a link alone; opened and answered, it comes back to the worker', async () => {
    const id = await make();
    const [mail] = await mails('band@groups.example');
    expect(mail!.text).not.toContain('Zebedee');
    const token = await newKey();
    const closed = await connections().group.byToken(thePublic, token);
    expect([closed.isOpened, closed.told, closed.from.organisation]).toEqual([false, [], 'Larkfield']);

    await connections().group.openByToken(thePublic, token);
    const opened = await connections().group.byToken(thePublic, token);
    expect(opened.told).toEqual([{ part: 'first_name', words: 'Zebedee' }]);
    expect(opened.mayAnswer).toEqual(['accept', 'ask', 'wait', 'decline', 'happened']);

    await connections().group.answerByToken(thePublic, token, {
      ...{ act: 'accept', words: 'Ask for our steward at the door', commandId: commandId() },
    });
    const view = await one(id);
    expect([view.state, view.exchanged.at(-1)]).toEqual([
      'accepted',
      { by: 'group', what: 'accepted', words: 'Ask for our steward at the door', on: view.madeOn },
    ]);
    const email = (await site.services.accounts.store.byId(person.actor.accountId))!.email!;
    const [back] = await mails(email);
    expect([back!.subject, back!.text.includes('Zebedee')]).toEqual(['Sale Brass has answered', false]);
  });

  it('is written once however often the button is pressed', async () => {
    const told = withName();
    const ids = await Promise.all([make(band, told), make(band, told)]);
    expect(new Set(ids).size).toBe(1);
    const sent = (await mails('band@groups.example')).length;
    await make(band, told);
    expect(await mails('band@groups.example')).toHaveLength(sent);
  });

  it('is refused where the same form comes again with other ticks or words', async () => {
    const told = withName();
    await make(band, told);
    await expect(make(band, { ...told, pass: [], agreed: undefined })).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(make(band, { ...told, first_name: 'Another' })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('lets one of two answers at the same moment win', async () => {
    const id = await make();
    const token = await newKey();
    await connections().group.openByToken(thePublic, token);
    const told = await Promise.allSettled(
      (['accept', 'wait'] as const).map((each) =>
        connections().group.answerByToken(thePublic, token, {
          act: each,
          words: undefined,
          commandId: commandId(),
        }),
      ),
    );
    const view = await one(id);
    const written = view.exchanged.filter(({ by }) => by === 'group').length - 1;
    expect(told.filter(({ status }) => status === 'fulfilled')).toHaveLength(written);
    expect(['accepted', 'waiting_list']).toContain(view.state);
  });

  it('carries a question and its answer, and nothing that a worker noted', async () => {
    const id = await make();
    const token = await newKey();
    await connections().group.openByToken(thePublic, token);
    await connections().group.answerByToken(thePublic, token, {
      act: 'ask',
      words: 'Own cornet?',
      commandId: commandId(),
    });
    expect((await connections().list(person.actor)).mine.map((line) => [line.id, line.waits])).toContainEqual(
      [id, 'question'],
    );
    await act(id, { act: 'answer', words: 'Yes', commandId: commandId() });
    await act(id, {
      act: 'follow-up',
      outcome: 'went',
      why: undefined,
      words: canaries.words,
      commandId: commandId(),
    });
    const seen = await connections().group.byToken(thePublic, await key());
    expect(seen.exchanged.map(({ what, words }) => [what, words])).toEqual([
      ['opened', null],
      ['asked', 'Own cornet?'],
      ['answered', 'Yes'],
    ]);
  });

  describe('the group’s own side of it', () => {
    it('shows nothing of what the person said, or a worker heard, and lets the group answer as before', async () => {
      const { plans, people } = site.services.peopleSide;
      const { itemId } = await plans.add(person.actor, person.personId, {
        ...{ commandId: randomUUID(), what: 'Go to the band' },
      });
      const id = await make(band, withName({ itemId }));
      const token = await newKey();
      await connections().group.openByToken(thePublic, token);
      const before = await connections().group.byToken(thePublic, token);
      const open = await people.openAs({ system: 'their own page' }, person.personId);
      await connections().saidByPerson(open, { itemId, said: 'went' });
      expect((await one(id)).state).toBe('went');
      expect(await connections().group.byToken(thePublic, token)).toEqual(before);
      for (const told of [
        { act: 'ask', words: 'Own cornet?' },
        { act: 'accept', words: undefined },
      ] as const)
        await connections().group.answerByToken(thePublic, token, { ...told, commandId: commandId() });
      expect((await connections().group.byToken(thePublic, token)).state).toBe('accepted');
    });

    it('can be opened, too, when the person has gone there before', async () => {
      const { plans, people } = site.services.peopleSide;
      const { itemId } = await plans.add(person.actor, person.personId, {
        ...{ commandId: randomUUID(), what: 'Go to the band again' },
      });
      await make(band, withName({ itemId }));
      const token = await newKey();
      const open = await people.openAs({ system: 'their own page' }, person.personId);
      await connections().saidByPerson(open, { itemId, said: 'liked' });
      expect((await connections().group.byToken(thePublic, token)).state).toBe('sent');
      await connections().group.openByToken(thePublic, token);
      expect((await connections().group.byToken(thePublic, token)).told).toHaveLength(1);
    });

    it('is closed again when it was sent again, until it is opened again', async () => {
      const id = await make();
      const first = await newKey();
      await connections().group.openByToken(thePublic, first);
      await act(id, { act: 'send-again', commandId: commandId() });
      const again = await newKey();
      const closed = await connections().group.byToken(thePublic, again);
      expect([closed.state, closed.isOpened, closed.told]).toEqual(['sent', false, []]);
      await connections().group.openByToken(thePublic, again);
      expect((await one(id)).state).toBe('opened');
    });
  });

  describe('never in silence', () => {
    it('a booking that nobody opens for four hours is red, with the number, and its worker is told', async () => {
      const booked = form({
        kind: 'booked',
        pass: ['coming_when'],
        coming_when: 'Thursday',
        agreed: 'spoken',
      });
      const id = await make(band, booked);
      await jobs();
      clock.later(4 * 60 - 2);
      await jobs();
      expect((await one(id)).state).toBe('sent');
      clock.later(5);
      await jobs();
      const { red } = await connections().list(person.actor);
      expect(red.find((line) => line.id === id)).toMatchObject({
        trouble: 'unopened',
        phone: '01632 960002',
      });
      const email = (await site.services.accounts.store.byId(person.actor.accountId))!.email!;
      expect((await mails(email))[0]!.subject).toBe('It did not arrive: please ring Sale Brass');
      await act(id, { act: 'rang', came: 'accepted', words: undefined, commandId: commandId() });
      expect((await one(id)).state).toBe('accepted');
    });

    it('a mail to no address is red as soon as it is known', async () => {
      const id = await make(badInbox);
      await jobs();
      clock.later(2);
      await jobs();
      expect(await one(id)).toMatchObject({ state: 'to_ring', trouble: 'mail', phone: '01632 960003' });
    });

    it('a group without an inbox is to be rung at once', async () => {
      const id = await make(noInbox);
      expect(await one(id)).toMatchObject({ state: 'to_ring', trouble: 'no_inbox', phone: '01632 960001' });
    });

    it('reminds a group once, over two processes that look at the same moment', async () => {
      const id = await make();
      await jobs();
      const before = (await mails('band@groups.example')).length;
      clock.later(60 * 24 * 4);
      await Promise.all([jobs(), jobs()]);
      const { exchanged, state } = await one(id);
      expect([exchanged.filter(({ what }) => what === 'undelivered:unopened').length, state]).toEqual([
        1,
        'to_ring',
      ]);
      expect((await mails('band@groups.example')).length).toBeGreaterThanOrEqual(before);
    });

    it('a group that opened it and does not answer is reminded, and then it is the worker’s', async () => {
      const id = await make();
      const token = await newKey();
      await connections().group.openByToken(thePublic, token);
      for (let day = 0; day < 14; day++) {
        clock.later(60 * 24);
        await jobs();
      }
      expect((await one(id)).exchanged.filter(({ what }) => what === 'chased')).toHaveLength(2);
      expect((await connections().list(person.actor)).mine.find((line) => line.id === id)?.waits).toBe(
        'stuck',
      );
    });
  });

  describe('what is taken back', () => {
    it('is seen by the group no more: not by its link, not on its page', async () => {
      const editor = await site.member({
        role: 'group_editor',
        groups: [band.id!],
        email: 'band@groups.example',
      });
      const id = await make();
      const token = await newKey();
      await connections().group.openByToken(thePublic, token);
      await act(id, { act: 'withdraw', commandId: commandId() });
      await expect(connections().group.byToken(thePublic, token)).rejects.toMatchObject({
        code: 'not-found',
      });
      const { introductions } = await connections().group.ofGroup(editor.actor, band.id!);
      expect(introductions.find((each) => each.id === id)).toMatchObject({
        isTakenBack: true,
        told: [],
        mayAnswer: [],
      });
      const [mail] = await mails('band@groups.example');
      expect(mail!.subject).toBe('Somebody changed their mind: Sale Brass');
    });
  });

  it('is for who works with the person, and for the group itself; for everybody else it is not there', async () => {
    const id = await make();
    const colleague = await worker(site, person.organisationId);
    const stranger = await aPerson(site, undefined, 'CD');
    for (const { actor } of [colleague, stranger])
      await expect(connections().one(actor, person.personId, id)).rejects.toMatchObject({
        code: 'not-found',
      });
    await expect(connections().one(stranger.actor, stranger.personId, id)).rejects.toMatchObject({
      code: 'not-found',
    });
    const otherGroup = await site.member({ role: 'group_editor', groups: [noInbox.id!] });
    await expect(connections().group.ofGroup(otherGroup.actor, band.id!)).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(connections().group.openOurs(otherGroup.actor, noInbox.id!, id)).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(connections().group.byToken(thePublic, 'A'.repeat(43))).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('hears what the person says on their own page, counts it by area, and shows the worker something nearer', async () => {
    const { people, plans } = site.services.peopleSide;
    const { itemId } = await plans.add(person.actor, person.personId, {
      commandId: randomUUID(),
      assetId: band.id!,
    });
    const id = await make(band, withName({ itemId }));
    const { items } = await plans.of(person.actor, person.personId);
    expect(items.find((item) => item.id === itemId)).toMatchObject({
      status: 'doing',
      connectionId: id,
    });
    const open = await people.openAs({ system: 'their own page' }, person.personId);
    const here = { ...open, area: { code: 'M33', name: 'Sale' } };
    expect(await connections().saidByPerson(here, { itemId, said: 'could-not', why: 'travel' })).toBe(true);
    expect(await connections().saidByPerson(here, { itemId, said: 'could-not', why: 'travel' })).toBe(true);
    const line = (await connections().list(person.actor)).mine.find((each) => each.id === id);
    expect(line).toMatchObject({ waits: 'said', unheard: { said: 'could-not', why: 'travel' } });
    const counts = mongoose.createConnection(process.env.TEST_MONGODB_URI!, { dbName: site.prefix });
    await counts.asPromise();
    const rows = await counts
      .collection<{ what: string; because?: string; count: number; district?: string }>('counts')
      .find({ what: { $in: ['did_not_go', 'could_not'] } })
      .toArray();
    expect(rows.map(({ what, because, count, district }) => [what, because, count, district])).toEqual([
      ['did_not_go', 'travel', 1, 'Trafford'],
      ['could_not', 'too_far', 1, undefined],
    ]);
    await counts.close();
    expect(await site.services.counts.heldBackIn('Trafford', 5)).toEqual([]);
  });

  it('keeps what is said of a thing on the plan that nobody was connected with', async () => {
    const open = await site.services.peopleSide.people.openAs({ system: 'their own page' }, person.personId);
    const itemId = randomUUID();
    const said = { itemId, assetId: noInbox.id!, said: 'could-not', why: 'closed' } as const;
    expect(await connections().saidByPerson(open, said)).toBe(true);
    expect(
      (await connections().list(person.actor)).mine.some((line) => line.group.name === 'Street Choir'),
    ).toBe(true);
    const told = await site.services.freshness.signals.open();
    expect(told.filter(({ asset }) => asset.name === 'Street Choir').map(({ what }) => what)).toEqual([
      'closed',
    ]);
  });

  it('lets a worker say that they read what the person said after it was over', async () => {
    const { plans, people } = site.services.peopleSide;
    const { itemId } = await plans.add(person.actor, person.personId, {
      ...{ commandId: randomUUID(), what: 'Go to the band once more' },
    });
    const id = await make(band, withName({ itemId }));
    await act(id, { act: 'end', ending: 'settled', commandId: commandId() });
    expect((await one(id)).may).toEqual([]);
    const open = await people.openAs({ system: 'their own page' }, person.personId);
    await connections().saidByPerson(open, { itemId, said: 'could-not', why: 'travel' });
    expect((await connections().list(person.actor)).mine.map((line) => line.id)).toContain(id);
    expect((await one(id)).may).toEqual(['heard']);
    await act(id, { act: 'heard', commandId: commandId() });
    expect((await connections().list(person.actor)).mine.map((line) => line.id)).not.toContain(id);
    expect((await one(id)).may).toEqual([]);
  });

  it('leaves no word of a person in any mail, audit row, count, command, or document as it is stored', async () => {
    const told = { reason: canaries.reason, first_name: canaries.first_name };
    await make(band, form({ kind: 'referred', pass: ['first_name', 'reason'], ...told, agreed: 'spoken' }));
    await answer({ act: 'accept', words: canaries.said });
    await jobs();
    const connection = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
    const holds = (text: string) => Object.values(canaries).filter((canary) => text.includes(canary));
    let seen = 0;
    const { databases } = await connection.db!.admin().listDatabases({ nameOnly: true });
    const names = databases.map(({ name }) => name).filter((name) => name.startsWith(site.prefix));
    for (const name of names)
      for (const { name: collection } of await connection.useDb(name).listCollections())
        for await (const doc of connection.useDb(name).collection(collection).find()) {
          seen += 1;
          expect({ collection, holds: holds(JSON.stringify(doc)) }).toEqual({ collection, holds: [] });
        }
    await connection.close();
    expect(seen).toBeGreaterThan(50);
    for (const mail of await site.services.inside.outbox!.list(400))
      expect(holds(JSON.stringify(mail))).toEqual([]);
  });

  it('is in the person’s own file, opened, and gone when they are erased', async () => {
    const { personal, people } = site.services.peopleSide;
    const open = await people.openAs({ system: 'access request' }, person.personId);
    const ours = personal.filter(({ collection }) => collection.startsWith('connection'));
    expect(ours.map(({ collection }) => collection)).toEqual([
      ...['connections', 'connection-events', 'connection-counts'],
    ]);
    expect(JSON.stringify(await ours[0]!.exportOf(open))).toContain(canaries.reason);
    expect(JSON.stringify(await ours[1]!.exportOf(open))).toContain(canaries.words);
    for (const each of ours) await each.eraseOf(person.personId);
    for (const each of ours) expect(await each.exportOf(open)).toEqual([]);
  });
});
