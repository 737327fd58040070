import type { AssetDraft } from '../contract/asset.ts';
import { isProblem } from '../contract/problem.ts';
import type { Actor } from '../infra/actor.ts';
import type { FreshnessDeps } from './deps.ts';

type Submission = {
  kind: 'change';
  assetId: string;
  draft: AssetDraft;
  baseRevision: number;
  contributor: { accountId?: string; name: string; email?: string; how: 'self' };
  commandId: string;
};

const actor: Actor = { kind: 'system', job: 'closed by its people' };

/** Puts the end of a group to the curators; until they decide the entry says that it is resting. */
export const createClosing = ({
  draftById,
  submit,
}: {
  draftById: (id: string) => Promise<{ draft: AssetDraft; revision: number } | null>;
  submit: (asked: Submission, by: Actor) => Promise<unknown>;
}): NonNullable<FreshnessDeps['onClosed']> =>
  async function askToClose({ _id, assetId, accountId, email }) {
    const stored = await draftById(assetId);
    if (!stored || stored.draft.status === 'archived') return;
    const contributor = {
      ...{ name: stored.draft.name, how: 'self' as const },
      ...(accountId && { accountId }),
      ...(email && { email }),
    };
    try {
      await submit(
        {
          ...{ kind: 'change', assetId, contributor, commandId: _id, baseRevision: stored.revision },
          draft: { ...stored.draft, status: 'archived' },
        },
        actor,
      );
    } catch (error) {
      // Asked before, of another revision: it is with the curators already.
      if (!isProblem(error) || error.code !== 'conflict') throw error;
    }
  };
