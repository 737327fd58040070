import { assetInput, type AssetDraft } from '../contract/asset.ts';
import { reaches } from '../contract/access.ts';
import type { WhereFromView } from '../contract/imports.ts';
import { ProblemError } from '../contract/problem.ts';
import { labelOfField } from '../curation/changes.view.ts';
import type { Actor } from '../infra/actor.ts';
import { dateOf, wallOf } from '../times/zone.rules.ts';
import { sumsOf } from './differences.rules.ts';
import type { OriginStore } from './origin.store.ts';

/** Of one entry, detail by detail, whether it stands as its list told it, and since when the list says so. */
export function createWhereFrom(deps: {
  origins: Pick<OriginStore, 'of'>;
  draftById: (id: string) => Promise<{ draft: AssetDraft } | null>;
}) {
  return async function whereFrom(actor: Actor, id: string): Promise<WhereFromView> {
    const found = reaches(actor, 'edit-listing', { assetId: id }) ? await deps.draftById(id) : null;
    if (!found) throw new ProblemError('not-found', { detail: 'There is no entry of yours at this address.' });
    const { draft } = found;
    const origin = (await deps.origins.of([id])).get(id);
    const now = sumsOf(assetInput.parse(draft));
    const fields = [...now].map(([field, sum]) => {
      const told = origin?.fields[field];
      const isTheirs = told?.sum === sum;
      const since = told ? dateOf(wallOf(told.since).day) : null;
      return { label: labelOfField(field), from: isTheirs ? ('list' as const) : told ? ('changed' as const) : ('here' as const), since };
    });
    return { id, name: draft.name, list: origin ? draft.provenance.sourceName : null, fields };
  };
} // prettier-ignore
