import { prefix } from './forget-drafts.ts';
import type { Change, DraftKeys } from '../../api/contract/conversations.ts';

/** What was typed in one window and is not on the server yet. `id` is null until the conversation has been begun there. */
export type Draft = {
  tab: string;
  id: string | null;
  commandId: string;
  carer: boolean;
  changes: Change[];
};
export type Found = { draft: Draft; at: number; goneAt: number };

const hoursKept = 24;
const keptMs = hoursKept * 3_600_000;

/**
 * What this device keeps until the server has it: sealed with a key that the server gives to the worker who typed it, at
 * their sign-in, and that is on no device but in the memory of an open page. Gone after a day. Null where the browser
 * cannot seal.
 */
export async function openDevice(
  keys: DraftKeys,
  { storage = localStorage, now = Date.now }: { storage?: Storage; now?: () => number } = {},
) {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  const opened = await Promise.all(
    keys.keys.map(async ({ id, key }) => ({
      id,
      key: await subtle.importKey('raw', bytesOf(key), 'AES-GCM', false, ['encrypt', 'decrypt']),
    })),
  );
  const about = (tab: string, keyId: string) => new TextEncoder().encode(`1|${tab}|${keyId}`);

  function read(name: string): { keyId: string; at: number; nonce: string; body: string } | null {
    const [version, keyId = '', at = '', nonce = '', body = ''] = (storage.getItem(name) ?? '').split('|');
    return version === '1' && body ? { keyId, at: Number(at), nonce, body } : null;
  }

  /** Whoever's they are: nothing stays longer than a day. */
  function throwAway(): void {
    for (const name of Object.keys(storage)) {
      if (!name.startsWith(prefix)) continue;
      const kept = read(name);
      if (!kept || !(endOf(kept) > now())) storage.removeItem(name);
    }
  }

  async function open(name: string): Promise<Found | null> {
    const kept = read(name);
    const by = kept && opened.find(({ id }) => id === kept.keyId);
    if (!kept || !by) return null;
    try {
      const tab = name.slice(prefix.length);
      const plain = await subtle!.decrypt(
        { name: 'AES-GCM', iv: bytesOf(kept.nonce), additionalData: about(tab, by.id) },
        by.key,
        bytesOf(kept.body),
      );
      const draft = JSON.parse(new TextDecoder().decode(plain)) as Draft;
      return { draft, at: kept.at, goneAt: endOf(kept) };
    } catch {
      // Another worker's, or not as it was written.
      return null;
    }
  }

  let writing = Promise.resolve();
  const newest = new Map<string, Draft>();

  async function write(tab: string): Promise<void> {
    const draft = newest.get(tab);
    if (!draft) return;
    const name = prefix + tab;
    if (draft.changes.length === 0) return storage.removeItem(name);
    const by = opened[0];
    if (!by) return;
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await subtle!.encrypt(
      { name: 'AES-GCM', iv: nonce, additionalData: about(tab, by.id) },
      by.key,
      new TextEncoder().encode(JSON.stringify(draft)),
    );
    // Something newer came meanwhile and will be written after this.
    if (newest.get(tab) !== draft) return;
    storage.setItem(name, ['1', by.id, now(), textOf(nonce), textOf(new Uint8Array(sealed))].join('|'));
  }

  throwAway();
  return {
    /** The newest of a window takes the place of what it kept before; without changes nothing is kept. */
    keep: (draft: Draft): Promise<void> => {
      newest.set(draft.tab, draft);
      writing = writing.then(() => write(draft.tab)).catch(() => undefined);
      return writing;
    },
    /** What this worker typed in other windows and is not sent yet. */
    find: async (): Promise<Found[]> => {
      throwAway();
      const names = Object.keys(storage).filter((name) => name.startsWith(prefix));
      return (await Promise.all(names.map(open))).filter((each) => each !== null);
    },
    drop: (tab: string): void => {
      newest.delete(tab);
      storage.removeItem(prefix + tab);
    },
  };
}
/** After a day; or with the key, which the server throws away at the end of the day after its own. */
const endOf = ({ keyId, at }: { keyId: string; at: number }): number =>
  Math.min(at + keptMs, (Number(keyId) + 2) * keptMs);

export type Device = NonNullable<Awaited<ReturnType<typeof openDevice>>>;

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

function textOf(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
