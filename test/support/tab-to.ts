import type { Page } from 'playwright-core';

/** Presses Tab until the focus is on what `reached` knows, or fails after `most` stops. */
export async function tabTo(page: Page, reached: string, most = 120): Promise<void> {
  for (let stops = 0; stops < most; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), reached)) return;
  }
  throw new Error(`${most} tabs did not reach ${reached} on ${page.url()}.`);
}
