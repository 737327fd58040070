import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import mongoose, { type Connection } from 'mongoose';
import { isNhsNumber } from '../../../api/contract/nhs-number.ts';
import type { Role } from '../../../api/contract/roles.ts';
import { movedClock } from '../../support/a-clock.ts';
import {
  answerOf,
  changeRole,
  close,
  handOver,
  leave,
  mayShow,
  partsOfRecord,
  rooms,
  type Room,
  type Thing,
  type World,
} from '../../support/access-model.ts';
import { whenBuilt } from '../../support/built.ts';
import { runs } from '../../support/runs.ts';
import { serveForTest } from '../../support/serve.ts';
import { watchWrites } from '../../support/writes.ts';

const timelines = process.env.LONG ? 1_000 : 8;
const minute = 60_000;

/** Everybody there is at the beginning, by name; `anna` begins the record. */
const cast: Record<string, [Role, organisation: 'ours' | 'theirs' | 'elsewhere']> = {
  anna: ['link_worker', 'ours'],
  ben: ['link_worker', 'ours'],
  cleo: ['practitioner', 'ours'],
  dora: ['organisation_admin', 'ours'],
  emil: ['data_protection_officer', 'ours'],
  fay: ['broker', 'ours'],
  gus: ['commissioner', 'ours'],
  hana: ['curator', 'ours'],
  ivo: ['link_worker', 'theirs'],
  jade: ['practitioner', 'theirs'],
  kit: ['organisation_admin', 'theirs'],
  lena: ['data_protection_officer', 'theirs'],
  milo: ['link_worker', 'elsewhere'],
};
const names = Object.keys(cast);
const colleagues = ['anna', 'ben', 'cleo', 'gus', 'hana'];

const step = fc.record({
  does: fc.constantFrom(
    ...(['share', 'share', 'share', 'withdraw', 'hand over', 'hand over', 'close', 'reopen', 'leave'] as const),
    ...(['come back', 'change role', 'break glass', 'break glass', 'wait', 'wait', 'restrict'] as const),
  ),
  nth: fc.nat(1_000),
  parts: fc.subarray([...partsOfRecord], { minLength: 1 }),
  calls: fc.array(
    fc.record({
      who: fc.oneof(fc.constantFrom<(string | null)[]>(null, ...names), fc.constantFrom('anna', 'ben', 'cleo', 'ivo')),
      room: fc.constantFrom(...(Object.keys(rooms) as Room[])),
      stepsUp: fc.boolean(),
      asData: fc.boolean(),
    }),
    { minLength: 2, maxLength: 4 },
  ),
}); // prettier-ignore
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

whenBuilt('who may see and do what on a record, through its whole time', () => {
  const clock = movedClock();
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let direct: Connection;
  let writes: Awaited<ReturnType<typeof watchWrites>>;
  beforeAll(async () => {
    site = await serveForTest({ label: 'timelines', pages: true, clock });
    direct = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
    const about = site.services.peopleSide.personal.map(({ collection }) => collection);
    writes = await watchWrites(direct, `${site.prefix}_private`, [
      ...about,
      'accounts',
      'links',
      'complaints',
    ]);
  }, 120_000);
  afterAll(async () => {
    await writes?.close();
    await direct?.close();
    await site?.stop();
  });

  /** Organisations are used for some timelines, so that no list grows long. */
  let organisations: Record<string, string> = {};
  let begun = 0;
  async function openOrganisations() {
    if (begun++ % 20 !== 0) return;
    for (const name of ['ours', 'theirs', 'elsewhere'])
      organisations = {
        ...organisations,
        [name]: await site.services.inside.organisationStore.open({
          ...{ name: `Of ${name} ${begun}`, networkId: 'main', modules: ['directory', 'conversations'] },
        }),
      };
  }

  async function ask(path: string, cookie: string | undefined, form?: Record<string, string | string[]>) {
    const body = form && new URLSearchParams(
      Object.entries(form).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, each])),
    ); // prettier-ignore
    const answer = await fetch(site.url + path, {
      redirect: 'manual',
      headers: cookie ? { cookie } : {},
      ...(body && { method: 'POST', body }),
    });
    return {
      ...{ status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() },
    };
  }

  /** A record that has something unmistakable in every part, and everybody around it. */
  async function begin() {
    await openOrganisations();
    const mark = randomUUID()
      .slice(0, 8)
      .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!);
    const things = Object.fromEntries(
      (['called', 'name', ...partsOfRecord] as Thing[]).map((thing) => [thing, `zq${thing.replace('-', '')}${mark}`]),
    ) as Record<Thing, string>; // prettier-ignore
    const figures = String(100_000_000 + Math.floor(Math.random() * 899_999_999)).slice(0, 8);
    things.nhs = [...Array(100).keys()]
      .map((n) => figures + String(n).padStart(2, '0'))
      .find((number) => isNhsNumber(number))!;
    things.phone = `01632 ${figures.slice(0, 6)}`;

    type Known = { accountId: string; cookie: string; usedAt: number; wasTaken: boolean };
    const known = new Map<string, Known>();
    const world: World = {
      ...{
        organisation: 'ours',
        status: 'open',
        isRestricted: false,
        workers: new Set(['anna']),
        shares: [],
      },
      ...{ members: new Map(), now: clock.now().getTime() },
    };
    await Promise.all(
      Object.entries(cast).map(async ([name, [role, organisation]]) => {
        const { actor, cookie } = await site.member({ role, organisationId: organisations[organisation]! });
        known.set(name, { accountId: actor.accountId, cookie, usedAt: world.now, wasTaken: false });
        world.members.set(name, { role, organisation, isIn: true, steppedUpUntil: 0, glassUntil: 0 });
      }),
    );

    /** The header of who is signed in; who has not been here for long signs in again. What they had is kept once they left. */
    async function cookieOf(who: string, stepsUp = false): Promise<string> {
      const [member, session] = [world.members.get(who)!, known.get(who)!];
      const now = clock.now();
      const isOld = now.getTime() - session.usedAt > 20 * minute;
      const isShown = member.steppedUpUntil > now.getTime() + minute;
      if (member.isIn && (isOld || (stepsUp && !isShown))) {
        const { store, sessions } = site.services.accounts;
        const account = (await store.byId(session.accountId))!;
        const how = { by: 'password' as const, steppedUp: stepsUp };
        const token = await sessions.begin(account, account.memberships[0]!, how);
        session.cookie = `hereabouts=${token}`;
        member.steppedUpUntil = (await sessions.read(token))!.steppedUpUntil?.getTime() ?? 0;
      }
      session.usedAt = now.getTime();
      return session.cookie;
    }
    const accountOf = (who: string) => known.get(who)!.accountId;
    const post = async (who: string, path: string, form: Record<string, string | string[]>, stepsUp = false) => {
      const answer = await ask(path, await cookieOf(who, stepsUp), form);
      if (answer.status !== 303 && answer.status !== 200)
        throw new Error(`${who} ${path} ${JSON.stringify(form)}: ${answer.status} ${/<main[^]*/.exec(answer.text)?.[0].slice(0, 600)}`);
      return answer;
    }; // prettier-ignore

    const { people, conversations } = site.services.peopleSide;
    const actor = (await site.services.accounts.sessions.read((await cookieOf('anna')).split('=')[1]))!;
    const commandId = randomUUID();
    const { personId } = await people.begin(actor, { reference: things.called, commandId });
    const talk = await conversations.begin(actor, { which: 'listen', commandId, personId });
    const values = {
      ...{
        matters: things['about-me'],
        hand: things['about-me'],
        tried: things.change,
        worries: things.safety,
      },
      ...{ communication: things.communication, travel: things.places },
      ...{ 'people:abcdef': { name: things.people }, 'agreed:abcdef': { what: things.agreed } },
    };
    await conversations.save(actor, talk.id, {
      tab: 'aaaaaaaaaaaa',
      changes: Object.entries(values).map(([field, value], seq) => ({
        field,
        value: value,
        revision: 0,
        seq,
      })),
    });
    const details = {
      reference: things.called,
      name: things.name,
      phone: things.phone,
      nhsNumber: things.nhs,
    };
    await post('anna', `/people/${personId}/details`, { ...details, revision: '1', needs: [] });
    return { world, things, personId, talkId: talk.id, known, cookieOf, accountOf, post };
  }
  type Story = Awaited<ReturnType<typeof begin>>;

  const isThere = (story: Story, who: string) => story.world.members.get(who)!.isIn;
  /** Somebody who works with the person and is still there. */
  const workerOf = (story: Story) =>
    story.world.isRestricted
      ? undefined
      : [...story.world.workers].find((who) => answerOf(story.world, who, 'sharing') === 'ok');
  const pick = <T>(some: T[], nth: number): T | undefined => some[nth % some.length];

  /** What may be sent to a room; fields that would do something, were it let in. */
  const forms: Partial<
    Record<Room, (story: Story, who: string | null) => Record<string, string | string[]>>
  > = {
    name: () => ({ reference: 'Typed' }),
    details: () => ({ reference: 'Typed', revision: '2' }),
    close: () => ({ why: 'moved' }),
    'hand-over': ({ accountOf }) => ({ to: accountOf('ben'), how: 'instead' }),
    give: (story) => consent(`organisation/${organisations.theirs}`, ['safety'], story),
    withdraw: ({ world }) => ({ act: 'withdraw', consentId: world.shares[0]?.id ?? randomUUID() }),
    basis: () => ({ act: 'basis', lawful: 'consent', special: 'safeguarding' }),
    ask: () => ({ kind: 'restrict', words: 'Typed', commandId: randomUUID() }),
    save: ({ accountOf }, who) => ({
      ...{
        who: site.services.peopleSide.conversations.whoIs(who ? accountOf(who) : ''),
        tab: 'bbbbbbbbbbbb',
      },
      changes: JSON.stringify([{ field: 'goodDay', value: 'Typed', revision: 0, seq: 1 }]),
    }),
  };
  const consent = (to: string, parts: string[], { world }: Story, expiresOn = '') => ({
    ...{ act: 'give', commandId: randomUUID(), to, parts, why: `By ${world.workers.size}`, expiresOn },
    ...{ wording: 'share', language: 'en', how: 'spoken', givenBy: 'self', capacity: 'presumed' },
  });
  const pathOf = ({ personId, talkId }: Story, room: Room): string => {
    const of = `/people/${personId}`;
    switch (room) {
      case 'list': return '/people';
      case 'person': case 'name': return of;
      case 'give': case 'withdraw': case 'basis': return `${of}/sharing`;
      case 'ask': return `${of}/rights`;
      case 'prsb': return `${of}/prsb.json`;
      case 'print': return `${of}/plan/print`;
      case 'conversation': return `/conversations/${talkId}`;
      case 'copy': return `/conversations/${talkId}/copy`;
      case 'save': return `/conversations/${talkId}/save`;
      default: return `${of}/${room}`;
    }
  }; // prettier-ignore
  const onlyForms: Room[] = ['name', 'give', 'withdraw', 'basis', 'save'];

  const doing: Record<Step['does'], (story: Story, step: Step) => Promise<void>> = {
    async share(story, { nth, parts }) {
      const who = workerOf(story);
      if (!who) return;
      const to = pick([{ organisation: 'theirs' }, { role: 'practitioner' as const }, { organisation: 'theirs' }], nth)!;
      const day = new Date(clock.now().getTime() + 24 * 60 * minute).toISOString().slice(0, 10);
      const runsOut = nth % 2 === 0;
      const value = 'role' in to ? `role/${to.role}` : `organisation/${organisations[to.organisation]}`;
      const path = pathOf(story, 'sharing');
      await story.post(who, path, consent(value, parts, story, runsOut ? day : ''));
      const { text } = await ask(path, await story.cookieOf(who));
      const had = story.world.shares.map(({ id }) => id);
      const id = [...text.matchAll(/name="consentId" value="([^"]+)"/g)].map(([, each]) => each!).find((each) => !had.includes(each));
      // Until that day is over; the clock never stops within it.
      story.world.shares.push({ id: id!, to, parts, until: runsOut ? Date.parse(`${day}T23:59:59Z`) : null });
    },
    async withdraw(story, { nth }) {
      const share = pick(story.world.shares, nth);
      const who = nth % 3 === 0 ? 'emil' : workerOf(story);
      if (!share || !who || !isThere(story, who)) return;
      await story.post(who, pathOf(story, 'sharing'), { act: 'withdraw', consentId: share.id }, who === 'emil');
      story.world.shares = story.world.shares.filter((each) => each !== share);
    },
    async 'hand over'(story, { nth }) {
      const { world } = story;
      const by = nth % 4 === 0 ? 'dora' : (workerOf(story) ?? 'dora');
      const to = pick(
        colleagues.filter((who) => {
          const { role, isIn } = world.members.get(who)!;
          return isIn && (role === 'link_worker' || role === 'practitioner') && !world.workers.has(who);
        }),
        nth,
      );
      if (!to || world.isRestricted) return;
      const how = nth % 2 === 0 ? 'instead' : 'too';
      await story.post(by, pathOf(story, 'hand-over'), { to: story.accountOf(to), how }, by === 'dora');
      handOver(world, by, to, how);
    },
    async close(story) {
      const who = workerOf(story);
      if (!who) return;
      await story.post(who, pathOf(story, 'close'), { why: 'moved' });
      close(story.world);
    },
    async reopen(story, given) {
      if (story.world.status === 'closed') await doing['hand over'](story, { ...given, nth: given.nth * 4 });
    },
    async leave(story, { nth }) {
      const who = pick(colleagues.filter((each) => isThere(story, each)), nth);
      if (!who) return;
      const account = (await site.services.accounts.store.byId(story.accountOf(who)))!;
      const form = nth % 2 === 0 ? { act: 'close' } : { act: 'take', membership: account.memberships[0]!.id };
      await story.post('dora', `/admin/people/${account.id}`, form, true);
      story.known.get(who)!.wasTaken = form.act === 'take';
      leave(story.world, who);
    },
    async 'come back'(story, { nth }) {
      const who = pick(colleagues.filter((each) => story.known.get(each)!.wasTaken), nth);
      if (!who) return;
      const member = story.world.members.get(who)!;
      // Nobody who is in no organisation is known to its administrator: an account of the whole gives the role.
      await site.services.accounts.store.change((await site.services.accounts.store.byId(story.accountOf(who)))!, {
        memberships: [{ id: randomUUID(), role: member.role, organisationId: organisations.ours!, networkId: 'main', groups: [] }],
      });
      Object.assign(story.known.get(who)!, { wasTaken: false, usedAt: 0 });
      member.isIn = true;
    },
    async 'change role'(story, { nth }) {
      const who = pick(colleagues.filter((each) => isThere(story, each)), nth);
      if (!who) return;
      const { role } = story.world.members.get(who)!;
      const next = pick((['link_worker', 'practitioner', 'curator'] as Role[]).filter((each) => each !== role), nth)!;
      const id = story.accountOf(who);
      await story.post('dora', `/admin/people/${id}`, { act: 'give', role: next }, true);
      const [had] = (await site.services.accounts.store.byId(id))!.memberships;
      await story.post('dora', `/admin/people/${id}`, { act: 'take', membership: had!.id }, true);
      story.known.get(who)!.usedAt = 0;
      changeRole(story.world, who, next);
    },
    async 'break glass'(story, { nth }) {
      const { world } = story;
      const who = pick(
        colleagues.filter((each) => isThere(story, each) && /^(link_worker|practitioner)$/.test(world.members.get(each)!.role)),
        nth,
      );
      if (!who || world.isRestricted) return;
      const form = { commandId: randomUUID(), reference: story.things.called, why: 'It cannot wait.' };
      await story.post(who, '/people/break-glass', form, true);
      world.members.get(who)!.glassUntil = clock.now().getTime() + 60 * minute;
    },
    wait(story, { nth }) {
      clock.later(pick([20, 61, 50 * 60], nth)!);
      return Promise.resolve();
    },
    async restrict(story, { nth }) {
      const { world, personId } = story;
      const who = world.isRestricted ? 'emil' : workerOf(story);
      if (!who || nth % 2 === 0) return;
      const kind = world.isRestricted ? 'lift-restriction' : 'restrict';
      await story.post(who, pathOf(story, 'ask'), { kind, words: 'Please.', commandId: randomUUID() }, who === 'emil');
      const second = await site.member({
        ...{ role: 'data_protection_officer', organisationId: organisations.ours!, steppedUp: true },
      });
      const { requests } = site.services.peopleSide.rights;
      const asked = (await requests.list(second.actor)).find((each) => each.personId === personId && each.state === 'open')!;
      const decided = await ask(`/rights/${asked.id}`, second.cookie, { decision: 'do' });
      expect(decided.status).toBe(303);
      world.isRestricted = !world.isRestricted;
    },
  }; // prettier-ignore

  /** How an answer meets who asked. As data the router tells of a redirect in its body. */
  function met({ status, to, text }: Awaited<ReturnType<typeof ask>>): string {
    const leads = (where: string) => to.startsWith(where) || (status === 202 && text.includes(where));
    if (leads('/sign-in/again')) return 'step-up';
    if (leads('/sign-in')) return 'sign-in';
    if (status === 404) return 'not-found';
    return status === 403 ? 'forbidden' : status === 200 ? 'ok' : `${status}`;
  }
  const fits: Record<ReturnType<typeof answerOf>, string[]> = {
    ok: ['ok'],
    'sign-in': ['sign-in'],
    'step-up': ['step-up'],
    'not-found': ['not-found'],
    refused: ['not-found', 'forbidden', 'step-up'],
    either: ['ok', 'not-found', 'forbidden'],
  };

  const tally = { steps: 0, calls: 0, ok: 0 };
  /** Something was let in since it was last asked what was written. */
  let isWritten = true;
  async function compare(story: Story, { who, room, stepsUp, asData }: Step['calls'][number]) {
    const { world, things } = story;
    const cookie = who === null ? undefined : await story.cookieOf(who, stepsUp);
    world.now = clock.now().getTime();
    const expected = answerOf(world, who, room);
    const isShut = expected !== 'ok' && expected !== 'either';
    const sent = isShut || room === 'ask' ? forms[room] : undefined;
    const form = sent && isShut ? sent(story, who) : undefined;
    if (!form && onlyForms.includes(room)) return;
    const twin = asData && !form && room !== 'prsb' ? '.data' : '';
    if (isShut && isWritten) await writes.since();
    isWritten = !isShut;
    const answer = await ask(pathOf(story, room) + twin, cookie, form);
    const told = { who, role: who && world.members.get(who)!.role, room, form: Boolean(form), twin, status: answer.status };
    expect({ ...told, met: met(answer) }).toEqual({ ...told, met: expect.stringMatching(`^(${fits[expected].join('|')})$`) });

    const plain = answer.text.replaceAll(/(\d) (?=\d)/g, '$1');
    const shown = (Object.keys(things) as Thing[]).filter((thing) => plain.includes(things[thing].replaceAll(' ', '')));
    // A form that is refused comes back in the page that it stands on, with what its reader may see of it.
    const allowed = met(answer) === 'ok' || form ? mayShow(world, who) : new Set<Thing>();
    expect({ ...told, shown: shown.filter((thing) => !allowed.has(thing)) }).toEqual({ ...told, shown: [] });
    if (met(answer) === 'ok') {
      tally.ok += 1;
      const must: Thing[] = room === 'conversation' ? partsOfRecord.filter((part) => allowed.has(part)) : room === 'person' ? ['called'] : [];
      expect({ ...told, lacks: must.filter((thing) => !shown.includes(thing)) }).toEqual({ ...told, lacks: [] });
    }
    if (isShut) {
      const written = await writes.since();
      // What its reader sees of the page that a refused form stands on, they have seen.
      const seen = room === 'name' ? ['insert consent-copies'] : [];
      expect({ ...told, written: written.filter((each) => !seen.includes(each)) }).toEqual({ ...told, written: [] });
    }
    tally.calls += 1;
  } // prettier-ignore

  it(
    `is as the table and the rules say, in ${timelines} timelines of a record`,
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
          const story = await begin();
          for (const each of steps) {
            story.world.now = clock.now().getTime();
            await doing[each.does](story, each);
            isWritten = true;
            tally.steps += 1;
            for (const call of each.calls) await compare(story, call);
          }
        }),
        { ...runs(0), numRuns: timelines, endOnFailure: true },
      );
      console.log(`${timelines} timelines: ${JSON.stringify(tally)}`);
      expect(tally.ok).toBeGreaterThan(tally.calls / 20);
    },
    timelines * 20_000,
  );
});
