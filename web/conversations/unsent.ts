import type { SaveAnswer } from '../../api/contract/conversations.ts';
import type { Trouble } from './autosave.ts';
import type { Draft } from './device.ts';
import { beginAt, sendChanges } from './wire.ts';

/** Sends what another window kept, in that window's name: what it had sent itself is known again, and nothing comes twice. */
export async function sendDraft(
  who: string,
  { id, commandId, carer, tab, changes }: Draft,
): Promise<{ id: string; answer: SaveAnswer } | Trouble> {
  try {
    const begun = id ? { id } : await beginAt({ who, commandId, carer });
    if (typeof begun === 'string') return begun;
    const answer = await sendChanges(begun.id, { who, tab, changes });
    return typeof answer === 'string' ? answer : { id: begun.id, answer };
  } catch {
    return 'away';
  }
}
