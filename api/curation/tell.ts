import type { LinkStore } from '../accounts/link.store.ts';
import type { Messages } from '../messages/message.store.ts';
import type { ProposalDoc } from './proposal.model.ts';

type Deps = { messages: Messages; links: Pick<LinkStore, 'make'>; origin: string };

/** A link that acts is short-lived; one that has run out offers a fresh one. */
const askedLinkDays = 7;

/**
 * What the contributor is told, by mail, in the transaction of the act. A decision's mail goes out when the decision can
 * no longer be undone, so that nobody is told what did not last.
 */
export function createTell({ messages, links, origin }: Deps) {
  /** To the page on which a question is answered. It leads there as long as this very question is open. */
  const linkTo = async ({ _id, revision }: Pick<ProposalDoc, '_id' | 'revision'>): Promise<string> =>
    `${origin}/asked/${await links.make('asked', askedLinkDays * 1440, { to: `${_id} ${revision}` })}`;

  return {
    received: async ({ _id, contributor, draft, reference, lookBy }: ProposalDoc): Promise<void> => {
      if (!contributor.email) return;
      await messages.post({
        ...{ key: `received/${_id}`, to: contributor.email, template: 'proposal-received' },
        data: { name: contributor.name, entry: draft.name, reference, lookBy: lookBy.toISOString() },
      });
    },
    decided: async (proposal: ProposalDoc): Promise<void> => {
      const { contributor, draft, decided, reference, kind, assetId } = proposal;
      if (!contributor.email || !decided) return;
      const { verdict, words, undoUntil: dueAt } = decided;
      const mended = (proposal.mended ?? []).map(({ label, before, after }) => ({ label, before, after }));
      const data = { name: contributor.name, entry: draft.name, reference, kind, words };
      const post = { key: keyOf(proposal), to: contributor.email, dueAt };
      const link = `${origin}/entries/${assetId}`;
      if (verdict === 'publish')
        await messages.post({ ...post, template: 'proposal-published', data: { ...data, link, mended } });
      else if (verdict === 'ask') {
        // The revision that the question makes of it.
        const answerAt = await linkTo({ _id: proposal._id, revision: proposal.revision + 1 });
        const asked = { ...data, link: answerAt, days: askedLinkDays };
        await messages.post({ ...post, template: 'proposal-asked', data: asked });
      } else await messages.post({ ...post, template: 'proposal-refused', data });
    },
    /** The question once more, with a fresh link, to where it went before. `key` names what it was asked for by. */
    askAgain: async (proposal: ProposalDoc, key: string): Promise<void> => {
      const { contributor, draft, decided, reference, kind } = proposal;
      if (!contributor.email || !decided) return;
      const data = { name: contributor.name, entry: draft.name, reference, kind, words: decided.words };
      await messages.post({
        ...{ key: `asked-again/${key}`, to: contributor.email, template: 'proposal-asked' as const },
        data: { ...data, link: await linkTo(proposal), days: askedLinkDays },
      });
    },
    /** Takes the mail of a decision back; false when it has gone. True where there was none. */
    recall: async (proposal: ProposalDoc): Promise<boolean> =>
      proposal.contributor.email ? messages.recall(keyOf(proposal)) : true,
  };
}
export type Tell = ReturnType<typeof createTell>;

/** One for each time that it is decided: a decision that was undone may be made again. */
const keyOf = ({ _id, decided }: ProposalDoc) => `decided/${_id}/${decided?.at.getTime()}`;
