import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { whenBuilt } from '../../support/built.ts';
import { serveForTest } from '../../support/serve.ts';
import { until } from '../../support/wait.ts';

whenBuilt('how it is running', () => {
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let cookie: string;
  beforeAll(async () => {
    site = await serveForTest({ label: 'running', pages: true });
    cookie = await site.signIn({ role: 'system_admin', steppedUp: true });
  });
  afterAll(() => site?.stop());

  const read = async (address = '/admin/running', as = cookie) => {
    const answer = await fetch(site.url + address, { headers: { cookie: as }, redirect: 'manual' });
    return { status: answer.status, html: await answer.text() };
  };
  const press = async (fields: Record<string, string>) => {
    const answer = await fetch(`${site.url}/admin/running`, {
      method: 'POST',
      headers: { cookie, origin: site.url },
      body: new URLSearchParams(fields),
      redirect: 'manual',
    });
    return answer.status;
  };

  it('shows mail that did not go, and lets it go again', async () => {
    const { messages } = site.services.inside;
    await messages.post({
      ...{ key: 'a', to: 'no address at all', template: 'sign-in' },
      data: { name: 'Tea', link: 'https://map.example.org/x/a-secret-token', minutes: 15 },
    });
    const { status, html } = await read();
    expect(status).toBe(200);
    expect(html).toContain('no address at all');
    expect(html).toContain('This is no mail address.');
    expect(html).not.toContain('a-secret-token');
    const [, id] = /name="id" value="([^"]+)"/.exec(html)!;
    expect(await press({ what: 'mail', id: id! })).toBe(303);
    expect(await press({ what: 'mail', id: 'another' })).toBe(404);
    expect(await press({ what: 'everything' })).toBe(400);
  });

  it('builds the index anew when somebody asks', async () => {
    const job = async () =>
      (await site.services.inside.jobs.list()).find(({ name }) => name === 'rebuild the index');
    const done = async () => (await job())!.doneAt;
    await until(job, (known) => known !== undefined);
    expect(await done()).toBeNull();
    await Promise.all([press({ what: 'index' }), press({ what: 'index' })]);
    await until(done, (at) => at !== null);
    expect((await read()).html).toContain('Build it anew');
  });

  it('and the audit tell of every press, and are there for nobody else', async () => {
    await until(
      async () => (await read('/admin/audit')).html,
      (html) => html.includes('index.again') && html.includes('mail.again'),
    );
    const curator = await site.signIn({ role: 'curator' });
    expect((await read('/admin/running', curator)).status).toBe(404);
    expect((await read('/admin/running', '')).status).toBe(303);
    expect((await read('/admin/audit', '')).status).toBe(303);
    expect((await read('/admin/audit', await site.signIn({ role: 'champion' }))).status).toBe(404);
    expect((await read('/admin/audit?about=asset/1')).status).toBe(200);
    expect((await read('/admin/audit?before=x')).status).toBe(400);
  });
});
