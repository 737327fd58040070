import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { whenBuilt } from '../../support/built.ts';
import { aDraft } from '../../support/drafts.ts';
import { aPerson } from '../../support/people.ts';
import { gradeOf, sentencesOf, textOf } from '../../support/readability.ts';
import { serveForTest } from '../../support/serve.ts';
import { trade } from '../../support/trade-words.ts';

/** A child of ten or eleven reads it. */
const highest = 5;
/** Pages that may be harder, how hard, and why: ten at most. Take one out when its page has become plainer. */
const waivers: Record<string, { most: number; because: string }> = {};
/** Words of the field that have no place on what a person reads of themselves. */
const avoided =
  /\b(assessments?|reviews?|allocat\w+|hand-?offs?|referr\w+|pathways?|journeys?|waiting lists?|customers?|clients?|service users?|cases?)\b/i;

const on = new Date().toISOString().slice(0, 10);
const tea = aDraft({ assured: { on, by: 'owner' } });
const phone = aDraft({ name: 'A Call', attendance: ['phone'], places: [], assured: { on, by: 'owner' } });
const leaf = aDraft({ name: 'New Leaf', categories: ['drugs_alcohol'], assured: { on, by: 'owner' } });

whenBuilt('what a person reads of their own plan', () => {
  let site: Awaited<ReturnType<typeof serveForTest>>;
  const pages: Record<string, string> = {};
  beforeAll(async () => {
    site = await serveForTest({ label: 'reading', pages: true, drafts: [tea, phone, leaf] });
    const { plans } = site.services.peopleSide;
    const { personId, actor, cookie } = await aPerson(site);
    const add = async (assetId: string) =>
      (await plans.add(actor, personId, { commandId: crypto.randomUUID(), assetId })).itemId;
    const itemId = await add(tea.id!);
    await add(phone.id!);
    const read = async (path: string) => (await fetch(site.url + path, { headers: { cookie } })).text();
    const paper = (query: string) => read(`/people/${personId}/plan/print?${query}`);
    for (const layout of ['usual', 'large', 'easy', 'plain']) pages[layout] = await paper(`layout=${layout}`);
    const { link } = await plans.paper(actor, personId, 'usual');
    const own = new URL(link!.url).pathname;
    pages.own = await read(own);
    await plans.say(own.split('/').pop(), { itemId, said: 'could-not', why: 'travel' });
    pages.said = await read(own);
    await add(leaf.id!);
    pages.safe = await paper('layout=usual');
    await plans.closeLinks(actor, personId);
    pages.ended = await read(own);
  }, 60_000);
  afterAll(() => site?.stop());

  it('can be read by a child of eleven, but for what is waived with a reason', () => {
    const grades = Object.entries(pages).map(([name, html]) => [name, gradeOf(sentencesOf(html))] as const);
    console.log(grades.map(([name, grade]) => `${grade.toFixed(1).padStart(5)}  ${name}`).join('\n'));
    expect(grades.filter(([name, grade]) => grade > (waivers[name]?.most ?? highest))).toEqual([]);
    expect(Object.keys(waivers).length).toBeLessThanOrEqual(10);
  });

  it('holds no words of the trade', () => {
    const found = Object.entries(pages).flatMap(([name, html]) => {
      const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? html;
      const said = textOf(main).match(avoided) ?? textOf(main).match(trade);
      return said ? [`${name}: ${said[0]}`] : [];
    });
    expect(found).toEqual([]);
  });
});
