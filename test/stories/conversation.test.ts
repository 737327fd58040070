import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeFaults, desk, openBrowser, overflows, phone, stories } from '../support/chromium.ts';
import { aDraft } from '../support/drafts.ts';
import { anOrganisation, worker } from '../support/people.ts';
import { serveForTest } from '../support/serve.ts';

stories('A conversation', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let organisation: string;
  beforeAll(async () => {
    [browser, site] = await Promise.all([
      openBrowser(),
      serveForTest({
        ...{ label: 'story-talk', pages: true, env: { DEFAULT_PLACE: 'Sale' } },
        drafts: [aDraft({ name: 'Sale Brass Band' })],
      }),
    ]);
    organisation = await anOrganisation(site);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  async function context(cookie: string, more: object = {}): Promise<BrowserContext> {
    const opened = await browser.newContext({
      ...{ baseURL: site.url, locale: 'en-GB', timezoneId: 'Europe/London', viewport: desk, ...more },
    });
    opened.setDefaultTimeout(15_000);
    await signIn(opened, cookie);
    return opened;
  }
  async function signIn(opened: BrowserContext, cookie: string) {
    const [name = '', value = ''] = cookie.split('=');
    await opened.addCookies([{ name, value, url: site.url }]);
  }
  const saved = (page: Page) => page.locator('.talk-standing[data-state=saved]').waitFor();
  const box = (page: Page, name: string) => page.locator(`[name="${name}"]`);
  const shot = async (page: Page, name: string) => {
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
  };
  const looks = async (page: Page, name: string) => {
    const found: string[] = [];
    for (const viewport of [phone, desk]) {
      await page.setViewportSize(viewport);
      found.push(...(await axeFaults(page)), ...((await overflows(page)) ? ['too wide'] : []));
      await shot(page, `${name}-${viewport.width}`);
    }
    expect([name, found]).toEqual([name, []]);
  };

  it('opens at what matters, is saved while it is typed, and asks what to call it when it is saved', async () => {
    const { cookie } = await worker(site, organisation);
    const tablet = await context(cookie);
    const page = await tablet.newPage();
    await page.goto('/conversations/start');
    expect(await page.locator('textarea').first().getAttribute('name')).toBe('matters');
    await page.locator('[role=combobox]').first().waitFor();
    await box(page, 'matters').fill('My dog, and the band on Tuesdays');
    await saved(page);
    expect(page.url()).toMatch(/\/conversations\/[0-9a-f-]{36}$/);
    await page.getByLabel('Name or first letter').fill('J');
    await page.getByLabel('Very close').check();
    await page.getByRole('button', { name: 'Add a person' }).press('Enter');
    await page.keyboard.type('Aunt May');
    await page.getByRole('img', { name: /Very close: J\..*Further out: Aunt May/ }).waitFor();
    await page.getByLabel('What is it called?').pressSequentially('Sale Br');
    await page.getByRole('option', { name: /Sale Brass Band/ }).click();
    await page.getByRole('link', { name: 'On the map' }).waitFor();
    await saved(page);
    await looks(page, 'talk-filled');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByLabel('Your reference, or their initials').fill('JB');
    await looks(page, 'talk-saved');
    await page.getByRole('button', { name: 'Save the name' }).click();
    await page
      .getByRole('heading', { name: 'Saved. What shall we call this?' })
      .waitFor({ state: 'detached' });
    await page.reload();
    expect(await box(page, 'matters').inputValue()).toBe('My dog, and the band on Tuesdays');
    expect(await page.title()).not.toMatch(/dog|JB/);
    await page.getByRole('link', { name: 'Copy for our system' }).click();
    expect(await page.getByLabel('The text to copy').inputValue()).toContain(
      'My dog, and the band on Tuesdays',
    );
    await looks(page, 'talk-copy');
    await page.goBack();
    await page.getByRole('button', { name: 'Finish this conversation' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /No known risks/ })
      .waitFor();
    await page.getByLabel('No known risks').check();
    await page.getByRole('button', { name: 'Finish this conversation' }).click();
    await page.getByRole('button', { name: 'Open it again' }).waitFor();
    await looks(page, 'talk-finished');
    await page.getByRole('link', { name: 'All conversations with this person' }).click();
    await page.getByRole('button', { name: 'Something has to change now' }).click();
    await page.getByText('My dog, and the band').waitFor();
    await looks(page, 'talk-second');
    await tablet.close();
  }, 60_000);
});
