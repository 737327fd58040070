import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { whenBuilt } from '../../support/built.ts';
import { serveForTest } from '../../support/serve.ts';

whenBuilt('the page of keys', () => {
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let cookie: string;
  beforeAll(async () => {
    site = await serveForTest({ label: 'keys-page', pages: true });
    cookie = await site.signIn({ role: 'system_admin' });
  }, 60_000);
  afterAll(() => site?.stop());

  const get = async (path: string, as = cookie) =>
    fetch(site.url + path, { headers: { cookie: as }, redirect: 'manual' });
  const post = (path: string, fields: Record<string, string>) =>
    fetch(site.url + path, {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams(fields),
      redirect: 'manual',
    });

  it('shows a new key once and in no cache, what it was used for, and ends it', async () => {
    const made = await post('/keys', { name: 'Council website', share: '3000', term: '365' });
    expect(made.status).toBe(200);
    expect(made.headers.get('cache-control')).toContain('no-store');
    const [key = ''] = /hereabouts_[\w-]{49}/.exec(await made.text()) ?? [];
    expect(key).not.toBe('');
    const list = await (await get('/keys')).text();
    expect(list).toContain('Council website');
    expect(list).not.toContain(key);
    await (await fetch(`${site.url}/api/v1/taxonomy`, { headers: { 'x-api-key': key } })).text();
    const [, id] = /href="\/keys\/([0-9a-f-]{36})"/.exec(list)!;
    expect(await (await get(`/keys/${id}`)).text()).toContain('/api/v1/taxonomy');
    expect((await post(`/keys/${id}`, {})).headers.get('location')).toBe('/keys');
    expect((await fetch(`${site.url}/api/v1/taxonomy`, { headers: { 'x-api-key': key } })).status).toBe(401);
    expect(await (await get(`/keys/${id}`)).text()).toContain('Ended');
  });

  it('names what needs changing and keeps what was typed', async () => {
    const response = await post('/keys', { name: '', share: '5', term: 'ever' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Choose how often it may ask.');
  });

  it('is not there for others', async () => {
    expect((await get('/keys', await site.signIn({ role: 'curator' }))).status).toBe(404);
    expect((await get('/keys', '')).headers.get('location')).toBe('/sign-in?to=%2Fkeys');
    expect((await get('/keys/0b0e1b6e-0000-4000-8000-000000000000')).status).toBe(404);
    expect((await get('/keys/nothing')).status).toBe(400);
  });
});
