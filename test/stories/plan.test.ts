import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aDraft, aPlace } from '../support/drafts.ts';
import {
  axeFaults,
  desk,
  openBrowser,
  overflows,
  phone,
  sheetsOf,
  stories,
  visitor,
} from '../support/chromium.ts';
import { aPerson } from '../support/people.ts';
import { serveForTest } from '../support/serve.ts';

const on = new Date().toISOString().slice(0, 10);
const checked = { assured: { on, by: 'owner' as const } };
const drafts = [
  aDraft({ ...checked, places: [aPlace({ north: 300 })] }),
  aDraft({
    ...checked,
    name: 'Larkfield Brass',
    summary: 'A brass band that welcomes listeners. Come and sit with us.',
    categories: ['arts_culture', 'company_groups'],
    places: [aPlace({ north: 900 })],
    schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=TU', opens: '10:00', closes: '11:30' }],
  }),
  aDraft({
    ...checked,
    name: 'Men Who Mend',
    places: [aPlace({ north: 700 })],
    costs: [{ kind: 'per_session', pence: 200 }],
  }),
  aDraft({
    ...checked,
    name: 'Friendly Calls',
    kind: 'service',
    attendance: ['phone'],
    places: [],
    schedules: [],
  }),
  aDraft({ ...checked, name: 'Far Tea', places: [aPlace({ north: 3_000 })] }),
  aDraft({ name: 'Old Songs', assured: { on: '2024-01-01', by: 'owner' }, places: [aPlace({ north: 500 })] }),
  aDraft({ ...checked, name: 'New Leaf', categories: ['drugs_alcohol'], needs: ['drink_drugs'] }),
];
const words = 'on my own since my wife died, loves brass bands, no car';

stories('From what matters to a plan in the hand', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let somebody: Awaited<ReturnType<typeof aPerson>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([
      openBrowser(),
      serveForTest({ label: 'story-plan', pages: true, drafts, env: { DEFAULT_PLACE: 'Sale' } }),
    ]);
    somebody = await aPerson(site, undefined, 'Zebedee');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  async function as(cookie: string | null, viewport = desk) {
    const visit = await visitor({ browser, url: site.url, viewport, javaScriptEnabled: false });
    if (cookie) {
      const [name = '', value = ''] = cookie.split('=');
      await visit.page.context().addCookies([{ name, value, url: site.url }]);
    }
    return visit;
  }
  type Visit = Awaited<ReturnType<typeof as>>;
  const found: string[] = [];
  async function look({ page, faults }: Visit, name: string) {
    const said = [...((await overflows(page)) ? ['too wide'] : []), ...faults];
    found.push(...said.map((what) => `${name}: ${what}`));
    faults.length = 0;
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
  }

  it('matches, plans, prints on one sheet, and hears how it went, without JavaScript', async () => {
    const worker = await as(somebody.cookie);
    const { page } = worker;
    await page.goto(`/people/${somebody.personId}/matches`);
    await page.getByLabel('In their words').fill(words);
    await page.getByLabel('Near', { exact: true }).fill('M33');
    await page.getByRole('button', { name: 'Look again' }).click();
    expect(page.url()).not.toContain('brass');
    expect(await page.getByLabel('They get about').inputValue()).toBe('walk');
    const first = page.getByRole('listitem').filter({ hasText: 'Larkfield Brass' }).first();
    expect(await first.innerText()).toContain('900 m away');
    expect(await first.getByRole('link', { name: /Introduce them/ }).getAttribute('href')).toMatch(
      /^\/people\/[\w-]+\/connect\/[\w-]+$/,
    );
    await look(worker, 'matches-wide');
    expect(await page.getByText('Ring before you give it').count()).toBeGreaterThan(0);

    for (const name of ['Larkfield Brass', 'Thursday Tea'])
      await page
        .getByRole('button', { name: new RegExp(`Add to the plan.*${name}`) })
        .first()
        .click();
    await page.getByLabel('What for?').fill('mending');
    await page.getByRole('button', { name: 'Search' }).last().click();
    expect(page.url()).not.toContain('mending');
    await page.goto(`/people/${somebody.personId}/plan`);
    await look(worker, 'plan-wide');
    expect(await page.getByRole('heading', { level: 2, name: 'Larkfield Brass' }).count()).toBe(1);

    let own = '';
    for (const layout of ['usual', 'large', 'easy', 'plain']) {
      await page.goto(`/people/${somebody.personId}/plan/print?layout=${layout}`);
      expect({ layout, sheets: await sheetsOf(page) }).toEqual({ layout, sheets: 1 });
      const paper = await page.locator('main').innerText();
      expect(paper).not.toMatch(/Zebedee|wife|brass bands|no car/i);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 680, height: 1010 });
      await look(worker, `paper-${layout}`);
      await page.emulateMedia({ media: null });
      await page.setViewportSize(desk);
      if (layout === 'plain') expect(paper).not.toMatch(/Larkfield|my-plan/);
      else {
        expect(paper).toContain('01632 960001');
        own = /my-plan\/[\w-]{43}/.exec(paper)![0];
      }
    }
    await worker.leave();

    const person = await as(null, phone);
    await person.page.goto(`/${own}`);
    await look(person, 'own-phone');
    expect(await person.page.content()).not.toMatch(/Zebedee|wife died/);
    const answer = await fetch(`${site.url}/${own}`);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(await (await fetch(`${site.url}/${own}/calendar.ics`)).text()).toContain(
      'SUMMARY:Larkfield Brass',
    );
    const band = person.page.getByRole('listitem').filter({ hasText: 'Larkfield Brass' });
    await band.getByText('How did it go?').first().click();
    await band.getByLabel('I couldn’t', { exact: true }).check();
    await band.getByLabel('what got in the way').selectOption('travel');
    await band.getByRole('button', { name: 'Tell us' }).click();
    expect(await person.page.locator('main').innerText()).toContain('You said: I couldn’t: It is too far');
    await person.leave();

    const again = await as(somebody.cookie, phone);
    await again.page.goto(`/people/${somebody.personId}/plan`);
    expect(await again.page.locator('main').innerText()).toContain('They said: I couldn’t');
    await look(again, 'plan-phone');
    await again.page.goto(`/people/${somebody.personId}/matches`);
    await look(again, 'matches-phone');
    await again.leave();
    expect(found).toEqual([]);
  }, 180_000);

  it('asks whether a plan is safe to take home where it names what somebody may want to keep', async () => {
    const { personId, cookie, actor } = await aPerson(site);
    const commandId = crypto.randomUUID();
    await site.services.peopleSide.plans.add(actor, personId, { commandId, assetId: drafts.at(-1)!.id! });
    const visit = await as(cookie);
    await visit.page.goto(`/people/${personId}/plan/print?layout=large`);
    expect(await visit.page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Is it safe to take this home?',
    );
    expect(await visit.page.locator('main').innerText()).not.toContain('New Leaf');
    await look(visit, 'safe-wide');
    await visit.page.getByRole('link', { name: 'No: leave out the names of groups' }).click();
    expect(await visit.page.content()).not.toMatch(/New Leaf|my-plan/);
    await visit.page.goto(`/people/${personId}/plan/print?layout=large&safe=yes`);
    expect(await visit.page.locator('main').innerText()).toContain('New Leaf');
    await visit.leave();
  }, 60_000);

  it('goes from an entry into a plan in two presses, and from the shortlist in one', async () => {
    const { personId, cookie } = await aPerson(site, undefined, 'Yolanda');
    const { page, leave } = await as(cookie);
    await page.goto('/assets/thursday-tea-sale');
    await page.getByRole('link', { name: 'Add to a plan' }).click();
    await page.getByRole('button', { name: 'Yolanda' }).click();
    expect(new URL(page.url()).pathname).toBe(`/people/${personId}/plan`);
    expect(await page.getByRole('heading', { level: 2, name: 'Thursday Tea' }).count()).toBe(1);
    for (const slug of ['larkfield-brass-sale', 'old-songs-sale']) {
      await page.goto(`/assets/${slug}`);
      await page.getByRole('button', { name: /^Keep/ }).first().click();
    }
    await page.goto(`/people/${personId}/plan`);
    await page.getByRole('button', { name: 'Add the 2 things on your list' }).click();
    expect(await page.getByRole('status').innerText()).toContain('One thing was left out');
    expect(await page.getByRole('heading', { level: 2, name: 'Larkfield Brass' }).count()).toBe(1);
    await leave();
  }, 60_000);

  it('has nothing that axe finds fault with', async () => {
    const { personId, cookie, actor } = somebody;
    const { link } = await site.services.peopleSide.plans.paper(actor, personId, 'usual');
    const faults: string[] = [];
    const pages: [string, string | null][] = [
      [`/people/${personId}/matches`, cookie],
      [`/people/${personId}/plan`, cookie],
      [`/add-to-plan/${drafts[0]!.id}`, cookie],
      [`/people/${personId}/plan/print?layout=easy`, cookie],
      [new URL(link!.url).pathname, null],
    ];
    for (const [path, who] of pages) {
      const visit = await visitor({ browser, url: site.url, viewport: phone });
      if (who) {
        const [name = '', value = ''] = who.split('=');
        await visit.page.context().addCookies([{ name, value, url: site.url }]);
      }
      await visit.page.goto(path);
      faults.push(...(await axeFaults(visit.page)).map((what) => `${path}: ${what}`), ...visit.faults);
      await visit.leave();
    }
    expect(faults).toEqual([]);
  }, 120_000);
});
