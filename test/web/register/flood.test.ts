import { setInterval } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Question } from '../../../api/contract/register.ts';
import { searchQuery } from '../../../api/contract/search.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import { idFrom } from '../../../api/infra/ids.ts';
import { aDraft, aPlace } from '../../support/drafts.ts';
import { whenBuilt } from '../../support/built.ts';
import { serveForTest } from '../../support/serve.ts';

/** Sign-ups, and over how many seconds they are spread: issue 3 of 5 asks for 5,000 in a minute. */
const [signUps, seconds] = process.env.LONG ? [5_000, 60] : [250, 3];
const everyMs = 50;
const waitingCount = process.env.LONG ? 80 : 10;
const [flooder, curators] = ['203.0.113.7', '198.51.100.9'];
/** What one address may begin, and send, in an hour. */
const [mostBegun, mostSent] = [40, 15];

const answers: [Question, Record<string, string[]>][] = [
  ['about', { summary: ['Tea, cake and a chat for anyone who would like company.'] }],
  ['who', { whoFor: ['anyone'] }],
  ['where', { at: ['online'] }],
  ['when', { words: ['Every Thursday 2pm to 4pm'] }],
  ['cost', { price: ['free'] }],
  ['contact', { show: ['no'] }],
  ['you', { who: ['Spam'], email: ['spam@example.org'], may: ['yes'] }],
];

/** Minutes pass as they do for who sends; else everything would be too quick to be sent. */
let ahead = 0;
const clock = { now: () => new Date(Date.now() + ahead) };

whenBuilt('a flood of sign-ups from one address', () => {
  let served: Awaited<ReturnType<typeof serveForTest>>;
  let sam: Awaited<ReturnType<typeof served.member>>;
  beforeAll(async () => {
    // As it is delivered: with its limits, behind a proxy that says who asks.
    const env = { RATE_PER_MINUTE: '600', TRUST_PROXY: '1' };
    served = await serveForTest({ label: 'flood', pages: true, clock, env });
    sam = await served.member({ role: 'curator', name: 'Sam' });
    for (let n = 0; n < waitingCount; n += 1) {
      const assetId = idFrom('flood', String(n));
      const draft = aDraft({ id: assetId, name: `Waiting Tea ${n}`, places: [aPlace({ north: 400 * n })] });
      await served.services.curation.submit({
        ...{ kind: 'new', assetId, draft, baseRevision: null, commandId: randomUUID() },
        contributor: { name: 'Pat', email: 'pat@example.org', how: 'self' },
      });
    }
  }, 120_000);
  afterAll(() => served?.stop());

  async function ask(from: string, path: string, cookie: string, fields?: Record<string, string>) {
    const response = await fetch(served.url + path, {
      ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
      headers: { Origin: served.url, cookie, 'x-forwarded-for': from },
      redirect: 'manual',
    });
    const [set] = response.headers.getSetCookie();
    return { status: response.status, text: await response.text(), cookie: set?.split(';')[0] ?? cookie };
  }

  /** Each second looks at the queue, opens an entry and publishes it; milliseconds of each of the three. */
  async function curate(isOver: () => boolean): Promise<number[]> {
    const took: number[] = [];
    const timed = async (path: string, fields?: Record<string, string>) => {
      const began = performance.now();
      const { status } = await ask(curators, path, sam.cookie, fields);
      took.push(performance.now() - began);
      return status;
    };
    for await (const _ of setInterval(1_000)) {
      if (isOver()) break;
      expect(await timed('/curate')).toBe(200);
      const { lines } = await served.services.desk.queue(sam.actor);
      const line = lines.find(({ name }) => name.startsWith('Waiting'));
      if (!line) continue;
      expect(await timed(`/curate/${line.id}`)).toBe(200);
      const press = {
        press: 'decide',
        verdict: 'publish',
        revision: '1',
        commandId: randomUUID(),
        words: '',
      };
      expect(await timed(`/curate/${line.id}`, press)).toBe(303);
    }
    return took;
  }

  it(`of ${signUps} in ${seconds} seconds puts nothing on the map, and a curator works on`, async () => {
    const under: Promise<{ status: number; cookie: string }>[] = [];
    const perTick = Math.ceil((signUps * everyMs) / (seconds * 1_000));
    let isOver = false;
    const curating = curate(() => isOver);
    const began = performance.now();
    const cpu = process.cpuUsage();
    for await (const _ of setInterval(everyMs)) {
      for (let n = 0; n < perTick && under.length < signUps; n += 1)
        under.push(ask(flooder, '/add-your-group', '', { name: `Spam ${under.length}`, trap: '' }));
      if (under.length === signUps) break;
    }
    const sent = await Promise.all(under);
    const tookMs = performance.now() - began;
    const { user, system } = process.cpuUsage(cpu);
    isOver = true;
    const took = (await curating).sort((a, b) => a - b);
    const at = (share: number) => Math.round(took[Math.floor(took.length * share)] ?? 0);
    console.log(
      `${signUps} sign-ups in ${(tookMs / 1_000).toFixed(1)} s; ${took.length} requests of a curator meanwhile: median ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${Math.round(took.at(-1) ?? 0)} ms; CPU for each sign-up, asking included: ${((user + system) / 1_000 / signUps).toFixed(1)} ms`,
    );

    const begun = sent.filter(({ status }) => status === 303);
    expect(begun).toHaveLength(mostBegun);
    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([303, 429]));
    // Whoever goes on with those sends a few of them to the curators, and nothing to the map.
    const { register } = served.services;
    const tokens = begun.map(({ cookie }) => cookie.split('=')[1]!);
    for (const token of tokens)
      for (const [question, typed] of answers) await register.answer(token, question, typed);
    ahead += 60_000;
    const sends = tokens.map((token) => register.send(thePublic, token, randomUUID(), flooder));
    const through = (await Promise.allSettled(sends)).filter(({ status }) => status === 'fulfilled').length;
    expect(through).toBe(mostSent);
    const { lines } = await served.services.desk.queue(sam.actor);
    expect(lines.filter(({ name }) => name.startsWith('Spam'))).toHaveLength(mostSent);
    const found = await served.services.search.find(thePublic, searchQuery.parse({ q: 'spam' }));
    expect(found.hits.filter(({ name }) => name.startsWith('Spam'))).toEqual([]);
  }, 240_000);
});
