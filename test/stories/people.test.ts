import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { axeFaults, desk, openBrowser, overflows, phone, stories, visitor } from '../support/chromium.ts';
import { aPerson, worker } from '../support/people.ts';
import { serveForTest } from '../support/serve.ts';

const rooms = ['', '/details', '/sharing', '/hand-over', '/close', '/looks'];

stories('A worker and the people they work with', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveForTest>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([
      openBrowser(),
      serveForTest({ label: 'story-people', pages: true }),
    ]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  async function as(cookie: string, viewport = phone, javaScriptEnabled = true) {
    const visit = await visitor({ browser, url: site.url, viewport, javaScriptEnabled });
    const [name = '', value = ''] = cookie.split('=');
    await visit.page.context().addCookies([{ name, value, url: site.url }]);
    return visit;
  }

  it('begins with initials, says what is safe, writes down a yes and takes it back, without JavaScript', async () => {
    const { cookie, organisationId } = await aPerson(site);
    await worker(site, organisationId, 'practitioner');
    const { page, leave } = await as(cookie, phone, false);
    await page.goto('/people');
    await page.getByLabel('What you call them').fill('EA');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('link', { name: 'How to reach and talk with them' }).click();
    await page.getByLabel('Text message').selectOption('no');
    await page.getByLabel('NHS number').fill('943 476 5910');
    await page.getByRole('button', { name: 'Keep this' }).click();
    await page.getByRole('link', { name: 'This is not an NHS number' }).click();
    await page.getByLabel('NHS number').fill('943 476 5919');
    await page.getByRole('button', { name: 'Keep this' }).click();
    expect(await page.locator('[data-safe=no]').innerText()).toContain('Text message');
    await page.getByRole('link', { name: 'Who may see what' }).click();
    await page.getByLabel('Who may see it').selectOption('role/practitioner');
    await page.getByLabel('What matters to them').check();
    await page.getByLabel('Why', { exact: true }).fill('So that we plan together');
    await page.getByRole('button', { name: 'They said yes' }).click();
    expect(await page.getByRole('status').innerText()).toBe('Written down.');
    await page.getByRole('button', { name: 'Take this back' }).click();
    expect(await page.getByRole('status').innerText()).toContain('It is taken back.');
    await leave();
  }, 60_000);

  it.each([
    ['small', phone],
    ['wide', desk],
  ])(
    'axe has nothing against any of the pages (%s)',
    async (_, viewport) => {
      const { personId, cookie, organisationId } = await aPerson(site);
      await worker(site, organisationId, 'practitioner');
      const visit = await as(cookie, viewport);
      const found: string[] = [];
      for (const path of ['/people', ...rooms.map((room) => `/people/${personId}${room}`)]) {
        await visit.page.goto(path);
        const said = [
          ...(await axeFaults(visit.page)),
          ...((await overflows(visit.page)) ? ['too wide'] : []),
          ...visit.faults,
        ];
        found.push(...said.map((what) => `${path}: ${what}`));
        visit.faults.length = 0;
      }
      await visit.leave();
      expect(found).toEqual([]);
    },
    120_000,
  );
});
