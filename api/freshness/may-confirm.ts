import type { AssetDoc } from '../assets/asset.model.ts';
import { reaches } from '../contract/access.ts';
import type { Member } from '../contract/actor.ts';
import type { FreshnessDeps } from './deps.ts';
import { isInPatch } from './patch.rules.ts';

/** Whether somebody may say of an entry that it is right: their own group's, their organisation's, or of their patch. */
export function createMayConfirm({ patchOf }: Pick<FreshnessDeps, 'patchOf'>) {
  return async function mayConfirm(actor: Member): Promise<(asset: AssetDoc) => boolean> {
    const isChampion = actor.role === 'champion' && actor.organisationId !== null;
    const patch = isChampion ? await patchOf(actor.organisationId!) : [];
    return (asset) =>
      isInPatch(asset, patch) ||
      reaches(actor, 'confirm-listing', {
        assetId: asset._id,
        organisationId: asset.organisation?.id ?? null,
      });
  };
}
export type MayConfirm = ReturnType<typeof createMayConfirm>;
