import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mongoose, { type Connection } from 'mongoose';
import { thePublic } from '../../../api/infra/actor.ts';
import { searchQuery } from '../../../api/contract/search.ts';
import type { Question } from '../../../api/contract/register.ts';
import { newToken } from '../../../api/accounts/token.ts';
import { aDraft, aPlace } from '../../support/drafts.ts';
import { serveForTest } from '../../support/serve.ts';
import { until } from '../../support/wait.ts';

const day = 86_400_000;
const floods = process.env.LONG ? 5_000 : 400;
let now = Date.parse('2026-11-22T10:00:00Z');
const clock = { now: () => new Date(now) };
const hall = aDraft({
  name: 'Larkfield Community Hall',
  kind: 'place',
  categories: ['spaces'],
  access: { step_free: { state: 'yes' } },
  places: [aPlace()],
});

let served: Awaited<ReturnType<typeof serveForTest>>;
let direct: Connection;
beforeAll(async () => {
  served = await serveForTest({ label: 'register', drafts: [hall], clock });
  direct = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
}, 60_000);
afterAll(async () => {
  await direct?.close();
  await served?.stop();
});

const answers: [Question, Record<string, string[]>][] = [
  ['about', { summary: ['Tea, cake and a chat for anyone who would like company.'] }],
  ['who', { whoFor: ['anyone'] }],
  ['where', { at: ['place'], hall: ['Larkfield Community Hall'], postcode: ['M33 7WW'] }],
  ['when', { words: ['Every Thursday 2pm to 4pm, not in August'] }],
  ['cost', { price: ['free'] }],
  ['contact', { phone: ['07700 900123'], show: ['no'], turnUp: ['yes'] }],
  ['you', { who: ['Maureen'], email: ['tea@example.org'], may: ['yes'] }],
];
async function answered(name: string, where = '192.0.2.1') {
  const { register } = served.services;
  const { token } = await register.begin(thePublic, { name: [name] }, where);
  for (const [question, typed] of answers) await register.answer(token, question, typed);
  now += 60_000;
  return token;
}
const stored = () => direct.useDb(`${served.prefix}_private`).collection('registrations').find().toArray();

describe('a group that registers itself', () => {
  it('is asked the next open question, and is never public by itself', async () => {
    const { register, assets } = served.services;
    const { token, next } = await register.begin(thePublic, { name: ['Thursday Tea'] }, '192.0.2.1');
    expect(next).toBe('about');
    const steps = [];
    for (const [question, typed] of answers) steps.push(await register.answer(token, question, typed));
    expect(steps).toEqual(
      ['who', 'where', 'when', 'cost', 'contact', 'you', 'check'].map((step) => ({ next: step })),
    );

    const seen = await register.check(thePublic, token);
    expect(seen.asset).toMatchObject({
      name: 'Thursday Tea',
      categories: [{ id: 'company_groups' }],
      schedules: [{ words: 'Every Thursday, 2pm to 4pm, not in August' }],
      contacts: [],
    });
    expect(seen.asset.access.find(({ feature }) => feature.id === 'step_free')).toMatchObject({
      state: 'yes',
      note: 'the hall says',
    });
    expect(seen.hidden).toEqual([{ label: 'phone', value: '07700 900123' }]);

    await expect(register.send(thePublic, token, randomUUID(), '192.0.2.1')).rejects.toMatchObject({
      code: 'bad-input',
    });
    now += 60_000;
    const presses = [1, 2, 3].map(() => register.send(thePublic, token, randomUUID(), '192.0.2.1'));
    await Promise.all(presses);
    const receipt = await register.receipt(token);
    expect(receipt).toMatchObject({
      name: 'Thursday Tea',
      email: 'tea@example.org',
      reference: expect.stringMatching(/\S{4}/),
    });
    expect(await assets.draftById(seen.asset.id)).toBeNull();

    const { actor } = await served.member({ role: 'curator', name: 'Cath' });
    const proposals = await direct.useDb(`${served.prefix}_private`).collection('proposals').find().toArray();
    expect(proposals).toHaveLength(1);
    const [{ _id, revision }] = proposals as unknown as [{ _id: string; revision: number }];
    await served.services.curation.decide(actor, _id, {
      revision,
      verdict: 'publish',
      commandId: randomUUID(),
    });
    await until(
      async () => (await assets.draftById(seen.asset.id))?.draft.status,
      (status) => status === 'live',
    );
    const found = await until(
      () => served.services.search.find(thePublic, searchQuery.parse({ q: 'thursday tea', near: 'Sale' })),
      ({ hits }) => hits.some(({ name }) => name === 'Thursday Tea'),
    );
    expect(JSON.stringify(found)).not.toContain('07700 900123');
  }, 60_000);

  it('keeps the link and the six words as hashes only', async () => {
    const { register } = served.services;
    const token = await answered('Friday Fish');
    const { words } = await register.later(token);
    const kept = JSON.stringify(await stored());
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(words.join(' '));
    await expect(register.carryOn(newToken())).rejects.toMatchObject({ code: 'not-found' });
    const { actor } = await served.member({ role: 'curator' });
    const { token: helpers } = await register.bySixWords(actor, words.join(', ').toUpperCase());
    expect(await register.carryOn(helpers)).toMatchObject({ name: 'Friday Fish', next: 'check' });
    expect(await register.carryOn(token)).toMatchObject({ name: 'Friday Fish' });
    for (let tries = 0; tries < 25; tries += 1)
      await register.bySixWords(actor, 'acorn acre actor adult album alley').catch(() => null);
    await expect(register.bySixWords(actor, words.join(' '))).rejects.toMatchObject({ code: 'too-many' });
  });

  it('is kept for thirty days after it was touched, and no longer', async () => {
    const { register } = served.services;
    const token = await answered('Saturday Shed');
    now += 29 * day;
    await register.answer(token, 'cost', { price: ['donation'] });
    now += 29 * day;
    expect(await register.carryOn(token)).toMatchObject({ name: 'Saturday Shed' });
    now += 2 * day;
    await expect(register.carryOn(token)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is asked whether it is one that is there already, once', async () => {
    const { register } = served.services;
    const { token } = await register.begin(thePublic, { name: ['Thursday Tea'] }, '192.0.2.9');
    const [, typed] = answers[2]!;
    expect(await register.answer(token, 'where', typed)).toEqual({ next: 'is-this-you' });
    expect((await register.isThisYou(token)).twins).toMatchObject([{ name: 'Thursday Tea' }]);
    expect(await register.noneOfThese(token)).toEqual({ next: 'about' });
    expect(await register.answer(token, 'where', typed)).toEqual({ next: 'when' });
  });
});

describe('a flood from one address', () => {
  it(`of ${floods} puts a few before the curators, nothing on the map, and leaves others alone`, async () => {
    const { register } = served.services;
    const before = (await stored()).length;
    const begin = (n: number) =>
      register.begin(thePublic, { name: [`Spam ${n}`] }, '203.0.113.7').then(
        () => 'begun',
        (error: { code: string }) => error.code,
      );
    const outcomes: string[] = [];
    // As many at a time as connections are open: no more wait anywhere.
    for (let n = 0; n < floods; n += 25)
      outcomes.push(...(await Promise.all(Array.from({ length: 25 }, (_, at) => begin(n + at)))));
    expect(outcomes.filter((outcome) => outcome === 'begun')).toHaveLength(40);
    expect(new Set(outcomes)).toEqual(new Set(['begun', 'too-many']));
    expect((await stored()).length - before).toBe(40);
    const found = await served.services.search.find(
      thePublic,
      searchQuery.parse({ q: 'spam', near: 'Sale' }),
    );
    expect(found.hits.filter(({ name }) => name.startsWith('Spam'))).toEqual([]);
    await expect(register.begin(thePublic, { name: ['Honest Choir'] }, '203.0.113.8')).resolves.toBeDefined();
  }, 120_000);
});
