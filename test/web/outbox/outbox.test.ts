import { afterEach, expect, it } from '@jest/globals';
import { whenBuilt } from '../../support/built.ts';
import { serveForTest } from '../../support/serve.ts';

const link = 'https://map.example.org/sign-in/a-secret-token';

whenBuilt('the mail of a demonstration', () => {
  let site: Awaited<ReturnType<typeof serveForTest>>;
  afterEach(() => site?.stop());

  async function withMail(env: Record<string, string> = {}) {
    site = await serveForTest({ label: 'outbox', pages: true, env });
    const { messages, jobs } = site.services.inside;
    await messages.post({
      ...{ key: 'sign-in/1', to: 'tea@example.org', template: 'sign-in' },
      data: { name: '<b>Tea</b>', link, minutes: 15 },
    });
    await jobs.runDue();
    return {
      read: async (address: string) => {
        const answer = await fetch(site.url + address, { redirect: 'manual' });
        return { status: answer.status, html: await answer.text() };
      },
    };
  }

  it('is read on a page, and its links work', async () => {
    const { read } = await withMail();
    const list = await read('/outbox');
    expect(list.status).toBe(200);
    expect(list.html).toContain('tea@example.org');
    const [, address] = /href="(\/outbox\/[0-9a-f-]+)"/.exec(list.html)!;
    const mail = await read(address!);
    expect(mail.status).toBe(200);
    expect(mail.html).toContain(`href="${link}"`);
    expect(mail.html).toContain('&lt;b&gt;Tea&lt;/b&gt;');
    expect((await read('/outbox/no-such-mail')).status).toBe(404);
    expect((await read('/outbox/..%2f..%2fpackage')).status).toBe(404);
  });

  it.each([
    ['in earnest', { HEREABOUTS_DEMO: '' }],
    ['once mail goes to people', { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'map@example.org' }],
  ])('is nowhere to be read %s', async (_when, env) => {
    const { read } = await withMail(env);
    for (const address of ['/outbox', '/outbox/1', '/outbox.data'])
      expect(await read(address)).toEqual({
        status: 404,
        html: expect.not.stringMatching(/tea@example|a-secret-token/),
      });
  });
});
