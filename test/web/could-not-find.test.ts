import mongoose from 'mongoose';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aDraft } from '../support/drafts.ts';
import { serveForTest } from '../support/serve.ts';
import { whenBuilt } from '../support/built.ts';

const browser = { 'User-Agent': 'Mozilla/5.0 (Linux; Android 9) Chrome/96.0 Mobile Safari/537.36' };

whenBuilt('"I could not find it"', () => {
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let connection: mongoose.Connection;
  beforeAll(async () => {
    site = await serveForTest({
      label: 'could-not-find',
      pages: true,
      drafts: [aDraft(), aDraft({ name: 'Sale Library', kind: 'institution', needs: ['learn'] })],
      clock: { now: () => new Date('2026-11-25T10:00:00Z') },
    });
    connection = await mongoose
      .createConnection(process.env.TEST_MONGODB_URI!, { dbName: site.prefix })
      .asPromise();
  }, 60_000);
  afterAll(async () => {
    await connection?.close();
    await site?.stop();
  });

  const counts = () => connection.db!.collection('counts').find({}).toArray();
  const get = (address: string, headers: Record<string, string> = browser) =>
    fetch(site.url + address, { headers, redirect: 'manual' });
  const press = (fields: Record<string, string>) =>
    fetch(`${site.url}/could-not-find`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: browser,
    });

  it.each(['/search?q=zebrafinch&need=pets&near=Sale', '/search?near=Sale'])(
    'stands on every page of results, found or not, and sends no words: %s',
    async (address) => {
      const html = await (await get(address)).text();
      const form = /<form[^>]*action="\/could-not-find".*?<\/form>/s.exec(html)?.[0] ?? '';
      expect(form).toContain('I could not find it');
      expect(form).toContain('name="near" value="Sale"');
      expect(form).not.toContain('zebrafinch');
    },
  );

  it('sends what the words ask for, by the closed lists', async () => {
    const html = await (await get('/search?q=zebrafinch+so+lonely+since+my+wife+died&near=Sale')).text();
    const form = /<form[^>]*action="\/could-not-find".*?<\/form>/s.exec(html)?.[0] ?? '';
    expect(form).toContain('name="need" value="lonely"');
    expect(form).toContain('name="need" value="bereaved"');
    expect(form).not.toMatch(/zebrafinch|wife/);
  });

  it('counts a search that found nothing once, in its own time, and no robot’s', async () => {
    await get('/search?q=zebrafinch&need=justice&near=Sale');
    await get('/search?q=zebrafinch&need=justice&near=Sale');
    await get('/search?q=zebrafinch&need=veteran&near=Sale', { 'User-Agent': 'Googlebot/2.1' });
    await site.services.counts.flush();
    const nothing = (await counts()).filter(({ what }) => what === 'nothing');
    expect(nothing).toContainEqual(
      expect.objectContaining({ needs: ['justice'], district: 'Trafford', week: '2026-W48', count: 1 }),
    );
    expect(nothing.some(({ needs }) => (needs as string[]).includes('veteran'))).toBe(false);
    expect(JSON.stringify(await counts())).not.toContain('zebrafinch');
  });

  it('thanks, shows all that was written down, and names somebody to ring', async () => {
    const answer = await press({ near: 'M33', need: 'pets', cost: 'free', age: '30' });
    const html = await answer.text();
    expect(answer.status).toBe(200);
    for (const words of ['Thank you for telling us', 'Age 26 to 64', 'Trafford', 'The week of 23 November'])
      expect(html).toContain(words);
    expect(html).toContain('Sale Library');
    expect(html).toContain('href="tel:01632960001"');
    const kept = (await counts()).find(({ what }) => what === 'could_not_find');
    expect(kept).toMatchObject({ needs: ['pets'], limits: ['age:26_to_64', 'cost:free'], count: 1 });
    expect(JSON.stringify(kept)).not.toMatch(/M33|53\./);
  });

  it('writes nothing down of somebody who is not safe, and leads to urgent help', async () => {
    const before = await counts();
    const html = await (await press({ near: 'M33', need: 'unsafe' })).text();
    expect(html).toContain('we wrote nothing down at all');
    expect(html).toContain('href="/urgent"');
    expect(await counts()).toHaveLength(before.length);
  });

  it('takes no words, and no form of another site', async () => {
    expect((await press({ q: 'choir', near: 'Sale' })).status).toBe(400);
    const strange = await fetch(`${site.url}/could-not-find`, {
      method: 'POST',
      body: new URLSearchParams({ need: 'pets' }),
      headers: { ...browser, Origin: 'https://evil.example' },
    });
    expect(strange.status).toBe(403);
  });
});
