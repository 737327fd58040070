import type { Locator, Page } from 'playwright-core';

/** Somebody's hands at a page: what they press and type is counted, with the pages that came of it. */
export function handsOf(page: Page) {
  let [presses, pages] = [0, 0];
  const typed: string[] = [];
  page.on('load', () => {
    pages += 1;
  });
  return {
    press: async (what: Locator) => {
      presses += 1;
      await what.click();
    },
    /** Presses what leads to another page, and waits for that page. */
    open: async (what: Locator) => {
      presses += 1;
      const loaded = page.waitForEvent('load');
      await what.click();
      await loaded;
    },
    write: async (where: Locator, words: string) => {
      typed.push(words);
      await where.fill(words);
    },
    /** So far. */
    did: () => ({ presses, pages, typed: [...typed] }),
  };
}

/** What was done between two looks at it. */
export const doneSince = (before: Did, now: Did): Did => ({
  presses: now.presses - before.presses,
  pages: now.pages - before.pages,
  typed: now.typed.slice(before.typed.length),
});
type Did = ReturnType<ReturnType<typeof handsOf>['did']>;
