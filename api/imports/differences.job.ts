import { assetInput, type AssetDraft } from '../contract/asset.ts';
import type { Flag } from '../contract/curation.ts';
import { labelOfField } from '../curation/changes.view.ts';
import type { Submission } from '../curation/curation.service.ts';
import { changedFields } from '../curation/diff.rules.ts';
import { idFrom } from '../infra/ids.ts';
import type { Actor } from '../infra/actor.ts';
import type { Job } from '../infra/jobs.ts';
import type { DifferenceStore, Waiting } from './difference.store.ts';
import { differenceOf } from './differences.rules.ts';

const us: Actor = { kind: 'system', job: 'import-differences' };
const atOnce = 50;

/** What a source is known by among those who propose: a later word of it takes the place of an earlier. */
export const sourceAccount = (source: string): string => idFrom('import-source', source);

/** Takes what a source says of entries that a group or curator has spoken for to the curators; nothing is written over. */
export function differencesJob(deps: {
  differences: DifferenceStore;
  draftById: (id: string) => Promise<{ draft: AssetDraft; revision: number } | null>;
  waitingChange: (
    assetId: string,
    accountId: string,
  ) => Promise<{ before: AssetDraft | null; draft: AssetDraft } | null>;
  submit: (asked: Submission & { flags: Flag[] }, actor: Actor) => Promise<unknown>;
}): Job {
  const { differences, draftById, waitingChange, submit } = deps;

  async function take(one: Waiting): Promise<void> {
    const accountId = sourceAccount(one.source);
    const [now, earlier] = await Promise.all([draftById(one._id), waitingChange(one._id, accountId)]);
    if (now) {
      const ours = assetInput.parse(now.draft);
      const { fields, contested, draft } = differenceOf({
        ...{ theirs: one.theirs, ours, before: one.before ?? undefined },
        still: earlier ? changedFields(earlier.before, earlier.draft) : [],
      });
      if (fields.length > 0)
        await submit(
          {
            ...{ kind: 'change', assetId: one._id, draft, baseRevision: now.revision },
            contributor: { accountId, name: one.sourceName, how: 'list' },
            // The same words again, also after a kill, are the same proposal.
            commandId: idFrom('difference', one._id, one.at.toISOString()),
            flags: contested.map((field) => contestedFlag(field, one.sourceName)),
          },
          us,
        );
    }
    await differences.done(one);
  }

  return {
    name: 'import-differences',
    everyMs: 1_000,
    isWanted: differences.any,
    run: async ({ signal }) => {
      for (;;) {
        const some = await differences.next(atOnce);
        if (some.length === 0) return;
        for (const one of some) {
          if (signal.aborted) return;
          await take(one);
        }
      }
    },
  };
}

const contestedFlag = (field: string, sourceName: string): Flag => ({
  kind: 'contested',
  path: field,
  because: `“${labelOfField(field)}” was written by the group or by one of us since. The list of ${sourceName} now says something else.`,
});
