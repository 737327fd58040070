import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { axeFaults, desk, openBrowser, overflows, phone, stories, visitor } from '../support/chromium.ts';
import { serveForTest } from '../support/serve.ts';

stories('Somebody at a practice asks for help with a person', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let organisationId: string;
  beforeAll(async () => {
    [browser, site] = await Promise.all([
      openBrowser(),
      serveForTest({ label: 'story-gateway', pages: true }),
    ]);
    organisationId = await site.services.inside.organisationStore.open({
      ...{ name: 'Larkfield', networkId: 'main', modules: ['directory', 'conversations', 'gateway'] },
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  async function as(cookie: string, viewport = phone, javaScriptEnabled = false) {
    const visit = await visitor({ browser, url: site.url, viewport, javaScriptEnabled });
    const [name = '', value = ''] = cookie.split('=');
    await visit.page.context().addCookies([{ name, value, url: site.url }]);
    return visit;
  }

  it('in one short form without JavaScript; a worker takes it and brings back the code', async () => {
    const desks = await site.signIn({ role: 'practitioner', organisationId });
    const link = await site.signIn({ role: 'link_worker', organisationId });
    const { page, leave } = await as(desks);
    await page.goto('/gateway/new');
    await page.getByLabel('Their name').fill('Zebedee Quill');
    await page.getByLabel('Their NHS number').fill('943 476 5918');
    await page.getByLabel('Why, in a line').fill('On his own, would like company');
    await page.getByLabel('GP practice').check();
    await page.getByRole('button', { name: 'Send it on' }).click();
    const said = await page.getByRole('alert').innerText();
    expect([said.includes('not an NHS number'), said.includes('Ask them first')]).toEqual([true, true]);
    expect(await page.getByLabel('Their name').inputValue()).toBe('Zebedee Quill');
    await page.getByLabel('Their NHS number').fill('943 476 5919');
    await page.getByLabel('They said yes to passing this on').check();
    await page.getByRole('button', { name: 'Send it on' }).click();
    await page.waitForURL(/gateway\/[0-9a-f-]{36}$/);
    const own = page.url();

    const worker = await as(link);
    await worker.page.goto('/gateway');
    await worker.page.getByRole('link', { name: /GP practice/ }).click();
    expect(await worker.page.content()).not.toContain('Zebedee');
    await worker.page.getByRole('button', { name: 'Open it: it is mine now' }).click();
    expect(await worker.page.locator('main').innerText()).toContain('943 476 5919');
    await worker.page.getByRole('button', { name: 'They said yes' }).click();
    await worker.page.locator('.note', { hasText: '871731000000106' }).waitFor();
    await page.goto(own);
    expect(await page.locator('main').innerText()).toContain('871731000000106');

    const found: string[] = [];
    for (const [cookie, path] of [
      [desks, '/gateway/new'],
      [desks, own],
      [link, '/gateway'],
      [link, own],
    ] as const)
      for (const viewport of [phone, desk]) {
        const visit = await as(cookie, viewport, true);
        await visit.page.goto(path);
        const faults = [
          ...(await axeFaults(visit.page)),
          ...((await overflows(visit.page)) ? ['too wide'] : []),
        ];
        found.push(...[...faults, ...visit.faults].map((what) => `${path} ${viewport.width}: ${what}`));
        const name = path
          .replace(/.*\/gateway/, 'gateway')
          .replace(/[0-9a-f-]{36}/, 'id')
          .replaceAll('/', '_');
        const folder = process.env.SHOTS;
        if (folder)
          await visit.page.screenshot({ path: `${folder}/${name}-${viewport.width}.png`, fullPage: true });
        await visit.leave();
      }
    expect(found).toEqual([]);
    await worker.leave();
    await leave();
  }, 180_000);
});
