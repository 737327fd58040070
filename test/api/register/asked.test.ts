import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Member } from '../../../api/contract/actor.ts';
import { assetInput } from '../../../api/contract/asset.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import { idFrom } from '../../../api/infra/ids.ts';
import { changedAnswers, allTyped } from '../../../api/register/asked.rules.ts';
import { aDraft } from '../../support/drafts.ts';
import { serveForTest } from '../../support/serve.ts';
import { until } from '../../support/wait.ts';

let now = new Date('2026-11-23T10:00:00Z');
const later = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000));
const tea = aDraft({ name: 'Asked Tea' });

let served: Awaited<ReturnType<typeof serveForTest>>;
let sam: Member;
let maureen: Member;
beforeAll(async () => {
  served = await serveForTest({ label: 'asked', drafts: [tea], clock: { now: () => now } });
  ({ actor: sam } = await served.member({ role: 'curator', name: 'Sam' }));
  ({ actor: maureen } = await served.member({ role: 'group_editor', email: 'm@example.org', groups: [tea.id!] }));
}, 60_000); // prettier-ignore
afterAll(() => served?.stop());

const curation = () => served.services.curation;
const answering = () => served.services.register.answering;
const mailsTo = async (address: string) => {
  later(15);
  return until(
    async () => {
      await served.services.inside.jobs.runDue();
      return (await served.services.inside.outbox!.list(200)).filter(({ to }) => to === address);
    },
    (list) => list.some(({ text }) => text.includes('/asked/')),
  );
};
const tokenIn = (text: string) => /\/asked\/([\w-]{43})/.exec(text)![1]!;
const answer = (more: Record<string, string[]> = {}) => ({ commandId: [randomUUID()], ...more });
const gone = expect.objectContaining({ name: 'ProblemError', code: 'gone' });

/** A new group that was asked something, and the way that its mail leads. */
async function asked(name: string) {
  const email = `${name.toLowerCase()}@groups.example`;
  const assetId = idFrom('asked', name);
  const { proposalId } = await curation().submit({
    ...{ kind: 'new', assetId, draft: aDraft({ name, id: assetId }), baseRevision: null },
    contributor: { name: 'Pat', email, how: 'self' },
    commandId: randomUUID(),
  });
  await curation().decide(sam, proposalId, {
    ...{ revision: 1, verdict: 'ask', words: 'Is there a step at the door?', commandId: randomUUID() },
  });
  const mails = await mailsTo(email);
  return { proposalId, email, token: tokenIn(mails.find(({ text }) => text.includes('/asked/'))!.text) };
}

describe('a question of a curator', () => {
  it('is shown by the link of its mail, which does nothing by being opened, and is answered by a press, once', async () => {
    const { token, proposalId } = await asked('Choir');
    for (let looks = 0; looks < 100; looks += 1) await answering().view(token);
    expect(await answering().view(token)).toMatchObject({
      ...{ state: 'open', name: 'Choir', question: 'Is there a step at the door?' },
      typed: { name: { name: ['Choir'] } },
    });
    expect((await curation().store.byId(proposalId))!.state).toBe('asked');

    const said = answer({ answer: ['No, it is level.'], summary: ['We sing by the level door.'], name: ['Choir'] });
    const presses = await Promise.allSettled([1, 2, 3].map(() => answering().answer(thePublic, token, said)));
    expect(presses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(answering().answer(thePublic, token, said)).rejects.toEqual(gone);
    expect(await answering().view(token)).toEqual({ state: 'over' });

    const view = await served.services.desk.open(sam, proposalId);
    expect(view.state).toBe('waiting');
    expect(view.history.at(-1)).toMatchObject({
      ...{ who: 'Pat', what: 'answered', words: 'No, it is level.' },
      changes: [{ path: 'summary', after: 'We sing by the level door.' }],
    });
  }, 30_000); // prettier-ignore

  it('names all that is wrong, and is answered with nothing changed by nothing said', async () => {
    const { token } = await asked('Chess');
    await expect(answering().answer(thePublic, token, answer({ answer: [' '] }))).rejects.toMatchObject({
      errors: [{ path: 'answer' }],
    });
    const faulty = answer({ answer: ['x'], name: [''], at: ['place'], hall: [''], postcode: ['nowhere'] });
    await expect(answering().answer(thePublic, token, faulty)).rejects.toMatchObject({
      errors: expect.arrayContaining([
        expect.objectContaining({ path: 'name' }),
        expect.objectContaining({ path: 'postcode' }),
      ]) as unknown,
    });
    expect(await answering().view(token)).toMatchObject({ state: 'open' });
  });

  it('can be answered no more by a link of seven days ago, which sends a fresh one to the same mailbox', async () => {
    const { token, email } = await asked('Walk');
    later(8 * 1440);
    expect(await answering().view(token)).toEqual({ state: 'expired', name: 'Walk' });
    await expect(answering().answer(thePublic, token, answer({ answer: ['x'] }))).rejects.toEqual(gone);
    for (let n = 0; n < 3; n += 1) await answering().renew(token);
    await expect(answering().renew(token)).rejects.toMatchObject({ code: 'too-many' });
    const links = (await mailsTo(email)).map(({ text }) => text).filter((text) => text.includes('/asked/'));
    // Three presses on one day are one mail.
    expect(links).toHaveLength(2);
    const fresh = links.map(tokenIn).find((each) => each !== token)!;
    await answering().answer(thePublic, fresh, answer({ answer: ['It is level.'] }));
  }, 30_000);

  it('leads nobody anywhere when it was taken back, or asked anew', async () => {
    const { token, proposalId } = await asked('Knit');
    await answering().answer(thePublic, token, answer({ answer: ['Yes.'] }));
    const { revision } = (await curation().store.byId(proposalId))!;
    await curation().decide(sam, proposalId, { revision, verdict: 'ask', words: 'Which day?', commandId: randomUUID() });
    expect(await answering().view(token)).toEqual({ state: 'over' });
    await expect(answering().view('A'.repeat(43))).rejects.toMatchObject({ code: 'not-found' });
  }, 30_000); // prettier-ignore

  it('stands on the group’s own page for those who speak for it, and for nobody else', async () => {
    const next = { ...tea, summary: 'Tea with scones.' };
    const { proposalId } = await curation().submit(
      {
        ...{ kind: 'change', assetId: tea.id!, draft: next, baseRevision: 1, commandId: randomUUID() },
        contributor: { accountId: maureen.accountId, name: 'Maureen', how: 'self' },
      },
      maureen,
    );
    const how = { revision: 1, verdict: 'ask' as const, words: 'Who bakes them?', commandId: randomUUID() };
    await curation().decide(sam, proposalId, how);
    const { groups } = served.services.register;
    expect((await groups.view(maureen, tea.id!)).asked).toEqual([{ id: proposalId, question: how.words }]);
    expect((await groups.view(sam, tea.id!)).asked).toEqual([]);
    expect(await answering().viewOfGroup(sam, tea.id!)).toEqual({ state: 'over' });
    await expect(answering().answerOfGroup(sam, tea.id!, answer({ answer: ['x'] }))).rejects.toEqual(gone);
    const given = await answering().answerOfGroup(maureen, tea.id!, answer({ answer: ['Jo does.'] }));
    expect(given).toMatchObject({ is: 'waiting' });
    expect((await groups.view(maureen, tea.id!)).asked).toEqual([]);
  });

  it('is rung to somebody without e-mail, and a curator writes down what they said', async () => {
    const assetId = idFrom('asked', 'by telephone');
    const { proposalId } = await curation().submit({
      ...{ kind: 'new', assetId, draft: aDraft({ name: 'Rung', id: assetId }), baseRevision: null },
      ...{ contributor: { name: 'Pat', phone: '01632 960002', how: 'phone' }, commandId: randomUUID() },
    });
    const press = (revision: number) => ({ revision, commandId: randomUUID() });
    await curation().decide(sam, proposalId, { ...press(1), verdict: 'ask', words: 'Is it free?' });
    later(15);
    await curation().rang(sam, proposalId, press(2));
    const rings = async () => (await served.services.desk.queue(sam)).toRing.map(({ id }) => id);
    expect(await rings()).toContain(proposalId);
    expect((await served.services.desk.open(sam, proposalId)).may.answerFor).toBe(true);
    await curation().answerFor(sam, proposalId, { ...press(3), words: 'Yes, it is free.' });
    const view = await served.services.desk.open(sam, proposalId);
    expect([view.state, view.history.at(-1)!.words]).toEqual(['waiting', 'Yes, it is free.']);
    expect(await rings()).not.toContain(proposalId);
    // They are rung once more when it is decided.
    await curation().decide(sam, proposalId, { ...press(view.revision), verdict: 'publish' });
    later(15);
    expect((await served.services.desk.open(sam, proposalId)).may.rang).toBe(true);
  });
});

describe('what was changed beside the answer', () => {
  it('is nothing where every box says what the entry says', () => {
    const stored = assetInput.parse(tea);
    const boxes = Object.assign({}, ...Object.values(allTyped(stored))) as Record<string, string[]>;
    expect(changedAnswers(stored, boxes)).toEqual({ changed: [], faults: [] });
    // As a browser sends line ends, and as it leaves out what is not ticked.
    expect(changedAnswers(stored, { ...boxes, summary: [`${tea.summary}\r\n`] }).changed).toEqual([]);
  });
});
