import type { OpenPerson } from '../people/open-person.ts';
import type { SaidLine } from '../contract/plans.ts';
import type { PlanItemDoc } from './plan-item.model.ts';

/** What of an item is sealed. `what` is the name the entry had when it was agreed. */
export type ItemWords = {
  what: string;
  who?: string | undefined;
  when?: string | undefined;
  confidence?: number | undefined;
  assetId?: string | undefined;
  connectionId?: string | undefined;
  /** Its entry was of a sort that tells when it was agreed; an entry that left the map tells it no more. */
  wasSensitive?: boolean | undefined;
};
export type OpenedItem = Pick<PlanItemDoc, '_id' | 'revision' | 'status' | 'by'> &
  ItemWords & { said: SaidLine[] };

const at = (id: string, field: 'item' | 'said') => ({ collection: 'plan-items', id, field });

export const sealedItem = (open: OpenPerson, id: string, item: ItemWords) => ({
  item: open.seal(at(id, 'item'), item),
});
export const sealedSaid = (open: OpenPerson, id: string, said: SaidLine[]) => ({
  said: open.seal(at(id, 'said'), said),
});

export function openItem(open: OpenPerson, { _id, revision, status, by, sealed }: PlanItemDoc): OpenedItem {
  return {
    ...{ _id, revision, status, by },
    ...open.unseal<ItemWords>(at(_id, 'item'), sealed.item!),
    said: sealed.said ? open.unseal<SaidLine[]>(at(_id, 'said'), sealed.said) : [],
  };
}

/**
 * What somebody else wrote down is theirs to see only where the agreed part is shared with them. What they wrote themselves
 * they see as long as they work with the person, and not by a share that says less.
 */
export const mayRead = (open: OpenPerson, item: Pick<PlanItemDoc, 'by'>, accountId: string | null): boolean =>
  open.sharedParts === 'all' ||
  open.sharedParts.includes('agreed') ||
  (open.by === 'caseload' && item.by === accountId);
