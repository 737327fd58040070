import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { dangers } from '../../api/contract/urgent.ts';
import { axeFaults, desk, openBrowser, overflows, phone, stories, visitor } from '../support/chromium.ts';
import { serveDemo } from '../support/demo-site.ts';

const typed = 'my husband hits me';

stories('Somebody in danger', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveDemo('story-urgent')]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  it.each([
    { javaScriptEnabled: true, viewport: desk },
    { javaScriptEnabled: false, viewport: phone },
  ])(
    'is told whom to ring by keyboard alone (JavaScript: $javaScriptEnabled), and no address keeps their words',
    async (way) => {
      const { page, faults, leave } = await visitor({ browser, url: site.url, ...way });
      const addresses: string[] = [];
      page.on('framenavigated', (frame) => addresses.push(frame.url()));
      await page.goto('/');
      await page.locator('input[name=q]').focus();
      await page.keyboard.type(typed);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/urgent/abuse_violence');

      // The way off the page comes right after the way past the head, then every number in order.
      const stops: string[] = [];
      const calls = await page.locator('.urgent-call').count();
      while (stops.filter((stop) => stop.startsWith('call')).length < calls && stops.length < 40) {
        await page.keyboard.press('Tab');
        stops.push(
          await page.evaluate(() => {
            const on = document.activeElement;
            if (!on?.closest('main')) return 'head';
            const shows = getComputedStyle(on);
            const seen = shows.outlineStyle !== 'none' || shows.boxShadow !== 'none';
            return `${on.classList.contains('urgent-call') ? 'call' : 'link'}${seen ? '' : ' unseen'}`;
          }),
        );
      }
      const inMain = stops.filter((stop) => stop !== 'head');
      expect(inMain).toEqual(['link', ...Array.from({ length: calls }, () => 'call')]);
      expect(addresses.filter((address) => address.includes('husband'))).toEqual([]);

      await page.goBack();
      expect(new URL(page.url()).pathname).toBe('/');
      expect(faults).toEqual([]);
      await leave();
    },
    60_000,
  );

  it('hears one heading, then each number under whose it is, with a screen reader', async () => {
    const { page, leave } = await visitor({ browser, url: site.url, javaScriptEnabled: false });
    for (const kind of dangers) {
      await page.goto(`/urgent/${kind}`);
      const tree = await page.locator('main').ariaSnapshot();
      expect(tree.match(/heading .*\[level=1\]/g)).toHaveLength(1);
      const numbers = await page.locator('.urgent-call').count();
      expect(tree.match(/heading .*\[level=2\]/g)).toHaveLength(numbers);
      expect(tree).toMatch(
        /- list:\n\s+- listitem:\n\s+- heading "Someone is hurt.*\n\s+- paragraph:\n\s+- link "999":/,
      );
      expect(tree).not.toMatch(/link "":|img "/);
    }
    await leave();
  }, 60_000);

  it.each([phone, desk])(
    'reads every page of it, and what stands above results, with no faults for axe ($width px)',
    async (viewport) => {
      const { page, leave } = await visitor({ browser, url: site.url, viewport });
      for (const path of [
        ...dangers.map((kind) => `/urgent/${kind}`),
        '/search?q=play+about+forced+marriage',
      ]) {
        await page.goto(path);
        expect(await axeFaults(page)).toEqual([]);
        expect(await overflows(page)).toBe(false);
      }
      const strip = page.getByRole('complementary', { name: 'Urgent help' });
      expect(await strip.getByRole('link').count()).toBe(3);
      await leave();
    },
    60_000,
  );
});
