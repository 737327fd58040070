import type { Change, DraftKeys, SaveAnswer } from '../../api/contract/conversations.ts';
import { paths } from '../paths.ts';
import type { Trouble } from './autosave.ts';

type Sent<T> = T | Trouble;

/** What a page sends by itself. A way to sign in, instead of an answer, says that the session has ended. */
async function post<T>(address: string, body: Record<string, string>, keepalive = false): Promise<Sent<T>> {
  const answer = await fetch(address, {
    ...{ method: 'POST', redirect: 'manual', keepalive },
    body: new URLSearchParams(body),
    headers: { Accept: 'application/json' },
  });
  if (answer.type === 'opaqueredirect' || answer.status === 401) return 'signed-out';
  if (answer.ok) return (await answer.json()) as T;
  if (answer.status === 404 || answer.status === 410) return 'gone';
  if (answer.status === 403) return 'else';
  return answer.status === 429 || answer.status >= 500 ? 'away' : 'refused';
}

export const sendChanges = (
  id: string,
  { who, tab, changes }: { who: string; tab: string; changes: Change[] },
  keepalive = false,
): Promise<Sent<SaveAnswer>> =>
  post(paths.conversationSave(id), { who, tab, changes: JSON.stringify(changes) }, keepalive);

/** The same `commandId` again is the same conversation. */
export const beginAt = (begin: { who: string; commandId: string; carer: boolean }) =>
  post<{ id: string; personId: string }>(paths.conversationBegin(), {
    ...{ who: begin.who, commandId: begin.commandId, which: 'listen' },
    ...(begin.carer && { carer: 'yes' }),
  });

export async function fetchKeys(): Promise<DraftKeys | null> {
  const answer = await fetch(paths.conversationKeys(), { redirect: 'manual' });
  return answer.ok ? ((await answer.json()) as DraftKeys) : null;
}
