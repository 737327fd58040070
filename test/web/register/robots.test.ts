import { afterAll, beforeAll, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { whenBuilt } from '../../support/built.ts';
import { serveForTest } from '../../support/serve.ts';
import { textOf } from '../../support/readability.ts';

let now = Date.parse('2026-11-22T10:00:00Z');

whenBuilt('what a robot sends to the pages of registering', () => {
  let served: Awaited<ReturnType<typeof serveForTest>>;
  beforeAll(async () => {
    served = await serveForTest({ label: 'robots', pages: true, clock: { now: () => new Date(now) } });
  }, 60_000);
  afterAll(() => served?.stop());

  let cookie = '';
  async function post(path: string, fields: Record<string, string>) {
    const response = await fetch(served.url + path, {
      ...{ method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' },
      headers: { Origin: served.url, cookie },
    });
    const [set] = response.headers.getSetCookie();
    if (set) cookie = set.split(';')[0]!;
    return { status: response.status, to: response.headers.get('location'), text: textOf(await response.text()) };
  } // prettier-ignore
  const stored = async (collection: string) => {
    const raw = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
    const found = await raw.useDb(`${served.prefix}_private`).db!.collection(collection).countDocuments();
    await raw.close();
    return found;
  };
  const answers: [string, Record<string, string>][] = [
    ['about', { summary: 'Tea, cake and a chat for anyone who would like company.' }],
    ['sort', { categories: 'company_groups' }],
    ['who', { whoFor: 'anyone' }],
    ['where', { at: 'online' }],
    ['when', { words: 'Every Thursday 2pm to 4pm' }],
    ['cost', { price: 'free' }],
    ['contact', { show: 'no' }],
    ['you', { who: 'Maureen', email: 'tea@example.org', may: 'yes' }],
  ];

  it('begins nothing where the box is filled in that people do not see; what was typed is given back', async () => {
    const trapped = await post('/add-your-group', { name: 'Cheap Pills', trap: 'https://pills.example' });
    expect([trapped.status, trapped.to]).toEqual([400, null]);
    expect(trapped.text).toContain('Please leave the last box empty');
    expect(await stored('registrations')).toBe(0);
    // The box is there for robots, and said to be left empty for whoever meets it all the same.
    const html = await (await fetch(`${served.url}/add-your-group`)).text();
    expect(html).toMatch(/<div class="trap"><label for="trap">Leave this box empty<\/label><input[^>]*tabindex="-1"/i);
  }); // prettier-ignore

  it('sends nothing quicker than a person could answer, and keeps it for a second press', async () => {
    expect((await post('/add-your-group', { name: 'Thursday Tea', trap: '' })).status).toBe(303);
    for (const [question, fields] of answers) expect((await post(`/register/${question}`, fields)).status).toBe(303);
    const send = { commandId: crypto.randomUUID(), trap: '' };
    const quick = await post('/register/check', send);
    expect([quick.status, quick.text]).toEqual([400, expect.stringContaining('That was very quick')]);
    expect(await stored('proposals')).toBe(0);

    now += 21_000;
    const trapped = await post('/register/check', { ...send, trap: 'x' });
    expect([trapped.status, await stored('proposals')]).toEqual([400, 0]);
    expect(await post('/register/check', send)).toMatchObject({ status: 303, to: '/register/sent' });
    expect(await stored('proposals')).toBe(1);
  }); // prettier-ignore
});
