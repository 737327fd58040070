import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
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
import { aDraft } from '../support/drafts.ts';
import { serveForTest } from '../support/serve.ts';
import { until } from '../support/wait.ts';
import { answers } from './register.walk.ts';

const tea = aDraft();
const changes = ['name', 'about', 'sort', 'who', 'where', 'when', 'cost', 'contact', 'welcome', 'session'];

stories('A group looks after its own page', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveForTest>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([
      openBrowser(),
      serveForTest({ label: 'story-groups', pages: true, drafts: [tea], env: { DEFAULT_PLACE: 'Sale' } }),
    ]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  async function as(cookie: string | null, viewport = phone, javaScriptEnabled = true) {
    const visit = await visitor({ browser, url: site.url, viewport, javaScriptEnabled });
    if (cookie) {
      const [name = '', value = ''] = cookie.split('=');
      await visit.page.context().addCookies([{ name, value, url: site.url }]);
    }
    return visit;
  }
  const editor = () => site.signIn({ role: 'group_editor', name: 'Maureen', groups: [tea.id!] });

  it('says in one tap that three places are left, without JavaScript, and everybody sees it', async () => {
    const { page, leave } = await as(await editor(), phone, false);
    await page.goto('/groups');
    await page.getByRole('button', { name: '3 places left' }).click();
    expect(await page.getByRole('status').innerText()).toBe('Done. It is on the map now.');
    await until(
      async () => (await fetch(`${site.url}/assets/thursday-tea-sale`)).text(),
      (html) => html.includes('3 places left'),
    );
    await leave();
  }, 60_000);

  /** A curator asks about a change; answers the way that the mail leads. */
  async function asked(): Promise<string> {
    const { services, member } = site;
    const { actor } = await member({ role: 'group_editor', groups: [tea.id!] });
    const { draft, revision: baseRevision } = (await services.assets.draftById(tea.id!))!;
    const { proposalId } = await services.curation.submit(
      {
        ...{ kind: 'change', assetId: tea.id!, baseRevision, commandId: randomUUID() },
        draft: { ...draft, summary: `Tea with scones. ${randomUUID()}` },
        contributor: { accountId: actor.accountId, name: 'Jo', email: 'jo@example.org', how: 'self' },
      },
      actor,
    );
    const { actor: sam } = await member({ role: 'curator', name: 'Sam' });
    const words = 'Is there a step at the door?';
    await services.curation.decide(sam, proposalId, {
      ...{ revision: 1, verdict: 'ask', words, commandId: randomUUID() },
    });
    return `/asked/${await services.accounts.links.make('asked', 60, { to: `${proposalId} 2` })}`;
  }

  it('answers what a curator asked behind the link of a mail, without JavaScript', async () => {
    const path = await asked();
    const { page, leave } = await as(null, phone, false);
    await page.goto(path);
    expect(await page.locator('blockquote').innerText()).toBe('Is there a step at the door?');
    await page.getByRole('button', { name: 'Answer' }).click();
    expect(await page.locator('.faults').innerText()).toContain('Write an answer, or change what you sent');
    await page.getByLabel('Your answer').fill('No, it is level.');
    await page.getByText('What happens', { exact: true }).first().click();
    await page.getByLabel('What happens', { exact: true }).fill('Tea with scones, and no step.');
    await page.getByRole('button', { name: 'Answer' }).click();
    expect(await page.getByRole('status').innerText()).toContain('A person looks at it by');
    await page.goto(path);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('There is no question open');
    await leave();
  }, 60_000);

  it.each([
    ['small', phone],
    ['wide', desk],
  ])(
    'axe has nothing against any of its pages, nor against telling the map (%s)',
    async (_, viewport) => {
      const found: string[] = [];
      const look = async (visit: Awaited<ReturnType<typeof as>>, path: string) => {
        await visit.page.goto(path);
        const said = [
          ...(await axeFaults(visit.page)),
          ...((await overflows(visit.page)) ? ['too wide'] : []),
          ...visit.faults,
        ];
        found.push(...said.map((what) => `${path}: ${what}`));
        visit.faults.length = 0;
      };
      const own = await as(await editor(), viewport);
      await look(own, `/groups/${tea.id}`);
      for (const change of changes) await look(own, `/groups/${tea.id}/change/${change}`);
      await look(own, `/groups/${tea.id}/hand-over`);
      await asked();
      for (const path of [`/groups/${tea.id}`, `/groups/${tea.id}/asked`]) await look(own, path);
      await own.leave();
      const curator = await as(await site.signIn({ role: 'curator' }), viewport);
      await look(curator, '/settings/words');
      await curator.leave();
      const worker = await as(await site.signIn({ role: 'link_worker' }), viewport);
      for (const path of ['/tell', '/register/for-a-group']) await look(worker, path);
      await worker.leave();
      const anybody = await as(null, viewport);
      for (const path of ['/assets/thursday-tea-sale/poster', `/register/claim/${tea.id}`, '/add-your-group'])
        await look(anybody, path);
      for (const { asked, does } of answers) {
        await does(anybody.page);
        await anybody.page.waitForLoadState();
        const none = anybody.page.getByRole('button', { name: 'No, none of these' });
        if (asked === 'Where do you meet?' && (await none.count()) > 0) await none.click();
      }
      for (const step of ['about', 'where', 'when', 'welcome', 'check', 'later'])
        await look(anybody, `/register/${step}`);
      expect(found).toEqual([]);
      await anybody.leave();
    },
    180_000,
  );

  it('prints a poster on one sheet', async () => {
    const { page, leave } = await as(null, phone, false);
    await page.goto('/assets/thursday-tea-sale/poster');
    expect(await sheetsOf(page)).toBe(1);
    await leave();
  });
});
