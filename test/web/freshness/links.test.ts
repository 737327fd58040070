import { afterAll, beforeAll, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { whenBuilt } from '../../support/built.ts';
import { aDraft } from '../../support/drafts.ts';
import { serveForTest } from '../../support/serve.ts';
import { textOf } from '../../support/readability.ts';

const mailbox = (value: string) => [
  { kind: 'phone' as const, value: '01632 960001', public: true },
  { kind: 'email' as const, value, public: false },
];
const names = ['Tea', 'Choir', 'Walk', 'Chess', 'Knit', 'Garden'];
const drafts = names.map((name) =>
  aDraft({
    name: `Thursday ${name}`,
    contacts: mailbox(`${name.toLowerCase()}@groups.example`),
    assured: { on: '2031-01-01', by: 'owner' },
  }),
);

whenBuilt('the links of reminders', () => {
  let served: Awaited<ReturnType<typeof serveForTest>>;
  let now = new Date('2031-06-20T09:00:00Z');
  beforeAll(async () => {
    served = await serveForTest({ label: 'links', pages: true, drafts, clock: { now: () => now } });
    await served.services.inside.jobs.runDue();
    await served.services.inside.jobs.runDue();
  }, 60_000);
  afterAll(() => served?.stop());

  const mails = () => served.services.inside.outbox!.list(100);
  async function linkTo(name: string): Promise<string> {
    const mail = (await mails()).find(({ to }) => to === `${name.toLowerCase()}@groups.example`);
    if (!mail) throw new Error(`No mail went to ${name}.`);
    return /\/still-right\/[\w-]{43}/.exec(mail.text)![0];
  }
  const get = (path: string) => fetch(served.url + path, { redirect: 'manual' });
  const press = (path: string, answer: string) =>
    fetch(served.url + path, {
      ...{ method: 'POST', body: new URLSearchParams({ answer }), redirect: 'manual' },
      headers: { Origin: served.url },
    });
  const idOf = (name: string) => drafts.find((draft) => draft.name === `Thursday ${name}`)!.id!;
  const stored = async (name: string) => (await served.services.assets.draftById(idOf(name)))!;

  it('show the entry, and opening them a hundred times changes nothing', async () => {
    const path = await linkTo('Tea');
    const before = await stored('Tea');
    for (let n = 0; n < 100; n++) expect((await get(path)).status).toBe(200);
    const html = await (await get(path)).text();
    expect(textOf(html)).toMatch(/Thursday Tea.*Every Thursday.*Still right.*Something has changed.*closed/s);
    expect(await stored('Tea')).toEqual(before);
    expect((await get(path)).headers.get('referrer-policy')).toMatch(/no-referrer|same-origin/);
  });

  it('make it fresh by one press, and work once', async () => {
    const path = await linkTo('Tea');
    const { status, headers } = await press(path, 'right');
    expect([status, headers.get('location')]).toEqual([303, '/thanks/right/thursday-tea-sale']);
    expect(textOf(await (await get('/thanks/right/thursday-tea-sale')).text())).toContain('you looked today');
    expect((await stored('Tea')).draft.assured).toEqual({ on: '2031-06-20', by: 'self' });
    expect((await press(path, 'right')).status).toBe(410);
    const used = await get(path);
    expect([used.status, textOf(await used.text())]).toEqual([410, expect.stringContaining('been used')]);
  });

  it('tell what changed meanwhile instead of confirming it, and send a new one', async () => {
    const path = await linkTo('Choir');
    const { draft } = await stored('Choir');
    await served.services.assets.save({ kind: 'system', job: 'a test' }, { ...draft, name: 'Friday Choir' });
    const refused = await press(path, 'right');
    const text = textOf(await refused.text());
    expect(refused.status).toBe(409);
    expect(text).toMatch(/before\s*: Thursday Choir.*now\s*: Friday Choir/s);
    expect((await stored('Choir')).draft.assured).toEqual({ on: '2031-01-01', by: 'owner' });
    const before = (await mails()).length;
    expect((await press(path, 'renew')).headers.get('location')).toBe('/thanks/renewed');
    now = new Date(+now + 2_000);
    await served.services.inside.jobs.runDue();
    expect((await mails()).length).toBe(before + 1);
  });

  it('send who wants to change something to sign in for their group', async () => {
    const answer = await press(await linkTo('Walk'), 'change');
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/sign-in?to=${encodeURIComponent(`/groups/${idOf('Walk')}`)}`,
    ]);
    const editors = await served.services.accounts.editorsOf([idOf('Walk')]);
    expect(editors.get(idOf('Walk'))).toMatchObject([{ email: 'walk@groups.example' }]);
  });

  it('say of a closed group at once that it is resting', async () => {
    expect((await press(await linkTo('Chess'), 'closed')).status).toBe(303);
    expect((await stored('Chess')).draft.status).toBe('paused');
    const raw = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
    const proposals = raw.useDb(`${served.prefix}_private`).db!.collection('proposals');
    const asked = await proposals.find({ assetId: idOf('Chess') }).toArray();
    await raw.close();
    expect(asked).toMatchObject([{ kind: 'change', state: 'waiting', draft: { status: 'archived' } }]);
  });

  it('cannot be guessed, and are found by nothing else', async () => {
    const path = await linkTo('Knit');
    const token = path.split('/').at(-1)!;
    for (const guess of [
      token.slice(0, -1),
      `${token}A`,
      token.toUpperCase(),
      'A'.repeat(43),
      '%00',
      '..%2f',
    ])
      for (const ask of [get, (at: string) => press(at, 'right')])
        expect((await ask(`/still-right/${guess}`)).status).toBeGreaterThanOrEqual(400);
    expect((await stored('Knit')).draft.assured).toEqual({ on: '2031-01-01', by: 'owner' });
  });

  it('run out after their days, and then do nothing but send a new one', async () => {
    const path = await linkTo('Garden');
    now = new Date('2031-07-21T09:00:00Z');
    expect((await get(path)).status).toBe(410);
    expect((await press(path, 'right')).status).toBe(410);
    expect((await stored('Garden')).draft.assured).toEqual({ on: '2031-01-01', by: 'owner' });
    expect((await press(path, 'renew')).headers.get('location')).toBe('/thanks/renewed');
    expect(textOf(await (await get('/thanks/renewed')).text())).toContain('sent a new link');
  });
});
