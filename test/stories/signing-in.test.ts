import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { thePublic } from '../../api/infra/actor.ts';
import { axeFaults, desk, openBrowser, overflows, phone, stories, visitor } from '../support/chromium.ts';
import { keyIn, mailTo } from '../support/mailbox.ts';
import { codeAt } from '../support/phone.ts';
import { serveForTest } from '../support/serve.ts';

stories('signing in', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveForTest>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveForTest({ label: 'signing-in', pages: true })]);
    const { accounts } = site.services;
    await accounts.joinGroup(thePublic, { email: 'grace@tea.example', name: 'Grace', assetId: 'tea' });
    await accounts.demo.ensure('tea');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  /** Nothing sticks out, nothing is amiss, on a phone and on a desk. */
  async function looks(page: Page, name: string) {
    for (const size of [phone, desk]) {
      await page.setViewportSize(size);
      expect([name, await axeFaults(page)]).toEqual([name, []]);
      expect([name, await overflows(page)]).toEqual([name, false]);
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/${name}-${size.width}.png`, fullPage: true });
    }
  }
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');

  it('a group signs in on a phone without JavaScript, by its mail, and signs out again', async () => {
    const { page, leave } = await visitor({
      browser,
      url: site.url,
      viewport: phone,
      javaScriptEnabled: false,
    });
    await page.goto('/sign-in');
    await page.getByLabel('Your e-mail address').fill('grace');
    await press(page, 'Send me a link');
    expect(await page.getByRole('alert').innerText()).toContain('Write an e-mail address, like');
    expect(await page.getByLabel('Your e-mail address').inputValue()).toBe('grace');
    await page.getByLabel('Your e-mail address').fill('grace@tea.example');
    await press(page, 'Send me a link');
    await page.getByRole('heading', { name: 'Look in your e-mail' }).waitFor();

    const key = keyIn(await mailTo(site.services, 'grace@tea.example'));
    await page.goto(`/sign-in/link?key=${key}`);
    await press(page, 'Sign in');
    await page.getByRole('heading', { name: 'Grace' }).waitFor();
    expect(await page.locator('.you p').innerText()).toBe('Grace · Group');
    await page.goto(`/sign-in/link?key=${key}`);
    await page.getByRole('heading', { name: 'This link does not work any more' }).waitFor();
    await page.goto('/account');
    await page.getByRole('main').getByRole('button', { name: 'Sign out' }).press('Enter');
    await page.goto('/account');
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/sign-in?to=%2Faccount');
    await leave();
  }, 90_000);

  it('the first administrator sets up a phone, and invites somebody; by keyboard', async () => {
    const { page, leave, faults } = await visitor({ browser, url: site.url });
    const link = new URL((await site.services.accounts.invitations.firstAdmin())!);
    await page.goto('/sign-in');
    await looks(page, 'sign-in');
    await page.goto('/sign-in/password');
    await press(page, 'Sign in');
    await looks(page, 'password-faults');
    await page.goto('/sign-in/recover');
    await looks(page, 'recover');
    await page.goto('/sign-in/sent');
    await looks(page, 'sent');
    await page.goto('/sign-in/link?key=none');
    await looks(page, 'link-trouble');

    await page.goto(link.pathname + link.search);
    await looks(page, 'join');
    await page.getByLabel('Your e-mail address').fill('ada@all.example');
    await page.getByLabel('Your name').fill('Ada');
    await page.getByLabel('Choose a password').fill('copper kettle marathon');
    await press(page, 'Say yes');
    await page.getByRole('heading', { name: 'Set up your phone' }).waitFor();
    await looks(page, 'authenticator');
    const secret = (await page.locator('.secret').innerText()).replaceAll(' ', '');
    await page.getByLabel('The six numbers').fill(codeAt(secret, new Date()));
    await press(page, 'That is them');
    await page.getByRole('heading', { name: 'Write these down' }).waitFor();
    expect(await page.locator('.codes li').count()).toBe(10);
    await looks(page, 'codes');
    await page.getByRole('link', { name: 'I wrote them down' }).press('Enter');
    await page.getByRole('heading', { name: 'Ada' }).waitFor();
    await looks(page, 'account');

    await page.getByRole('link', { name: 'People', exact: true }).press('Enter');
    await looks(page, 'people');
    await page.getByLabel('Their e-mail address').fill('second@all.example');
    await page.getByLabel('What they will do').selectOption('System administrator');
    await press(page, 'Send the invitation');
    await page.getByText('second@all.example', { exact: true }).waitFor();
    await looks(page, 'people-invited');
    await page.getByRole('link', { name: 'Sam' }).press('Enter');
    await looks(page, 'person');
    await page.getByRole('link', { name: 'Organisations', exact: true }).press('Enter');
    await looks(page, 'organisations');
    await page.getByRole('link', { name: 'Larkfield Practice (invented)' }).press('Enter');
    await page.getByLabel('The gateway').check();
    await press(page, 'Keep this');
    expect(await page.getByLabel('The gateway').isChecked()).toBe(true);
    await looks(page, 'organisation');
    // The 400 and the 404 that were looked at are told in the console.
    expect(faults.filter((fault) => !/status of 40[04]/.test(fault))).toEqual([]);
    await leave();
  }, 180_000);

  it('somebody with several roles sees which one they act in, and changes it', async () => {
    const { page, leave } = await visitor({ browser, url: site.url });
    await page.goto('/sign-in/demo?who=admin');
    await looks(page, 'demo');
    await page.getByRole('main').getByRole('button').press('Enter');
    await page.getByRole('heading', { name: 'Sam' }).waitFor();
    expect(await page.locator('.you p').innerText()).toBe('Sam · Link worker, Larkfield Practice (invented)');
    expect((await page.goto('/admin/people'))!.status()).toBe(404);
    await page.goto('/account');
    await press(page, 'Act as Administrator');
    await page.getByText('Sam · Administrator, Larkfield Practice (invented)').waitFor();
    await looks(page, 'roles');
    await page.goto('/admin/people');
    await page.getByRole('heading', { name: 'Show once more that it is you' }).waitFor();
    await looks(page, 'again');
    await press(page, 'Go on');
    await page.getByRole('heading', { name: 'People' }).waitFor();
    await leave();
  }, 90_000);
});
