import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Member } from '../../../api/contract/actor.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import { idFrom } from '../../../api/infra/ids.ts';
import { allMended, rewritten, withWords } from '../../../api/curation/mend.rules.ts';
import { aDraft } from '../../support/drafts.ts';
import { serveForTest } from '../../support/serve.ts';

let now = new Date('2026-11-23T10:00:00Z');
let served: Awaited<ReturnType<typeof serveForTest>>;
let sam: Member;
let alex: Member;
beforeAll(async () => {
  served = await serveForTest({ label: 'mend', clock: { now: () => now } });
  [sam, alex] = await Promise.all(
    ['Sam', 'Alex'].map(async (name) => (await served.member({ role: 'curator', name })).actor),
  ) as [Member, Member];
}, 60_000); // prettier-ignore
afterAll(() => served?.stop());

const curation = () => served.services.curation;
const press = (revision: number) => ({ revision, commandId: randomUUID() });

async function waiting(name: string, accountId?: string) {
  const assetId = idFrom('mend', name);
  const draft = aDraft({ id: assetId, name, summary: 'Tee and cake, and a chat.' });
  const { proposalId } = await curation().submit({
    ...{ kind: 'new', assetId, draft, baseRevision: null, commandId: randomUUID() },
    contributor: { name: 'Pat', email: 'pat@example.org', how: 'self', ...(accountId && { accountId }) },
  });
  return { proposalId, assetId };
}

describe('a curator who corrects words of what waits', () => {
  it('leaves both versions in the history, stays a curator of it, and the sender is told with the decision', async () => {
    const { proposalId, assetId } = await waiting('Thursday Tee');
    const summary = 'Tea and cake, and a chat.';
    await curation().mend(sam, proposalId, { ...press(1), name: 'Thursday Tea', summary });
    const view = await served.services.desk.open(sam, proposalId);
    expect(view.contributor.name).toBe('Pat');
    expect(view.history.at(-1)).toMatchObject({
      ...{ who: 'Sam', what: 'corrected the words' },
      changes: [
        { path: 'name', before: 'Thursday Tee', after: 'Thursday Tea' },
        { path: 'summary', before: 'Tee and cake, and a chat.', after: summary },
      ],
    });
    await expect(served.services.assets.byId(thePublic, assetId)).rejects.toMatchObject({ code: 'not-found' });

    await curation().decide(sam, proposalId, { ...press(2), verdict: 'publish' });
    expect(await served.services.assets.byId(thePublic, assetId)).toMatchObject({ name: 'Thursday Tea', summary });
    now = new Date(now.getTime() + 30 * 60_000);
    await served.services.inside.jobs.runDue();
    const mails = await served.services.inside.outbox!.list(50);
    const told = mails.find(({ subject }) => subject === 'You are on the map')!.text;
    expect(told).toMatch(/We corrected a few words.*Thursday Tee.*Thursday Tea.*Tee and cake.*Tea and cake/s);
  }); // prettier-ignore

  it('does so never with their own, and never over somebody who came first', async () => {
    const own = await waiting('Own Tea', sam.accountId);
    await expect(curation().mend(sam, own.proposalId, { ...press(1), name: 'Own Teas' })).rejects.toMatchObject({ code: 'not-allowed' });
    const { proposalId } = await waiting('Raced Tea');
    await curation().mend(alex, proposalId, { ...press(1), name: 'Raced Teas' });
    await expect(curation().mend(sam, proposalId, { ...press(1), name: 'Raced Tee' })).rejects.toMatchObject({ code: 'conflict' });
    await expect(curation().decide(sam, proposalId, { ...press(1), verdict: 'publish' })).rejects.toMatchObject({ code: 'conflict' });
    await curation().decide(sam, proposalId, { ...press(2), verdict: 'refuse', words: 'Closed.' });
    await expect(curation().mend(sam, proposalId, { ...press(3), name: 'Later' })).rejects.toMatchObject({ code: 'not-allowed' });
  }); // prettier-ignore

  it('writes no entry anew: that is asked', async () => {
    const { proposalId } = await waiting('Plain Tea');
    const summary = 'An award-winning, premier hospitality experience for discerning guests.';
    await expect(curation().mend(sam, proposalId, { ...press(1), summary })).rejects.toMatchObject({
      errors: [{ path: 'summary' }],
    });
    await expect(curation().mend(sam, proposalId, press(1))).rejects.toMatchObject({ code: 'bad-input' });
    await expect(curation().mend(sam, proposalId, { ...press(1), name: '' })).rejects.toMatchObject({ code: 'bad-input' });
  }); // prettier-ignore
});

describe('corrections', () => {
  const draft = aDraft({ name: 'Tea', summary: 'Tea.', firstVisit: 'Ring.' });
  it('leave out what was emptied, and keep what was not sent', () => {
    const next = withWords(draft, { firstVisit: ' ', name: 'Teas' });
    expect([next.name, next.summary, 'firstVisit' in next]).toEqual(['Teas', 'Tea.', false]);
  });
  it('are small: of a long text most words stay', () => {
    const long = 'one two three four five six seven eight nine ten '.repeat(9).trim();
    const of = (description: string) => rewritten({ ...draft, description: long }, { ...draft, description });
    expect(of(long.replaceAll('one', 'One'))).toEqual([]);
    expect(of('Something else.')).toEqual(['description']);
  });
  it('are told from what was written first, and not at all when taken back', () => {
    const change = (before: string, after: string) => ({ path: 'name', label: 'Name', before, after });
    expect(allMended([change('a', 'b')], [change('b', 'c')])).toEqual([change('a', 'c')]);
    expect(allMended([change('a', 'b')], [change('b', 'a')])).toEqual([]);
  });
});
