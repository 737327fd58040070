import type { AssetDraft } from '../contract/asset.ts';
import type { Actor } from '../infra/actor.ts';

/** How something is handed to the curators; a part of the transaction it is called in. */
export type Submit = (
  asked: {
    kind: ProposalKind;
    assetId: string;
    draft: AssetDraft;
    baseRevision: number | null;
    contributor: Contributor;
    consent?: Consent;
    commandId: string;
  },
  actor: Actor,
) => Promise<{ proposalId: string; lookBy: Date; reference: string; live?: boolean }>;

type ProposalKind = 'new' | 'change' | 'claim' | 'heard';
type Contributor = {
  accountId?: string;
  name: string;
  email?: string;
  phone?: string;
  how: 'self' | 'phone' | 'paper' | 'worker';
  check?: string;
};
type Consent = { publicContact: boolean; said: 'written' | 'spoken' | 'online'; on: string; wording: string };
