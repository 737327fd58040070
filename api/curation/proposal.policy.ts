import type { Actor, Member } from '../infra/actor.ts';
import type { ProposalDoc } from './proposal.model.ts';

type Whose = Pick<ProposalDoc, 'contributor' | 'assetId' | 'otherId' | 'agreed'>;

/** Theirs, or of a group that they edit: somebody else decides. */
export const isOwn = (actor: Member, { contributor, assetId, otherId }: Omit<Whose, 'agreed'>): boolean =>
  contributor.accountId === actor.accountId ||
  actor.groups.includes(assetId) ||
  (otherId !== null && actor.groups.includes(otherId));

/** The second yes is another person's: any curator of the network, whichever organisation sent them. */
export const isSecond = (actor: Member, { agreed }: Pick<Whose, 'agreed'>): boolean =>
  agreed === null || agreed.accountId !== actor.accountId;

/** A curator of the network that the entry belongs to. Others are not told that there is such a proposal. */
export const mayCurate = (actor: Actor, { networkId }: Pick<ProposalDoc, 'networkId'>): actor is Member =>
  actor.kind === 'member' && actor.role === 'curator' && actor.networkId === networkId;
