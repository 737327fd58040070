import axe from 'axe-core';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { describe } from '@jest/globals';
import { findChromium } from '../../scripts/lib/chromium.mjs';

const executablePath = findChromium();

/** A group of stories that need a browser: without one they are skipped, and it is said why. */
export function stories(name: string, tell: () => void): void {
  if (executablePath) return describe(name, tell);
  console.log(`SKIPPED ${name}: there is no Chromium here. Set CHROMIUM_PATH, or install chromium.`);
  describe.skip(name, tell);
}

/** Headless, without the look-ups a browser makes of its own accord. */
export function openBrowser(): Promise<Browser> {
  if (!executablePath) throw new Error('There is no Chromium here.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export const phone = { width: 360, height: 740 };
export const desk = { width: 1280, height: 860 };
/** Held upright. */
export const tablet = { width: 820, height: 1180 };

type Visit = BrowserContextOptions & { browser: Browser; url: string };

/** Somebody with a browser of their own. `faults` fills with whatever the browser complains about. */
export async function visitor({
  browser,
  url,
  ...options
}: Visit): Promise<{ page: Page; faults: string[]; leave: () => Promise<void> }> {
  const context: BrowserContext = await browser.newContext({
    baseURL: url,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: desk,
    ...options,
  });
  context.setDefaultTimeout(20_000);
  // What a test runs in the page names its inner functions by this, as everything does that tsx loads.
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return { page, faults, leave: () => context.close() };
}

/** What axe finds against WCAG 2.2 AA and its own best practice, a line for each. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** Whether the page must be moved sideways to be read. */
export const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** The number of sheets the page prints on. */
export async function sheetsOf(page: Page): Promise<number> {
  const file = await page.pdf({ preferCSSPageSize: true });
  return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Resolves when the page answers to clicks. */
export const hydrated = (page: Page) => page.locator('[role=combobox]').first().waitFor();
