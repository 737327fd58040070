/** What this device keeps stands in its storage under names that begin so. */
export const prefix = 'hereabouts-draft:';

/** Throws away all that this device keeps until it can be sent, whoever's it is. */
export function forgetDrafts(storage: Storage = localStorage): void {
  for (const name of Object.keys(storage)) if (name.startsWith(prefix)) storage.removeItem(name);
}
