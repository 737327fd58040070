import type { Messages } from '../messages/message.store.ts';
import type { ProposalDoc } from './proposal.model.ts';

/**
 * What the contributor is told, by mail, in the transaction of the act. A decision's mail goes out when the decision can
 * no longer be undone, so that nobody is told what did not last.
 */
export function createTell({ messages, origin }: { messages: Messages; origin: string }) {
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
      const data = { name: contributor.name, entry: draft.name, reference, kind, words };
      const post = { key: keyOf(proposal), to: contributor.email, dueAt };
      const link = `${origin}/entries/${assetId}`;
      if (verdict === 'publish')
        await messages.post({ ...post, template: 'proposal-published', data: { ...data, link } });
      else if (verdict === 'ask') await messages.post({ ...post, template: 'proposal-asked', data });
      else await messages.post({ ...post, template: 'proposal-refused', data });
    },
    /** Takes the mail of a decision back; false when it has gone. True where there was none. */
    recall: async (proposal: ProposalDoc): Promise<boolean> =>
      proposal.contributor.email ? messages.recall(keyOf(proposal)) : true,
  };
}
export type Tell = ReturnType<typeof createTell>;

/** One for each time that it is decided: a decision that was undone may be made again. */
const keyOf = ({ _id, decided }: ProposalDoc) => `decided/${_id}/${decided?.at.getTime()}`;
