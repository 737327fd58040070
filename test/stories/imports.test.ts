import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { axeFaults, desk, openBrowser, overflows, phone, stories, visitor } from '../support/chromium.ts';
import { serveForTest } from '../support/serve.ts';

const list = [
  'id,name,description,opening times,phone,postcode,internal remarks',
  '1,Mill Choir,We sing together every week.,Tue 10am-12pm,0161 912 1012,M33 2RP,x',
  '2,Lunch Club,A hot meal and company.,Wed 12pm-2pm,0161 912 1013,M33 4QW,x',
  '3,,No name at all,,,M33 2RP,x',
].join('\n');

stories('A curator with a list of groups', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let cookie: string;
  beforeAll(async () => {
    [browser, site] = await Promise.all([
      openBrowser(),
      serveForTest({ label: 'story-imports', pages: true }),
    ]);
    cookie = await site.signIn({ role: 'curator', name: 'Sam' });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  it.each([
    { viewport: phone, javaScriptEnabled: false },
    { viewport: desk, javaScriptEnabled: true },
  ])('hands it in, puts its columns right, looks, publishes and takes it back ($viewport.width px, JavaScript: $javaScriptEnabled)', async ({ viewport, javaScriptEnabled }) => {
    const { page, faults, leave } = await visitor({ browser, url: site.url, viewport, javaScriptEnabled });
    const [name = '', value = ''] = cookie.split('=');
    await page.context().addCookies([{ name, value, url: site.url }]);
    const shown = async (what: string) => {
      for (const size of javaScriptEnabled ? [phone, viewport] : [viewport]) {
        await page.setViewportSize(size);
        if (javaScriptEnabled) expect([what, size.width, await axeFaults(page)]).toEqual([what, size.width, []]);
        expect([what, size.width, await overflows(page)]).toEqual([what, size.width, false]);
      }
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/import-${what}-${viewport.width}.png`, fullPage: true });
    };
    /** Without JavaScript a person presses the link to look again. */
    const until = async (words: string) => {
      for (let n = 0; n < 100 && !(await page.getByText(words).first().isVisible()); n++) {
        await page.waitForTimeout(200);
        if (!javaScriptEnabled) await page.reload();
      }
      expect(await page.getByText(words).first().isVisible()).toBe(true);
    };

    await page.goto('/import');
    await shown('begin');
    await page.getByLabel('Whose list is it?').or(page.getByLabel('Its name')).first().waitFor();
    await page.locator('#file-name').fill(`Sale groups ${viewport.width}`);
    await page.locator('#file').setInputFiles({ name: 'groups.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await page.getByRole('button', { name: 'Hand it in' }).click();
    await until('Put 2 entries on the map');
    await shown('look');
    await page.getByRole('link', { name: 'Put the columns right' }).click();
    await shown('columns');
    await page.getByLabel('“internal remarks” is').selectOption('');
    await page.getByRole('button', { name: 'Keep this and read the list again' }).click();
    await until('Put 2 entries on the map');
    await page.getByRole('link', { name: 'Look at them: New entries' }).click();
    await page.locator('summary').first().click();
    await shown('rows');
    await page.getByLabel('Take Lunch Club').uncheck();
    await page.getByRole('button', { name: 'Keep these ticks' }).click();
    await page.getByRole('link', { name: 'Back to the import' }).click();
    await page.getByRole('button', { name: /on the map/ }).click();
    await until('1 entry landed');
    await shown('published');
    await page.getByText('Take all of it back').click();
    await page.getByRole('button', { name: 'Take this import back' }).click();
    await until('1 entry taken back');
    await page.goto('/import/sources');
    await shown('sources');
    await page.getByRole('link', { name: `Sale groups ${viewport.width}` }).click();
    await shown('source');
    await page.getByLabel('Address').fill('http://192.168.0.1/list');
    await page.getByRole('button', { name: 'Keep this', exact: true }).click();
    await page.getByText('The address has to begin with https://.').first().waitFor();
    await shown('source-refused');
    // A form that was refused is answered with 400, which a browser tells of.
    expect(faults.filter((fault) => !fault.includes('400'))).toEqual([]);
    await leave();
  }, 90_000); // prettier-ignore
});
