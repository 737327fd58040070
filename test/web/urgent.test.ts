import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { dangers } from '../../api/contract/urgent.ts';
import { serveForTest } from '../support/serve.ts';
import { whenBuilt } from '../support/built.ts';

const canary = 'zebrafinch';

whenBuilt('a search whose words tell of danger', () => {
  let site: Awaited<ReturnType<typeof serveForTest>>;
  beforeAll(async () => {
    site = await serveForTest({ label: 'urgent', pages: true });
  }, 60_000);
  afterAll(() => site?.stop());
  const ask = (address: string) => fetch(site.url + address, { redirect: 'manual' });

  it('leads to the page of that danger, with no word kept', async () => {
    const query = new URLSearchParams({ q: `${canary} my husband hits me`, near: 'Sale', age: 'old' });
    const answer = await ask(`/search?${query.toString()}`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/urgent/abuse_violence');
    expect(JSON.stringify([...answer.headers]) + (await answer.text())).not.toContain(canary);
    const data = await ask(`/search.data?${query.toString()}`);
    const told = await data.text();
    expect(told).toContain('/urgent/abuse_violence');
    expect(told).not.toContain(canary);
  });

  it('stands above the results where it is not sure, with the title as ever', async () => {
    const html = await (await ask('/search?q=play+about+forced+marriage+at+the+theatre')).text();
    expect(html).toContain('href="/urgent/abuse_violence"');
    expect(html).toContain('href="tel:116123"');
    expect(html.match(/<title>[^<]*/)?.[0]).not.toContain('marriage');
    expect(await (await ask('/search?q=choir')).text()).not.toContain('tel:116123');
  });

  it.each(dangers)(
    'the page %s needs no script, names no danger in its title, and offers a way off',
    async (kind) => {
      const answer = await ask(`/urgent/${kind}`);
      const html = await answer.text();
      expect(answer.status).toBe(200);
      expect(html).not.toContain('<script');
      expect(html).toContain('<title>Urgent help – Hereabouts</title>');
      expect(html).toContain('href="tel:999"');
      expect(html).toContain('does not clear your history');
    },
  );

  it('does not know another danger', async () => {
    expect((await ask('/urgent/toString')).status).toBe(404);
  });
});
