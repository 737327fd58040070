import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { axeFaults, hydrated, openBrowser, overflows, phone, stories, visitor } from '../support/chromium.ts';
import { serveDemo } from '../support/demo-site.ts';

stories('Somebody looks for help on a computer that others use', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveDemo('story-finish')]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  it('and leaves nothing in the browser that we could take away', async () => {
    const { page, faults, leave } = await visitor({ browser, url: site.url, viewport: phone });
    await page.goto('/search?q=choir&near=Sale');
    await hydrated(page);
    await page
      .getByRole('button', { name: /^Keep\b/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Your list (1)' }).waitFor();
    await page.getByRole('button', { name: 'Finish on this computer' }).click();
    await page.getByRole('heading', { name: 'All done' }).waitFor();
    expect(page.url()).toBe(`${site.url}/finish`);
    expect(await page.context().cookies()).toEqual([]);
    // On its way out the old page still writes how far it was scrolled: a number under a random key.
    const left = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
    expect(left).not.toMatch(/choir|sale|search|shortlist/i);
    expect(await axeFaults(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    await page.goto('/shortlist');
    await page.getByText('There is nothing on your list yet.').waitFor();
    expect(faults).toEqual([]);
    await leave();
  });

  it('and what they typed is not on the paper that they print', async () => {
    const { page, leave } = await visitor({ browser, url: site.url, javaScriptEnabled: false });
    await page.goto('/search?q=choir+zebrafinch&near=Sale');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('body').innerText()).not.toMatch(/zebrafinch|“choir”/);
    await leave();
  });

  it('and where they are leaves the page to a hundred metres at best', async () => {
    const { page, leave } = await visitor({
      browser,
      url: site.url,
      geolocation: { latitude: 53.4271937, longitude: -2.3135722, accuracy: 5 },
      permissions: ['geolocation'],
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await page.goto('/');
    await hydrated(page);
    await page.getByRole('button', { name: 'Use where I am' }).click();
    await page.locator('input[name=at][value="53.427,-2.314"]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Find it' }).click();
    await page.waitForURL(/at=53\.427,-2\.314/);
    expect(asked.filter((url) => /53\.4271|2\.3135/.test(decodeURIComponent(url)))).toEqual([]);
    await leave();
  });
});
