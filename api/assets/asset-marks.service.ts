import type { Clock } from '../infra/clock.ts';
import type { AgingStore } from './aging.store.ts';
import type { AssetDoc } from './asset.model.ts';
import { isPublic } from './asset.rules.ts';

/** Who vouches for an entry, who doubts it, and whether it is public: nothing of what it says. */
export type Mark = {
  assured?: NonNullable<AssetDoc['assured']>;
  doubted?: NonNullable<AssetDoc['doubted']>;
  status?: AssetDoc['status'];
  /** Taken off by its clock: an import that says nothing new does not bring it back. */
  byClock?: true;
};

type Hides = {
  add: (entries: { id: string; revision: number }[], now: Date) => Promise<void>;
  remove: (ids: string[]) => Promise<void>;
};

/**
 * Writes marks on entries that are there. What an entry says stays as it was told, so an import that brings nothing new
 * leaves a mark alone; an assurance ends every doubt before it.
 */
export function createAssetMarks({
  aging,
  hidden,
  clock,
}: {
  aging: AgingStore;
  hidden: Hides;
  clock: Clock;
}) {
  /**
   * The revision it has then; `moved` when it is not the one that was asked for (or somebody keeps writing it), null when
   * there is no such entry. Safe to repeat.
   */
  async function mark(id: string, change: Mark, revision?: number): Promise<number | 'moved' | null> {
    for (let round = 0; round < 5; round++) {
      const asset = await aging.byId(id);
      if (!asset) return null;
      if (says(asset, change)) return asset.revision;
      if (revision !== undefined && asset.revision !== revision) return 'moved';
      const next = marked(asset, change);
      if (isPublic(asset) && !isPublic(next))
        await hidden.add([{ id, revision: next.revision }], clock.now());
      const { set, unset } = next;
      if (await aging.mark(id, asset.revision, { ...set, updatedAt: clock.now() }, unset)) {
        if (!isPublic(asset) && isPublic(next)) await hidden.remove([id]);
        return next.revision;
      }
    }
    return 'moved';
  }
  return mark;
}
export type MarkAsset = ReturnType<typeof createAssetMarks>;

function marked(asset: AssetDoc, { assured, doubted, status = asset.status, byClock }: Mark) {
  const isNew = status !== asset.status;
  return {
    revision: asset.revision + 1,
    status,
    set: {
      ...(assured && { assured }),
      ...(doubted && { doubted }),
      // Another status is another content: whoever writes the same entry again as public means it.
      ...(isNew && { status, contentHash: `${asset.contentHash} ${status}` }),
      ...(byClock && { rested: asset.contentHash }),
    },
    unset: [
      ...(assured && !doubted && asset.doubted ? (['doubted'] as const) : []),
      ...(isNew && !byClock && asset.rested ? (['rested'] as const) : []),
    ],
  };
}

/** It holds already what the mark would write. */
function says(asset: AssetDoc, { assured, doubted, status }: Mark): boolean {
  const same = (a: object | undefined, b: object) => JSON.stringify(a) === JSON.stringify(b);
  return (
    (!assured || (same(asset.assured, assured) && (doubted !== undefined || !asset.doubted))) &&
    (!doubted || same(asset.doubted, doubted)) &&
    (!status || asset.status === status)
  );
}
