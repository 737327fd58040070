import mongoose from 'mongoose';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { keysOf } from '../../api/contract/shortlist.ts';
import { aDraft } from '../support/drafts.ts';
import { keptLog } from '../support/kept-log.ts';
import { serveForTest } from '../support/serve.ts';
import { whenBuilt } from '../support/built.ts';

/** Words, a place that is none, a postcode, and a point: whatever holds one of them holds what somebody typed. */
const canaries = ['zebrafinch', 'quetzalton', 'm33 7xq', 'm337xq', '53.42719', '2.31357'];
const typed = 'q=zebrafinch+choir&near=Quetzalton';
const browser = { 'User-Agent': 'Mozilla/5.0 (Linux; Android 9) Chrome/96.0 Mobile Safari/537.36' };

whenBuilt('a canary typed into the boxes', () => {
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let id: string;
  const { log, told: logged } = keptLog();
  const answers: { asked: string; status: number; headers: [string, string][]; body: string }[] = [];

  beforeAll(async () => {
    site = await serveForTest({
      label: 'canary',
      pages: true,
      drafts: [aDraft(), aDraft({ name: 'Sale Choir' })],
      log,
    });
    id = (await site.services.assets.example())!.id;
    await askEverything();
    // Once more with the engine gone, and with a fault of ours in the middle of an answer.
    const { findAll } = site.services.index;
    site.services.index.findAll = () => Promise.reject(new Error('The engine is gone.'));
    await askEverything();
    site.services.index.findAll = findAll;
    await site.services.counts.flush();
  }, 120_000);
  afterAll(() => site?.stop());

  async function ask(asked: string, init: RequestInit = {}) {
    const answer = await fetch(site.url + asked, { redirect: 'manual', ...init, headers: browser });
    answers.push({
      asked: `${init.method ?? 'GET'} ${asked}`,
      status: answer.status,
      headers: [...answer.headers],
      body: await answer.text(),
    });
  }
  const post = (path: string, fields: Record<string, string>) =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields) });

  async function askEverything() {
    for (const query of [
      typed,
      `${typed}&need=pets`,
      'q=zebrafinch&near=M33+7XQ',
      'q=zebrafinch&at=53.42719,-2.31357',
    ])
      for (const path of [
        '/search',
        '/search.data',
        '/api/v1/search',
        '/api/v1/suggest',
        '/nowhere',
        '/assets/x',
      ])
        await ask(`${path}?${query}`);
    await ask(`/search?${typed}&age=old&box=1`);
    // Danger that is sure and danger that is not, on every way in.
    for (const words of [
      'zebrafinch+i+want+to+kill+myself',
      'zebrafinch+house+smells+of+gas',
      'zebrafinch+play+about+forced+marriage',
    ])
      for (const path of [
        '/search',
        '/search.data',
        '/api/v1/search',
        '/api/v1/suggest',
        '/api/v1/cells',
        '/embed/search',
        '/take/list.csv',
      ])
        await ask(`${path}?${path.startsWith('/embed') ? 'what' : 'q'}=${words}&near=Sale`);
    await ask(`/search?q=${'zebrafinch'.repeat(60)}`);
    await ask('/api/v1/places?q=Quetzalton');
    await ask('/api/v1/places/resolve?near=M33+7XQ');
    for (const file of ['list.csv', 'list.xlsx', 'list.geojson', 'list.ics', 'new.atom'])
      await ask(`/take/${file}?${typed}`);
    await ask('/oruk/v3/services?search=zebrafinch&postcode=M33+7XQ&proximity=500');
    await ask('/oruk/v3/service_at_locations?text=zebrafinch&coverage=M33+7XQ');
    await ask('/here?near=Quetzalton');
    await ask('/here?near=M33+7XQ');
    await ask(`/shortlist?ids=${keysOf([id])}`);
    await ask(`/shortlist/qr.svg?ids=${keysOf([id])}`);
    await post('/could-not-find', { near: 'M33 7XQ', need: 'pets' });
    await post('/could-not-find', { near: 'Quetzalton', need: 'pets', zebrafinch: '1' });
    await post('/shortlist', { add: id, back: `/search?${typed}` });
    await post('/shortlist/how-it-went', { id, how: 'went', words: 'zebrafinch' });
  }

  const holds = (text: string) => canaries.filter((canary) => text.toLowerCase().includes(canary));

  it('stands in no line of the log, at its most talkative', () => {
    expect(logged.length).toBeGreaterThan(40);
    expect(logged.filter((line) => holds(line).length > 0)).toEqual([]);
  });

  it('stands in no title, and in no header but the way back to the page it came from', () => {
    for (const { asked, headers, body } of answers) {
      const title = /<title>(.*?)<\/title>/.exec(body)?.[1] ?? '';
      expect({ asked, title: holds(title) }).toEqual({ asked, title: [] });
      const others = headers.filter(
        ([name, value]) =>
          !(asked === 'POST /shortlist' && name === 'location' && value.startsWith('/search?')),
      );
      expect({ asked, headers: holds(JSON.stringify(others)) }).toEqual({ asked, headers: [] });
    }
  });

  it('stands in no answer that others could be given: none that holds it is public', () => {
    for (const { asked, headers, body } of answers) {
      const cache = headers.find(([name]) => name === 'cache-control')?.[1] ?? '';
      const mayShare = !/private|no-store/.test(cache);
      if (mayShare) expect({ asked, body: holds(body) }).toEqual({ asked, body: [] });
      // Nor is its address a key of a shared cache.
      if (holds(decodeURIComponent(asked.replaceAll('+', ' '))).length > 0)
        expect({ asked, mayShare }).toEqual({ asked, mayShare: false });
    }
  });

  it('stands in no canonical address, picture for sharing, square code or list', () => {
    for (const { asked, body } of answers) {
      for (const [tag] of body.matchAll(/<(?:meta|link)\b[^>]*>/g))
        expect({ asked, tag: holds(tag) }).toEqual({ asked, tag: [] });
      if (asked.includes('/shortlist?ids') || asked.includes('qr.svg'))
        expect({ asked, body: holds(body) }).toEqual({ asked, body: [] });
    }
  });

  it('is stored nowhere, counts and all', async () => {
    const connection = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
    let seen = 0;
    for (const name of [site.prefix, `${site.prefix}_private`])
      for (const { name: collection } of await connection.useDb(name).listCollections())
        for await (const doc of connection.useDb(name).collection(collection).find()) {
          seen += 1;
          expect({ collection, holds: holds(JSON.stringify(doc)) }).toEqual({ collection, holds: [] });
        }
    await connection.close();
    expect(seen).toBeGreaterThan(4);
  });

  it('tells no other site where somebody came from', () => {
    for (const { asked, headers } of answers)
      expect({ asked, policy: headers.find(([name]) => name === 'referrer-policy')?.[1] }).toEqual({
        asked,
        policy: 'no-referrer',
      });
  });

  it('ends with the visit: the list, the copies and the storage', async () => {
    const answer = await fetch(`${site.url}/finish`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(),
      headers: { ...browser, Cookie: `hereabouts-list=${keysOf([id])}` },
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/finish']);
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"');
    expect(answer.headers.get('set-cookie')).toMatch(/^hereabouts-list=; .*Max-Age=0$/);
  });
});
