import { ownKey } from './own-key.ts';

/** A key that wraps the keys of organisations; only its id is ever stored. */
export type RootKey = { id: string; secret: Buffer };

/**
 * The root keys, the current one first. Where none is configured, a workshop or demonstration makes one in its data
 * folder; anywhere else there is none, and with it no record of a person: the key must not lie beside the data.
 */
export async function readRootKeys(
  configured: RootKey[],
  { folder, makesOwn }: { folder: string; makesOwn: boolean },
): Promise<RootKey[]> {
  if (configured.length > 0 || !makesOwn) return configured;
  const secret = Buffer.from(await ownKey(folder, 'root', null), 'base64url');
  return [{ id: 'own', secret }];
}
