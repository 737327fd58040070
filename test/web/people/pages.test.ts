import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import mongoose, { type Connection } from 'mongoose';
import type { Member } from '../../../api/contract/actor.ts';
import type { Role } from '../../../api/contract/roles.ts';
import { whenBuilt } from '../../support/built.ts';
import { aPerson, anOrganisation, worker } from '../../support/people.ts';
import { postedMails } from '../../support/posted-mails.ts';
import { serveForTest } from '../../support/serve.ts';

/** Planted in every field that tells of somebody. */
const planted = 'Quillfeather';
const canary = planted;
const rooms = ['', '/details', '/sharing', '/hand-over', '/close', '/looks'];
const details = (revision: string, canary: string = planted) => ({
  ...{ revision, reference: `${canary} r`, name: `Edna ${canary}`, knownAs: `Eddie ${canary}` },
  ...{ phone: '0161 496 0199', email: `${canary.toLowerCase()}@person.example`, address: `1 ${canary} Row` },
  ...{ postcode: 'M33 7XQ', born: '1948-05-31', nhsNumber: '943 476 5919', contactNote: `${canary} note` },
  ...{ 'safe-text': 'no', 'safe-phone': 'yes', needs: 'large-print', communication: `${canary} talks` },
});

whenBuilt('the pages of people', () => {
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let direct: Connection;
  beforeAll(async () => {
    site = await serveForTest({ label: 'people-pages', pages: true });
    direct = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
  }, 60_000);
  afterAll(async () => {
    await direct?.close();
    await site?.stop();
  });

  const get = async (cookie: string, path: string) => {
    const answer = await fetch(site.url + path, { headers: { cookie }, redirect: 'manual' });
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
  const post = async (cookie: string, path: string, fields: Record<string, string | string[]>) => {
    const body = new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map((each): [string, string] => [name, each]),
      ),
    );
    const answer = await fetch(site.url + path, {
      method: 'POST',
      headers: { cookie },
      body,
      redirect: 'manual',
    });
    return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') };
  };
  /** Everything about people but the audit. */
  async function written() {
    const db = direct.useDb(`${site.prefix}_private`, { useCache: true }).db!;
    const all = ['people', 'consents', 'consent-copies', 'lawful-bases', 'emergencies', 'messages'];
    return JSON.stringify(
      await Promise.all(all.map((name) => db.collection(name).find().sort({ _id: 1 }).toArray())),
    );
  }
  const filled = async () => {
    const one = await aPerson(site, undefined, `${canary} r`);
    const saved = await post(one.cookie, `/people/${one.personId}/details`, details('1'));
    expect(saved.status).toBe(303);
    return one;
  };
  const consent = (to: string, why = `${canary} why`) => ({
    ...{
      act: 'give',
      commandId: randomUUID(),
      to,
      parts: ['about-me', 'communication'],
      why,
    },
    ...{ wording: 'share', language: 'en', how: 'spoken', givenBy: 'self', capacity: 'presumed' },
  });

  it('keeps what was told, and shows it to who works with them, without a name in the title', async () => {
    const { personId, cookie } = await filled();
    const { text } = await get(cookie, `/people/${personId}`);
    for (const said of [
      `Eddie ${canary}`,
      '0161 496 0199',
      '943 476 5919',
      'M33 7XQ',
      `${canary} note`,
      'Large print',
    ])
      expect(text).toContain(said);
    expect(/<title>(.*?)<\/title>/.exec(text)?.[1]).not.toContain(canary);
    const form = await get(cookie, `/people/${personId}/details`);
    expect(form.text).toContain(`${canary} talks`);
    expect(form.headers.get('cache-control')).toContain('no-store');
  });

  it('tells every fault of the details, keeps what was typed, and changes nothing', async () => {
    const { personId, cookie } = await aPerson(site);
    const before = await written();
    const answer = await post(cookie, `/people/${personId}/details`, {
      ...details('1'),
      ...{
        nhsNumber: '943 476 5918',
        postcode: 'M33',
        born: '2048-01-01',
        'safe-text': 'perhaps',
        reference: '',
      },
    });
    expect(answer.status).toBe(400);
    for (const name of ['nhsNumber', 'postcode', 'born', 'safe-text', 'reference'])
      expect(answer.text).toContain(`href="#${name}"`);
    expect(answer.text).toContain(`1 ${canary} Row`);
    expect(await written()).toBe(before);
  });

  it('takes a change over an older one as a conflict, and loses no word of it', async () => {
    const { personId, cookie } = await filled();
    const second = await post(cookie, `/people/${personId}/details`, { ...details('1'), knownAs: 'Second' });
    expect([second.status, second.text.includes('Second')]).toEqual([409, true]);
  });

  it('finds somebody by a form whose words stand in no address', async () => {
    const { cookie } = await filled();
    const found = await post(cookie, '/people', { q: canary.toLowerCase() });
    expect(found.text).toContain(`${canary} r`);
    expect((await post(cookie, '/people', { q: 'nobody like this' })).text).toContain(
      'Nobody of yours is called that',
    );
    expect((await get(cookie, `/people?q=${canary}`)).status).toBe(400);
  });

  it('stand with no word of them in the clear in any document of the database', async () => {
    await filled();
    const bytes: Buffer[] = [];
    for (const name of [
      `${site.prefix}_private`,
      site.prefix,
      `${site.prefix}_audit`,
      `${site.prefix}_keys`,
    ]) {
      const db = direct.useDb(name, { useCache: true }).db!;
      for (const { name: collection } of await db.listCollections().toArray()) {
        const all = await db.collection(collection).find({}, { raw: true }).toArray();
        bytes.push(...(all as unknown as Buffer[]));
      }
    }
    const whole = Buffer.concat(bytes).toString('latin1').toLowerCase();
    for (const word of [canary.toLowerCase(), '0161 496 0199', '9434765919', 'm33 7xq', '1948-05-31'])
      expect([word, whole.includes(word)]).toEqual([word, false]);
  });

  /** With another's id in the path, in the body, and in both. */
  it.each<[string, (other: string) => Promise<{ cookie: string; actor: Member }>]>([
    ['a worker of another organisation', async () => worker(site, await anOrganisation(site))],
    [
      'a data protection officer of another',
      async () => worker(site, await anOrganisation(site), 'data_protection_officer', true),
    ],
    [
      'an administrator of another',
      async () => worker(site, await anOrganisation(site), 'organisation_admin', true),
    ],
    ['a colleague', (ours) => worker(site, ours)],
  ])(
    'are not there for %s, by any way, and nothing is written',
    async (_who, somebody) => {
      const { personId, organisationId } = await filled();
      const stranger = await somebody(organisationId);
      const own =
        stranger.actor.role === 'link_worker'
          ? (await aPerson(site, stranger.actor.organisationId!)).personId
          : personId;
      const before = await written();
      for (const room of rooms)
        for (const twin of ['', '.data']) {
          const { status, text } = await get(stranger.cookie, `/people/${personId}${room}${twin}`);
          expect([room, status, text.includes(canary)]).toEqual([room, 404, false]);
        }
      const forms: [string, Record<string, string | string[]>][] = [
        ['', { reference: 'X' }],
        ['/details', details('2', 'Typed')],
        ['/sharing', consent(`organisation/${stranger.actor.organisationId}`, 'Typed')],
        ['/sharing', { act: 'withdraw', consentId: randomUUID() }],
        ['/sharing', { act: 'basis', lawful: 'consent', special: 'safeguarding' }],
        ['/hand-over', { to: stranger.actor.accountId, how: 'instead' }],
        ['/close', { why: 'moved' }],
      ];
      for (const [room, fields] of forms) {
        const { status, text } = await post(stranger.cookie, `/people/${personId}${room}`, fields);
        expect([room, status, text.includes(canary)]).toEqual([room, 404, false]);
        // A field that no form has: the record of somebody else, named in the body of a form about one's own.
        const confused = await post(stranger.cookie, `/people/${own}${room}`, {
          ...fields,
          personId,
          id: personId,
        });
        expect([400, 404]).toContain(confused.status);
      }
      expect(await written()).toBe(before);
    },
    60_000,
  );

  it('stay with no one when they are handed over, and with nobody when they are closed', async () => {
    const { personId, organisationId, cookie } = await filled();
    const next = await worker(site, organisationId, 'practitioner');
    const handed = await post(cookie, `/people/${personId}/hand-over`, {
      ...{ to: next.actor.accountId, how: 'instead', note: `${canary} first` },
    });
    expect([handed.status, handed.to]).toEqual([303, '/people']);
    expect((await get(cookie, `/people/${personId}`)).status).toBe(404);
    const page = await get(next.cookie, `/people/${personId}`);
    expect(page.text).toContain(`${canary} first`);
    // Pressed twice, it leads where the first press did, and moves nobody.
    const twice = await post(cookie, `/people/${personId}/hand-over`, {
      ...{ to: next.actor.accountId, how: 'instead', note: `${canary} second` },
    });
    expect([twice.status, twice.to]).toEqual([303, '/people']);
    expect((await get(next.cookie, `/people/${personId}`)).text).not.toContain(`${canary} second`);
    for (let press = 0; press < 2; press += 1)
      expect((await post(next.cookie, `/people/${personId}/close`, { why: 'settled' })).status).toBe(303);
    for (const each of [cookie, next.cookie])
      expect((await get(each, `/people/${personId}`)).status).toBe(404);

    const admin = await worker(site, organisationId, 'organisation_admin', true);
    const seen = await get(admin.cookie, `/people/${personId}`);
    expect([seen.text.includes(`${canary} r`), seen.text.includes('0161 496 0199')]).toEqual([true, false]);
    const again = { to: next.actor.accountId, how: 'instead' };
    expect((await post(admin.cookie, `/people/${personId}/hand-over`, again)).status).toBe(303);
    expect((await get(next.cookie, `/people/${personId}`)).status).toBe(200);
  });

  it('show another organisation the parts that were shared, and nothing from the moment it is taken back', async () => {
    const { personId, cookie } = await filled();
    const theirs = await anOrganisation(site, 'Riverside');
    const reader = await worker(site, theirs);
    expect(
      (await post(cookie, `/people/${personId}/sharing`, consent(`organisation/${theirs}`))).status,
    ).toBe(303);
    const seen = await get(reader.cookie, `/people/${personId}`);
    expect([seen.status, seen.text.includes('0161 496 0199'), seen.text.includes('943 476')]).toEqual([
      200,
      true,
      false,
    ]);
    expect((await get(reader.cookie, '/people')).text).toContain(`${canary} r`);
    for (const room of ['/details', '/sharing', '/hand-over', '/close'])
      expect((await get(reader.cookie, `/people/${personId}${room}`)).status).toBe(404);

    const page = await get(cookie, `/people/${personId}/sharing`);
    expect(page.text).toContain('may still look');
    const consentId = /name="consentId" value="([^"]+)"/.exec(page.text)![1]!;
    expect((await post(cookie, `/people/${personId}/sharing`, { act: 'withdraw', consentId })).status).toBe(
      303,
    );
    expect((await get(reader.cookie, `/people/${personId}`)).status).toBe(404);
    expect((await get(reader.cookie, '/people')).text).not.toContain(canary);
    expect((await get(cookie, `/people/${personId}/sharing`)).text).toContain('may not look any more');
    const mail = await postedMails(direct.useDb(`${site.prefix}_private`), site.services.inside.messages, {
      template: 'sharing-ended',
    });
    expect(mail.length).toBe(1);
    expect(JSON.stringify(mail)).not.toContain(canary);
  });

  it('tell the person who looked, as soon as they did', async () => {
    const { personId, cookie, organisationId } = await filled();
    const officer = await site.member({
      role: 'data_protection_officer',
      name: 'Olu Officer',
      organisationId,
      steppedUp: true,
    });
    await get(officer.cookie, `/people/${personId}`);
    const { text } = await get(cookie, `/people/${personId}/looks`);
    for (const said of ['Olu Officer', 'as data protection officer', 'changed what it says', 'Larkfield'])
      expect(text).toContain(said);
  });

  it('stay closed and say so where what is sealed was changed, or stands in another’s place', async () => {
    const [one, two] = [await filled(), await filled()];
    type Doc = { _id: string; sealed: Record<string, string> };
    const docs = direct.useDb(`${site.prefix}_private`, { useCache: true }).db!.collection<Doc>('people');
    const sealedOf = async (id: string) => (await docs.findOne({ _id: id }))!.sealed;
    const [mine, theirs] = [await sealedOf(one.personId), await sealedOf(two.personId)];
    const turned = mine.name!.slice(0, -2) + (mine.name!.endsWith('AA') ? 'BB' : 'AA');
    for (const [field, text] of [
      ['name', turned],
      ['name', theirs.name!],
      ['name', mine.contact!],
    ] as const) {
      await docs.updateOne({ _id: one.personId }, { $set: { [`sealed.${field}`]: text } });
      for (const path of [`/people/${one.personId}`, '/people', `/people/${one.personId}/details`]) {
        const answer = await get(one.cookie, path);
        expect([
          answer.status,
          answer.text.includes('we do not show it'),
          answer.text.includes(canary),
        ]).toEqual([...[500, true, false]]);
      }
    }
    await docs.updateOne({ _id: one.personId }, { $set: { sealed: mine } });
    expect((await get(one.cookie, `/people/${one.personId}`)).text).toContain(canary);
  });

  it('say that they are resting where there is no key, and all that is public goes on', async () => {
    const bare = await serveForTest({
      ...{ label: 'people-no-key', pages: true, env: { NODE_ENV: 'production', HEREABOUTS_DEMO: '0' } },
    });
    const { cookie } = await worker(bare, await anOrganisation(bare));
    const people = await fetch(`${bare.url}/people`, { headers: { cookie } });
    expect([people.status, (await people.text()).includes('their key is not here')]).toEqual([503, true]);
    for (const path of ['/', '/search?q=choir', '/tell']) {
      const answer = await fetch(bare.url + path, { headers: { cookie } });
      expect([path, answer.status]).toEqual([path, 200]);
    }
    await bare.stop();
  });

  it.each<Role>(['curator', 'champion', 'group_editor', 'commissioner', 'system_admin'])(
    'are not there for a %s of the same organisation',
    async (role) => {
      const { personId, organisationId } = await aPerson(site);
      const { cookie } = await worker(site, organisationId, role, true);
      for (const path of ['/people', ...rooms.map((room) => `/people/${personId}${room}`)])
        expect([path, (await get(cookie, path)).status]).toEqual([path, 404]);
    },
  );
});
