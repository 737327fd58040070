import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFaults, desk, openBrowser, overflows, phone, stories, visitor } from '../support/chromium.ts';
import { serveForTest } from '../support/serve.ts';
import { until } from '../support/wait.ts';

stories('who looks after it all', () => {
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let browser: Browser;
  let cookie: string;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveForTest({ label: 'operate', pages: true }), openBrowser()]);
    const ola = await site.member({ role: 'system_admin', name: 'Ola', steppedUp: true });
    cookie = ola.cookie;
    const { messages, jobs, audit } = site.services.inside;
    const data = { name: 'Tea', link: 'https://map.example.org/sign-in/x', minutes: 15 };
    for (const to of ['thursday-tea@example.org', `${'long'.repeat(14)}@example.org`, 'no address'])
      await messages.post({ key: to, to, template: 'sign-in', data });
    for (const action of ['settings.change', 'organisation.open'])
      await audit.record(ola.actor, { action, object: 'settings/clocks' });
    await audit.record({ kind: 'system', job: 'remind' }, { action: 'reminder.send', object: 'asset/1' });
    await jobs.runDue();
    await until(
      () => site.services.inside.chain.head(),
      ({ n }) => n > 0,
    );
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  async function signedIn(how: Parameters<Browser['newContext']>[0]) {
    const visit = await visitor({ browser, url: site.url, ...how });
    const [name = '', value = ''] = cookie.split('=');
    await visit.page.context().addCookies([{ name, value, url: site.url }]);
    return visit;
  }
  const oneMail = (page: Page) => page.locator('.outbox a').first().click();
  it.each([
    { is: 'the outbox', path: '/outbox' },
    { is: 'a mail', path: '/outbox', then: oneMail },
    { is: 'how it is running', path: '/admin/running' },
    { is: 'who did what', path: '/admin/audit' },
    { is: 'nothing of one thing', path: '/admin/audit?about=asset/1' },
  ])('has no faults by axe and nothing beside the screen: $is', async ({ path, then }) => {
    for (const viewport of [phone, desk])
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, faults, leave } = await signedIn({ viewport, colorScheme });
        expect((await page.goto(path))!.status()).toBe(200);
        if (then) {
          await then(page);
          await page.locator('.letter').waitFor();
        }
        expect(await axeFaults(page)).toEqual([]);
        expect(await overflows(page)).toBe(false);
        expect(faults).toEqual([]);
        await leave();
      }
  });

  it('lets a mail go again by keyboard alone', async () => {
    const { page, leave } = await signedIn({});
    await page.goto('/admin/running');
    const again = page.getByRole('button', { name: /^Try again ?: the mail to no address$/ });
    for (let tab = 0; tab < 60; tab++) {
      if (await again.evaluate((button) => button === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByText('None had to be given up.').waitFor();
    await leave();
  });
});
