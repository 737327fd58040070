import mongoose from 'mongoose';
import { expect } from '@jest/globals';
import { movedClock } from '../support/a-clock.ts';
import { axeFaults, desk, openBrowser, overflows, phone, tablet, visitor } from '../support/chromium.ts';
import { everythingStored } from '../support/everything-stored.ts';
import { keptLog } from '../support/kept-log.ts';
import { anOrganisation, worker } from '../support/people.ts';
import { serveForTest } from '../support/serve.ts';
import { nearby } from './three-windows.directory.ts';

type Visit = Awaited<ReturnType<typeof visitor>>;

/** A product with a clock that can be moved, a log at its most talkative, and four people in windows of their own. */
export async function threeWindows() {
  const clock = movedClock();
  const { log, told: logged } = keptLog();
  const [browser, site, direct] = await Promise.all([
    openBrowser(),
    serveForTest({ label: 'story-three', pages: true, drafts: nearby(), clock, log, env: { DEFAULT_PLACE: 'Sale' } }), // prettier-ignore
    mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise(),
  ]);

  async function signIn({ page }: Visit, cookie: string) {
    const [name = '', value = ''] = cookie.split('=');
    await page.context().addCookies([{ name, value, url: site.url }]);
  }
  async function window(viewport: typeof desk, cookie = '', javaScriptEnabled = true): Promise<Visit> {
    const visit = await visitor({ browser, url: site.url, viewport, javaScriptEnabled });
    if (cookie) await signIn(visit, cookie);
    return visit;
  }
  const by = await worker(site, await anOrganisation(site));
  const windows = {
    worker: await window(tablet, by.cookie),
    group: await window(phone),
    person: await window(phone, '', false),
    curator: await window(desk, await site.signIn({ role: 'curator', name: 'Sam', steppedUp: true })),
  };
  let shots = 0;

  return {
    ...{ site, clock, logged, actor: by.actor, ...windows },

    /** Nothing is wider than its screen, and the browser has nothing to complain about; with LONG, nor has axe. */
    look: async (who: keyof typeof windows, name: string) => {
      const { page, faults } = windows[who];
      const said = [...((await overflows(page)) ? ['too wide'] : []), ...faults.splice(0)];
      if (process.env.LONG && who !== 'person') said.push(...(await axeFaults(page)));
      const path = `${process.env.SHOTS}/3w-${String(++shots).padStart(2, '0')}-${name}.png`;
      if (process.env.SHOTS) await page.screenshot({ path, fullPage: true });
      expect([name, said]).toEqual([name, []]);
    },

    /** A session that began a day ago is over by now. */
    signInAgain: async () => {
      const { store, sessions } = site.services.accounts;
      const account = (await store.byId(by.actor.accountId))!;
      const token = await sessions.begin(account, account.memberships[0]!, { by: 'link', steppedUp: false });
      await signIn(windows.worker, `hereabouts=${token}`);
    },

    stored: (collection: string, which = '_private') =>
      direct
        .useDb(site.prefix + which, { useCache: true })
        .collection(collection)
        .find()
        .toArray(),
    everything: () => everythingStored(direct, site.prefix),
    stop: async () => {
      await browser.close();
      await direct.close();
      await site.stop();
    },
  };
}
