import type { AssetDraft } from '../contract/asset.ts';
import type { ProposalKind } from '../contract/curation.ts';
import type { ProposalDoc } from './proposal.model.ts';
import type { ProposalStore } from './proposal.store.ts';
import type { Tell } from './tell.ts';

/** A question that a curator asked, as those see it who answer. */
export type Asked = {
  proposalId: string;
  /** Of the proposal; a link to the question is of this one only. */
  revision: number;
  kind: ProposalKind;
  assetId: string;
  name: string;
  reference: string;
  question: string;
  /** What they sent. */
  draft: AssetDraft;
};

/** What curators asked and nobody has answered yet. Who may see it is judged by who asks here. */
export function createQuestions({ store, tell }: { store: ProposalStore; tell: Tell }) {
  const viewOf = ({ _id, revision, kind, assetId, draft, reference, decided }: ProposalDoc): Asked => ({
    ...{ proposalId: _id, revision, kind, assetId, name: draft.name, reference, draft },
    question: decided?.words ?? '',
  });
  const open = async (id: string) => {
    const proposal = await store.byId(id);
    return proposal?.state === 'asked' ? proposal : null;
  };
  return {
    /** Null where it is answered, taken back or never was. */
    asked: async (proposalId: string): Promise<Asked | null> => {
      const proposal = await open(proposalId);
      return proposal && viewOf(proposal);
    },
    askedAbout: async (assetId: string): Promise<Asked[]> => (await store.askedAbout(assetId)).map(viewOf),
    /** Sends the question again to where it went before. Inside a transaction. */
    askAgain: async (proposalId: string, key: string): Promise<void> => {
      const proposal = await open(proposalId);
      if (proposal) await tell.askAgain(proposal, key);
    },
  };
}
