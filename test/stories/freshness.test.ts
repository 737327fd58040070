import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFaults, desk, openBrowser, overflows, phone, stories, visitor } from '../support/chromium.ts';
import { aDraft } from '../support/drafts.ts';
import { serveForTest } from '../support/serve.ts';

let now = new Date('2031-06-20T09:00:00Z');
const mailbox = (value: string) => [{ kind: 'email' as const, value, public: false }];
const drafts = [
  aDraft({
    name: 'Thursday Tea',
    contacts: mailbox('tea@groups.example'),
    assured: { on: '2031-01-01', by: 'owner' },
  }),
  aDraft({ name: 'Ring Us', assured: { on: '2030-12-15', by: 'phone' } }),
  aDraft({
    name: 'Night Line',
    ...{ needs: ['crisis'], attendance: ['phone'], assured: { on: '2031-01-15', by: 'phone' } },
  }),
  aDraft({ name: 'Long Gone', assured: { on: '2029-01-15', by: 'phone' } }),
];

stories('Keeping the map true', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let link = '';
  let cookies: { curator: string; admin: string; lead: string };
  beforeAll(async () => {
    [browser, site] = await Promise.all([
      openBrowser(),
      serveForTest({ label: 'story-fresh', pages: true, drafts, clock: { now: () => now } }),
    ]);
    const { services, member, signIn } = site;
    await services.inside.jobs.runDue();
    now = new Date(+now + 2_000);
    await services.inside.jobs.runDue();
    const mails = await services.inside.outbox!.list(20);
    link = /\/still-right\/[\w-]{43}/.exec(mails.find(({ to }) => to === 'tea@groups.example')!.text)![0];
    const { actor, cookie } = await member({ role: 'system_admin', steppedUp: true, name: 'Ada' });
    const lead = {
      leadName: 'Lea Dunn',
      leadEmail: 'lead@trust.example',
      leadPhone: '01632 960999',
      keptYears: 2,
    };
    await services.settings.change(actor, 'safeguarding', lead, 0);
    cookies = {
      admin: cookie,
      curator: await signIn({ role: 'curator', name: 'Cura' }),
      lead: await signIn({ role: 'practitioner', email: 'lead@trust.example' }),
    };
    const words = { what: 'times' as const, words: 'It is Friday now' };
    await services.freshness.signals.detail({ kind: 'public' }, 'ring-us-sale', words, 'somebody');
    await services.freshness.worries.tell(
      'ring-us-sale',
      { words: 'A man shouts at the women.' },
      'somebody',
    );
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const as = async (page: Page, cookie: string) => {
    const [name, value] = cookie.split('=') as [string, string];
    await page.context().addCookies([{ name, value, url: site.url }]);
  };
  const pages = [
    { is: 'a link of a reminder', path: () => link, who: null },
    { is: 'a wrong detail', path: () => '/assets/thursday-tea-sale/wrong', who: null },
    { is: 'a worry', path: () => '/assets/thursday-tea-sale/worried', who: null },
    { is: 'thanks', path: () => '/thanks/right/thursday-tea-sale', who: null },
    { is: 'the page of an entry, for a worker', path: () => '/assets/long-gone-sale', who: 'curator' },
    { is: 'what waits', path: () => '/freshness', who: 'curator' },
    { is: 'groups to ring', path: () => '/freshness/ring', who: 'curator' },
    { is: 'what people told', path: () => '/freshness/told', who: 'curator' },
    { is: 'worries', path: () => '/worries', who: 'lead' },
    { is: 'the settings', path: () => '/settings', who: 'admin' },
    { is: 'the team', path: () => '/team', who: 'curator' },
    { is: 'a card of the team', path: () => '/team/me', who: 'curator' },
  ] as const;

  it.each(pages)(
    '$is: nothing that axe finds, and nothing wider than a phone',
    async ({ path, who }) => {
      for (const viewport of [phone, desk]) {
        const { page, leave } = await visitor({ browser, url: site.url, viewport });
        if (who) await as(page, cookies[who]);
        const answer = await page.goto(path());
        expect(answer?.status()).toBe(200);
        expect(await axeFaults(page)).toEqual([]);
        expect(await overflows(page)).toBe(false);
        await leave();
      }
    },
    120_000,
  );

  it('a wrong detail without a choice says what is missing, without JavaScript', async () => {
    const { page, leave } = await visitor({
      browser,
      url: site.url,
      viewport: phone,
      javaScriptEnabled: false,
    });
    await page.goto('/assets/thursday-tea-sale/wrong');
    await page.getByLabel(/What should it say/).fill('Friday');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Choose what is wrong.' }).waitFor();
    expect(await page.getByLabel(/What should it say/).inputValue()).toBe('Friday');
    await leave();
  }, 60_000);

  it('a treasurer without JavaScript or a mouse presses once, and the entry is fresh', async () => {
    const { page, leave } = await visitor({
      browser,
      url: site.url,
      viewport: phone,
      javaScriptEnabled: false,
    });
    await page.goto(link);
    await page.getByRole('button', { name: 'Still right' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    await page.getByRole('link', { name: 'See the entry' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Checked today by the people who run it').first().waitFor();
    await leave();
  }, 60_000);
});
