import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AssetDraft } from '../../../api/contract/asset.ts';
import { searchQuery } from '../../../api/contract/search.ts';
import type { Contributor } from '../../../api/contract/curation.ts';
import type { Member } from '../../../api/contract/actor.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import { idFrom } from '../../../api/infra/ids.ts';
import { stateOf } from '../../../api/curation/proposal.rules.ts';
import { aDraft, aPlace } from '../../support/drafts.ts';
import { serveForTest } from '../../support/serve.ts';
import { atMost } from '../../support/runs.ts';

const treasurer: Contributor = { name: 'Pat', email: 'pat@example.org', how: 'self' };
let now = new Date('2026-11-23T10:00:00Z');
const later = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000));

let served: Awaited<ReturnType<typeof serveForTest>>;
let sam: Member;
let alex: Member;
beforeAll(async () => {
  served = await serveForTest({ label: 'decisions', clock: { now: () => now } });
  const curator = (name: string) => served.member({ role: 'curator', name, steppedUp: true });
  // The clock of these tests runs through weeks; they have just shown that it is them all along.
  const steppedUpUntil = new Date('2028-01-01');
  sam = { ...(await curator('Sam')).actor, steppedUpUntil };
  alex = { ...(await curator('Alex')).actor, steppedUpUntil };
}, 60_000);
afterAll(() => served.stop());

const curation = () => served.services.curation;
const bySlugOf = async (id: string) => (await served.services.assets.byId(thePublic, id)).slug;
const mails = () => served.services.inside.outbox!.list(500);
const deliver = () => {
  later(1);
  return served.services.inside.jobs.runDue();
};

let count = 0;
async function waiting(more: Partial<AssetDraft> = {}, contributor: Contributor = treasurer) {
  const assetId = idFrom('curation-test', String((count += 1)));
  const draft = aDraft({ name: `Waiting Tea ${count}`, places: [aPlace({ north: 400 * count })], ...more, id: assetId });
  const receipt = await curation().submit({ kind: 'new', assetId, draft, baseRevision: null, contributor, commandId: randomUUID() });
  return { ...receipt, assetId, draft };
} // prettier-ignore
const press = (revision: number) => ({ revision, commandId: randomUUID() });
const publish = (revision = 1) => ({ ...press(revision), verdict: 'publish' as const });
const refuse = (revision = 1) => ({ ...press(revision), verdict: 'refuse' as const, words: 'It is closed.' });
const problem = (code: string) => expect.objectContaining({ name: 'ProblemError', code });

describe('what a group sends in', () => {
  it('waits, is published by a curator, and its sender is told once, when it can no longer be undone', async () => {
    const { proposalId, assetId, reference, lookBy } = await waiting({ name: 'Told Tea' });
    expect(reference).toMatch(/^[2-9A-Z]{3}-[2-9A-Z]{3}$/);
    expect(lookBy.getTime()).toBeGreaterThan(now.getTime());
    await expect(served.services.assets.byId(thePublic, assetId)).rejects.toEqual(problem('not-found'));

    await curation().decide(sam, proposalId, publish());
    expect((await served.services.assets.byId(thePublic, assetId)).name).toBe('Told Tea');
    await deliver();
    const told = async () =>
      (await mails()).filter(({ text }) => text.includes('Told Tea')).map(({ subject }) => subject).sort();
    expect(await told()).toEqual(['Thank you, we have got it']);
    later(30);
    await deliver();
    await deliver();
    expect(await told()).toEqual(['Thank you, we have got it', 'You are on the map']);
  }); // prettier-ignore

  it('gets the same receipt for the same press, and is there once', async () => {
    const assetId = idFrom('curation-test', 'pressed twice');
    const sent = {
      ...{ kind: 'new' as const, assetId, draft: aDraft({ id: assetId, name: 'Twice' }), baseRevision: null },
      ...{ contributor: treasurer, commandId: randomUUID() },
    };
    const [first, second] = await Promise.all([curation().submit(sent), curation().submit(sent)]);
    expect(second).toEqual(first);
    expect((await curation().store.ofAsset(assetId)).length).toBe(1);
  });

  it('is found by a search within a second of being published', async () => {
    const { proposalId } = await waiting({ name: 'Kazoo Orchestra' });
    await curation().decide(sam, proposalId, publish());
    const began = performance.now();
    for (;;) {
      const { hits } = await served.services.search.find(thePublic, searchQuery.parse({ q: 'kazoo' }));
      if (hits.some(({ name }) => name === 'Kazoo Orchestra')) break;
      expect(performance.now() - began).toBeLessThan(atMost(1_000));
    }
  });
});

describe('two curators', () => {
  it('decide at once: the first wins, the second is told who and what', async () => {
    const { proposalId, assetId } = await waiting();
    await curation().decide(sam, proposalId, refuse());
    await expect(curation().decide(alex, proposalId, publish())).rejects.toEqual(
      expect.objectContaining({ code: 'conflict', detail: expect.stringMatching(/Sam came first: it was refused at \d\d:\d\d/) as unknown }),
    );
    await expect(served.services.assets.byId(thePublic, assetId)).rejects.toEqual(problem('not-found'));
  }); // prettier-ignore

  const races = process.env.LONG ? 1_000 : 40;
  it(`race ${races} times: one decision, one message, and the other is told`, async () => {
    for (let n = 0; n < races; n += 20) {
      const round = await Promise.all(Array.from({ length: Math.min(20, races - n) }, () => waiting()));
      await Promise.all(
        round.map(async ({ proposalId }, at) => {
          const [one, other] = at % 2 ? [sam, alex] : [alex, sam];
          const outcomes = await Promise.allSettled([
            curation().decide(one, proposalId, publish()),
            curation().decide(other, proposalId, refuse()),
          ]);
          const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
          expect(lost.map(({ reason }) => reason as unknown)).toEqual([problem('conflict')]);
          const { store } = curation();
          const events = await store.eventsOf(proposalId);
          expect(events.map(({ n }) => n)).toEqual([1, 2]);
          const proposal = (await store.byId(proposalId))!;
          expect(stateOf(events.map(({ act }) => act))).toBe(proposal.state);
          const key = `decided/${proposalId}/${proposal.decided!.at.getTime()}`;
          expect(await served.services.inside.messages.stateOf(key)).toBe('waiting');
        }),
      );
    }
  }, 600_000);
});

describe('nobody decides about their own', () => {
  it('neither what they sent in nor an entry of a group that they edit', async () => {
    const own = await waiting({}, { accountId: sam.accountId, name: 'Sam', how: 'worker' });
    await expect(curation().decide(sam, own.proposalId, publish())).rejects.toEqual(problem('not-allowed'));
    const group = await waiting();
    const editor = { ...sam, groups: [group.assetId] };
    await expect(curation().decide(editor, group.proposalId, refuse())).rejects.toEqual(
      problem('not-allowed'),
    );
    expect((await curation().decide(alex, own.proposalId, publish())).state).toBe('published');
  });

  it('and who is no curator of this network is not told that there is one', async () => {
    const { proposalId } = await waiting();
    for (const other of [
      { ...sam, networkId: 'another' },
      { ...sam, role: 'link_worker' as const },
      thePublic,
    ])
      await expect(curation().decide(other, proposalId, publish())).rejects.toEqual(problem('not-found'));
  });
});

describe('undo', () => {
  it('takes an entry off again and its mail back, and lets it be decided anew', async () => {
    const { proposalId, assetId } = await waiting();
    const published = await curation().decide(sam, proposalId, publish());
    const undone = await curation().undo(alex, proposalId, press(published.revision));
    expect(undone.state).toBe('waiting');
    await expect(served.services.assets.byId(thePublic, assetId)).rejects.toEqual(problem('not-found'));
    await curation().decide(alex, proposalId, refuse(undone.revision));
    later(30);
    await deliver();
    const subjects = (await mails()).filter(({ text }) => text.includes(`Waiting Tea ${count}`)).map(({ subject }) => subject);
    expect(subjects.sort()).toEqual(['About what you sent us', 'Thank you, we have got it']);
  }); // prettier-ignore

  it('puts a changed entry back as it was, and keeps what others changed meanwhile', async () => {
    const { proposalId, assetId, draft } = await waiting();
    await curation().decide(sam, proposalId, publish());
    later(30);
    const here = (await served.services.assets.draftById(assetId))!;
    const change = await curation().submit({
      ...{ kind: 'change', assetId, draft: { ...here.draft, summary: 'Coffee from now on.' } },
      ...{ baseRevision: here.revision, contributor: treasurer, commandId: randomUUID() },
    });
    await served.services.assets.save(thePublic, { ...here.draft, wait: 'none' }, { spokenFor: true });
    const system = { kind: 'system' as const, job: 'test' };
    await served.services.assets.save(system, { ...here.draft, wait: 'none' });
    const decided = await curation().decide(sam, change.proposalId, publish());
    const both = (await served.services.assets.draftById(assetId))!.draft;
    expect([both.summary, both.wait]).toEqual(['Coffee from now on.', 'none']);
    await curation().undo(sam, change.proposalId, press(decided.revision));
    const back = (await served.services.assets.draftById(assetId))!.draft;
    expect([back.summary, back.wait]).toEqual([draft.summary, 'none']);
  });

  it('is over when the mail has gone', async () => {
    const { proposalId } = await waiting();
    const { revision } = await curation().decide(sam, proposalId, refuse());
    later(30);
    await expect(curation().undo(sam, proposalId, press(revision))).rejects.toEqual(problem('conflict'));
  });
});

describe('a verified editor', () => {
  it('changes times and room at once, and a curator sees it afterwards; words wait', async () => {
    const { proposalId, assetId } = await waiting({}, { name: 'Edith', email: 'edith@example.org', how: 'self' });
    await curation().decide(sam, proposalId, publish());
    const [editor] = (await served.services.accounts.editorsOf([assetId])).get(assetId)!;
    const contributor = { accountId: editor!.accountId, name: 'Edith', email: 'edith@example.org', how: 'self' as const };
    const change = async (more: Partial<AssetDraft>) => {
      const here = (await served.services.assets.draftById(assetId))!;
      return curation().submit({
        ...{ kind: 'change', assetId, draft: { ...here.draft, ...more }, baseRevision: here.revision },
        ...{ contributor, commandId: randomUUID() },
      });
    };
    const paused = await change({ status: 'paused', capacity: 'full' });
    expect((await served.services.assets.byId(thePublic, assetId)).status).toBe('paused');
    expect((await served.services.desk.queue(sam)).live.map(({ id }) => id)).toContain(paused.proposalId);
    await curation().seen(sam, paused.proposalId, press(2));
    expect((await served.services.desk.queue(sam)).live.map(({ id }) => id)).not.toContain(paused.proposalId);

    const worded = await change({ summary: 'Something else altogether.' });
    expect((await curation().store.byId(worded.proposalId))!.state).toBe('waiting');
    const noted = await change({ capacityNote: 'Ring Jean at home on 07700 900456.' });
    expect((await curation().store.byId(noted.proposalId))!.state).toBe('waiting');
    expect((await curation().store.byId(worded.proposalId))!.state).toBe('withdrawn');
  }); // prettier-ignore
});

describe('two people', () => {
  it('release a withheld address; one alone never can, and another address is withheld again', async () => {
    const { proposalId, assetId } = await waiting({
      ...{ name: 'Harbour', summary: 'A refuge for women who had to leave.', categories: ['domestic_abuse'] },
      ...{ places: [{ name: 'Harbour House', address: { lines: ['9 Quay Street'], town: 'Sale', postcode: 'M33 7AA' }, point: { lat: 53.42, lng: -2.32 } }] },
    });
    await curation().decide(sam, proposalId, publish());
    const placeNow = async () => (await served.services.assets.byId(thePublic, assetId)).places[0];
    expect(await placeNow()).toMatchObject({ precision: 'hidden', lines: [] });

    const asked = await served.services.desk.askRelease(sam, assetId, randomUUID());
    const release = (await curation().store.byId(asked.proposalId))!;
    expect(release.state).toBe('agreed');
    await expect(curation().decide(sam, release._id, publish(release.revision))).rejects.toEqual(problem('not-allowed'));
    const tired = { ...alex, steppedUpUntil: null };
    await expect(curation().decide(tired, release._id, publish(release.revision))).rejects.toEqual(problem('not-allowed'));
    expect(await placeNow()).toMatchObject({ precision: 'hidden' });
    const done = await curation().decide(alex, release._id, publish(release.revision));
    expect(await placeNow()).toMatchObject({ precision: 'exact', lines: ['9 Quay Street'] });

    const here = (await served.services.assets.draftById(assetId))!.draft;
    const moved = { ...here, places: [{ ...here.places![0]!, address: { lines: ['10 Quay Street'], town: 'Sale' } }] };
    await served.services.assets.save({ kind: 'system', job: 'test' }, moved);
    expect(await placeNow()).toMatchObject({ precision: 'hidden', lines: [] });
    await served.services.assets.save({ kind: 'system', job: 'test' }, here);
    await curation().undo(alex, release._id, press(done.revision));
    expect(await placeNow()).toMatchObject({ precision: 'hidden', lines: [] });
  }); // prettier-ignore

  it('merge two entries, or one of them and a day; both addresses lead to one; it can be taken apart for 30 days', async () => {
    const [one, other] = [await waiting({ name: 'Knit Night' }), await waiting({ name: 'Knitting Night' })];
    for (const { proposalId } of [one, other]) await curation().decide(sam, proposalId, publish());
    const otherSlug = await bySlugOf(other.assetId);
    const merge = await served.services.desk.proposeMerge(sam, { keep: one.assetId, other: other.assetId, commandId: randomUUID() });
    later(23 * 60);
    await deliver();
    expect(await served.services.assets.bySlug(thePublic, otherSlug)).toHaveProperty('asset');
    later(2 * 60);
    await deliver();
    await deliver();
    const slug = await bySlugOf(one.assetId);
    expect(await served.services.assets.bySlug(thePublic, otherSlug)).toEqual({ movedTo: slug });
    expect((await served.services.assets.byId(thePublic, other.assetId)).id).toBe(one.assetId);
    expect((await served.services.assets.byId(thePublic, one.assetId)).alsoKnownAs).toContain('Knitting Night');
    // an import that brings it again leaves it merged
    await served.services.assets.save(thePublic, { ...other.draft, summary: 'From the list again.' });
    expect(await served.services.assets.bySlug(thePublic, otherSlug)).toEqual({ movedTo: slug });

    later(29 * 24 * 60);
    const { revision } = (await curation().store.byId(merge.proposalId))!;
    await curation().unmerge(alex, merge.proposalId, press(revision));
    expect(await served.services.assets.bySlug(thePublic, otherSlug)).toMatchObject({ asset: { id: other.assetId } });
    expect((await served.services.assets.byId(thePublic, one.assetId)).alsoKnownAs).toEqual([]);
  }); // prettier-ignore
});

describe('the queue', () => {
  it('shows the overdue first, then by risk, then by age', async () => {
    const clean = await waiting({ name: 'Queue plain' });
    const risky = await waiting({ name: 'Queue risky', description: 'Ring Pat on 07700 900123.' });
    const names = async () =>
      (await served.services.desk.queue(sam)).lines.map(({ name }) => name).filter((name) => name.startsWith('Queue'));
    expect(await names()).toEqual(['Queue risky', 'Queue plain']);
    later(20 * 24 * 60);
    const newer = await waiting({ name: 'Queue newer, graver', description: 'In my front room, the key safe code is 4471.' });
    expect(await names()).toEqual(['Queue risky', 'Queue plain', 'Queue newer, graver']);
    for (const { proposalId } of [clean, risky, newer]) await curation().decide(sam, proposalId, refuse());
  }); // prettier-ignore
});
