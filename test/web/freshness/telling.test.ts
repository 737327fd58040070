import { afterAll, beforeAll, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { whenBuilt } from '../../support/built.ts';
import { aDraft } from '../../support/drafts.ts';
import { textOf } from '../../support/readability.ts';
import { serveForTest } from '../../support/serve.ts';

let now = new Date('2031-02-01T09:00:00Z');
const tea = aDraft({
  name: 'Thursday Tea',
  contacts: [
    { kind: 'phone', value: '01632 960001', public: true },
    { kind: 'email', value: 'tea@groups.example', public: false },
  ],
  assured: { on: '2031-01-01', by: 'owner' },
});
const ringOnly = aDraft({ name: 'Ring Us', assured: { on: '2030-01-15', by: 'owner' } });
const canary = 'CANARY-my-neighbour-was-hurt';

whenBuilt('telling that something is wrong', () => {
  let served: Awaited<ReturnType<typeof serveForTest>>;
  let cookies: Record<'curator' | 'lead' | 'editor' | 'worker' | 'champion', string>;
  beforeAll(async () => {
    served = await serveForTest({
      ...{ label: 'telling', pages: true, drafts: [tea, ringOnly], clock: { now: () => now } },
    });
    const { signIn, member, services } = served;
    const { actor: admin } = await member({ role: 'system_admin', steppedUp: true });
    cookies = {
      curator: await signIn({ role: 'curator' }),
      lead: await signIn({ role: 'practitioner', email: 'lead@trust.example' }),
      editor: await signIn({ role: 'group_editor', groups: [tea.id!], email: 'tea@groups.example' }),
      worker: await signIn({ role: 'link_worker' }),
      champion: await signIn({ role: 'champion', organisationId: 'champions' }),
    };
    await services.settings.change(
      admin,
      'safeguarding',
      { leadName: 'Lea Dunn', leadEmail: 'lead@trust.example', leadPhone: '01632 960999', keptYears: 2 },
      0,
    );
  }, 60_000);
  afterAll(() => served?.stop());

  const get = async (path: string, cookie = '') => {
    const answer = await fetch(served.url + path, { redirect: 'manual', headers: { cookie } });
    return { status: answer.status, text: textOf(await answer.text()) };
  };
  const post = async (path: string, fields: Record<string, string>, cookie = '') => {
    const answer = await fetch(served.url + path, {
      ...{ method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' },
      headers: { Origin: served.url, cookie },
    });
    return {
      status: answer.status,
      to: answer.headers.get('location') ?? '',
      text: textOf(await answer.text()),
    };
  };
  const mailTo = async (to: string) => {
    now = new Date(+now + 2_000);
    await served.services.inside.jobs.runDue();
    return (await served.services.inside.outbox!.list(100)).filter((mail) => mail.to === to);
  };
  const stored = async (id: string) => (await served.services.assets.draftById(id))!.draft;

  it('stands on the page of every entry, as two ways that go to different people', async () => {
    const { text } = await get('/assets/thursday-tea-sale');
    expect(text).toMatch(/A detail is wrong.*I am worried about someone or something here/s);
    expect(text).not.toContain('The number did not work');
    expect((await get('/assets/thursday-tea-sale', cookies.worker)).text).toContain(
      'The number did not work',
    );
  });

  it('names all faults and keeps what was typed', async () => {
    const { status, text } = await post('/assets/thursday-tea-sale/wrong', {
      words: 'It is Friday',
      replyTo: 'me',
    });
    expect([status, text]).toEqual([
      400,
      expect.stringMatching(/Choose what is wrong.*Write an e-mail address/s),
    ]);
    expect(text).toContain('It is Friday');
  });

  it('goes to the organiser and the curator, shortens the clock, and is answered', async () => {
    const told = { what: 'times', words: 'It is Friday now', replyTo: 'resident@home.example' };
    const { status, to } = await post('/assets/thursday-tea-sale/wrong', told);
    expect([status, to]).toEqual([303, expect.stringMatching(/^\/told\/[\w-]{43}$/)]);
    expect((await get(to)).text).toContain('Somebody will look');
    expect((await stored(tea.id!)).doubted).toEqual({ on: '2031-02-01', how: 'detail' });
    const [mail] = await mailTo('tea@groups.example');
    expect(mail!.text).toMatch(/the days or times are wrong[\s\S]*> It is Friday now/);
    expect(mail!.text).not.toContain('resident@home.example');

    const list = await get('/freshness/told', cookies.curator);
    expect(list.text).toMatch(/Thursday Tea.*It is Friday now/s);
    expect(list.text).not.toContain('resident@home.example');

    const link = /\/still-right\/[\w-]{43}/.exec(mail!.text)![0];
    expect((await post(link, { answer: 'right' })).status).toBe(303);
    expect((await get(to)).text).toContain('right as it stands');
    expect((await mailTo('resident@home.example'))[0]!.text).toContain('right as it stands');
    expect((await stored(tea.id!)).doubted).toBeUndefined();
  });

  it('halves the clock when a worker rang in vain, once', async () => {
    const { status, to } = await post('/assets/ring-us-sale/number', {}, cookies.worker);
    expect([status, to]).toEqual([303, expect.stringContaining('/told/')]);
    expect((await stored(ringOnly.id!)).doubted).toEqual({ on: '2031-02-01', how: 'number' });
    expect((await post('/assets/ring-us-sale/number', {})).status).toBe(303);
    expect((await post('/assets/ring-us-sale/number', {}, cookies.editor)).status).toBe(404);
  });

  it('takes no more than a few a day about one entry', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 7; n++)
      statuses.push((await post('/assets/thursday-tea-sale/wrong', { what: 'cost' })).status);
    expect(statuses.slice(-2)).toEqual([429, 429]);
  });

  it('tells the safeguarding lead alone of a worry: no mail, page, answer or row says it to anybody else', async () => {
    const form = await get('/assets/thursday-tea-sale/worried');
    expect(form.text).toMatch(/ring 999 first.*one person only: Lea Dunn.*01632 960999/s);
    const { status, text } = await post('/assets/thursday-tea-sale/worried', { words: canary });
    expect([status, text]).toEqual([200, expect.stringContaining('It has gone to Lea Dunn')]);

    const mails = await mailTo('lead@trust.example');
    expect(mails).toHaveLength(1);
    expect(mails[0]!.text).not.toMatch(/CANARY|Thursday Tea/);
    for (const mail of await served.services.inside.outbox!.list(100))
      expect(mail.text).not.toContain('CANARY');
    for (const who of ['curator', 'editor', 'worker', 'champion'] as const)
      expect((await get('/worries', cookies[who])).status).toBe(404);
    expect((await get('/worries')).status).toBe(303);
    for (const path of ['/freshness', '/freshness/told', '/freshness/ring'])
      expect((await get(path, cookies.curator)).text).not.toContain('CANARY');
    expect((await get('/worries', cookies.lead)).text).toContain(canary);

    const raw = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
    const { databases } = await raw.db!.admin().listDatabases({ nameOnly: true });
    const holding: string[] = [];
    for (const { name } of databases.filter((one) => one.name.startsWith(served.prefix)))
      for (const { name: collection } of await raw.useDb(name).db!.listCollections().toArray())
        if (
          JSON.stringify(await raw.useDb(name).db!.collection(collection).find().toArray()).includes('CANARY')
        )
          holding.push(collection);
    await raw.close();
    // Not even there: it is sealed.
    expect(holding).toEqual([]);
  });

  it('lets curators confirm by phone who cannot be written to, at once; champions in their own patch only', async () => {
    const list = await get('/freshness/ring', cookies.curator);
    expect(list.text).toMatch(/Ring Us.*Somebody doubts it/s);
    const { revision } = (await served.services.assets.draftById(ringOnly.id!))!;
    const look = { assetId: ringOnly.id!, revision: String(revision), how: 'phone' };
    expect((await post('/freshness/ring', look, cookies.champion)).status).toBe(403);
    expect((await post('/freshness/ring', { ...look, revision: '1' }, cookies.curator)).status).toBe(409);

    const { actor } = await served.member({ role: 'organisation_admin', organisationId: 'champions' });
    await served.services.team.savePatch(actor, ['M33']);
    expect((await post('/freshness/ring', look, cookies.champion)).status).toBe(200);
    expect((await stored(ringOnly.id!)).assured).toEqual({ on: '2031-02-01', by: 'phone' });
    expect((await get('/assets/ring-us-sale')).text).toContain('Checked today by phone');
  });

  it('lets curators say what words mean, and change nothing else by that page', async () => {
    expect((await get('/settings/words', cookies.curator)).text).toContain('What means the same');
    const form = { name: 'words', revision: '0', synonyms: 'Oompah = brass band', stopWords: '' };
    expect((await post('/settings/words', { ...form, synonyms: '= x' }, cookies.curator)).status).toBe(400);
    expect((await post('/settings/words', form, cookies.curator)).status).toBe(200);
    expect(served.services.settings.now().synonyms).toEqual({ oompah: ['brass band'] });
    expect((await get('/settings/words', cookies.curator)).text).toMatch(/changed “Words of the search”/);
    expect((await post('/settings/words', form, cookies.curator)).status).toBe(409);
    const other = { name: 'curating', revision: '0', lookWithinDays: '1', undoMinutes: '0' };
    expect((await post('/settings/words', other, cookies.curator)).status).toBe(403);
    expect((await post('/settings', form, cookies.curator)).status).toBe(404);
  });

  it('keeps its pages from whom they are not for', async () => {
    for (const path of ['/freshness', '/freshness/told', '/freshness/ring', '/worries', '/settings', '/team'])
      expect([path, (await get(path)).status]).toEqual([path, 303]);
    for (const path of ['/freshness', '/freshness/told', '/settings', '/settings/words', '/team'])
      expect([path, (await get(path, cookies.editor)).status]).toEqual([path, 404]);
    expect((await get('/settings', cookies.curator)).status).toBe(404);
  });
});
