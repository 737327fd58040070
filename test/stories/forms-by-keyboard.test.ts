import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { desk, openBrowser, stories, visitor } from '../support/chromium.ts';
import { serveForTest } from '../support/serve.ts';
import { tabTo } from '../support/tab-to.ts';

/** Nobody answers in seconds as a test does. */
let ahead = 0;
const clock = { now: () => new Date(Date.now() + ahead) };

stories('Somebody who fills in forms without a mouse', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveForTest>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([
      openBrowser(),
      serveForTest({ label: 'story-forms', pages: true, clock }),
    ]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const heading = (page: Page) => page.locator('h1').first().innerText();

  async function type(page: Page, box: string, text: string) {
    await tabTo(page, box);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  }

  /** What a form holds that Tab alone does not reach, from the top of the page to its end. Of radios one is a stop. */
  async function unreached(page: Page): Promise<string[]> {
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      window.scrollTo(0, 0);
      for (const each of document.querySelectorAll<HTMLElement>('main form :is(input, textarea, select, button)'))
        if (each.tabIndex >= 0 && each.checkVisibility() && (each as HTMLInputElement).type !== 'hidden')
          each.dataset.toReach = (each as HTMLInputElement).type === 'radio' ? (each as HTMLInputElement).name : each.id || each.textContent || 'one';
    });
    for (let stops = 0; stops < 150; stops += 1) {
      await page.keyboard.press('Tab');
      const isOver = await page.evaluate(() => {
        const now = document.activeElement as HTMLElement | null;
        if (!now || now === document.body) return true;
        const name = (now as HTMLInputElement).type === 'radio' ? (now as HTMLInputElement).name : null;
        delete now.dataset.toReach;
        for (const same of document.querySelectorAll<HTMLElement>(`[data-to-reach="${name}"]`)) delete same.dataset.toReach;
        return false;
      });
      if (isOver) break;
    }
    const left = await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      return [...document.querySelectorAll<HTMLElement>('[data-to-reach]')].map(({ dataset }) => dataset.toReach ?? '');
    });
    return left;
  } // prettier-ignore

  const goOn = async (page: Page, next: RegExp) => {
    await tabTo(page, 'main form .button');
    await page.keyboard.press('Enter');
    await page.waitForURL(next);
    await page.locator('h1').first().waitFor();
    ahead += 10_000;
  };

  it('registers a group to the end, and a curator corrects and publishes it to the end', async () => {
    const { page, faults, leave } = await visitor({ browser, url: site.url, viewport: desk });
    await page.goto('/add-your-group');
    expect(await unreached(page)).toEqual([]);
    await type(page, '#name', 'Thursday Tee');
    await goOn(page, /register\/about/);

    // What is missing is said at the top, and Enter leads from there to the box.
    await tabTo(page, 'main form .button');
    await page.keyboard.press('Enter');
    await page.locator('.faults').waitFor();
    await tabTo(page, '.faults a');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('summary');
    await page.keyboard.type('Tea, cake and a chat for anyone who would like company.');
    await goOn(page, /register\/who/);
    expect(await unreached(page)).toEqual([]);
    await goOn(page, /register\/where/);

    await tabTo(page, 'input[name=at]');
    for (let n = 0; n < 4; n += 1) await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('online');
    await goOn(page, /register\/when/);
    expect(await unreached(page)).toEqual([]);
    await type(page, '#words', 'Every Thursday 2pm to 4pm');
    await goOn(page, /register\/cost/);
    expect(await unreached(page)).toEqual([]);
    await goOn(page, /register\/contact/);
    expect(await unreached(page)).toEqual([]);
    await goOn(page, /register\/you/);
    await type(page, '#who', 'Maureen');
    await type(page, '#email', 'tea@example.org');
    await tabTo(page, '#may');
    await page.keyboard.press('Space');
    await goOn(page, /register\/check/);
    ahead += 60_000;
    expect(await unreached(page)).toEqual([]);
    await tabTo(page, 'button[name=act][value=send], main form .button:not(.quiet)');
    await page.keyboard.press('Enter');
    await page.waitForURL(/register\/sent/);
    expect(await heading(page)).toBe('Thank you. We have it.');

    const [name = '', value = ''] = (await site.signIn({ role: 'curator', name: 'Sam' })).split('=');
    await page.context().addCookies([{ name, value, url: site.url }]);
    await page.goto('/curate');
    await tabTo(page, '.queue h3 a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/curate\/[0-9a-f-]{36}/);
    await page.locator('details.keys').waitFor();
    expect(await unreached(page)).toEqual([]);
    await tabTo(page, 'details.mend summary');
    await page.keyboard.press('Enter');
    await type(page, '#mend-name', 'Thursday Tea');
    const done = page.waitForResponse((response) => response.request().method() === 'POST');
    await tabTo(page, 'details.mend button');
    await page.keyboard.press('Enter');
    await done;
    await page.getByRole('heading', { level: 1, name: 'Thursday Tea' }).waitFor();
    await type(page, '#words-publish', 'Welcome!');
    await tabTo(page, 'form[data-verdict=publish] .button');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/curate\?after=/);
    await page.goto('/assets/thursday-tea');
    expect(await heading(page)).toBe('Thursday Tea');
    // The browser itself tells of the form that was sent empty.
    expect(faults.filter((fault) => !fault.includes('status of 400'))).toEqual([]);
    await leave();
  }, 240_000);
});
