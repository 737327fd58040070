import type { AssetDoc } from '../assets/asset.model.ts';

/** The number that a worker rings a group at: a public one first, else one that it gave us for this. */
export function phoneOf({ contacts }: Pick<AssetDoc, 'contacts'>): string | null {
  const phones = contacts.filter(({ kind }) => kind === 'phone');
  return (phones.find((each) => each.public) ?? phones[0])?.value ?? null;
}
