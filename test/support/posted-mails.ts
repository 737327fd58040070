import type { Connection } from 'mongoose';
import type { Messages } from '../../api/messages/message.store.ts';
import type { MessageDoc } from '../../api/messages/message.model.ts';

/** A mail as it was posted; without `to` once it went. */
export type Posted = Pick<MessageDoc, 'key' | 'template' | 'createdAt'> & {
  to: string;
  data: Record<string, unknown>;
};

/** The mails of a private database, oldest first, with their seals opened: what is sealed hides a word from a test as well. */
export async function postedMails(
  connection: Connection,
  messages: Pick<Messages, 'opened'>,
  filter: { template?: string; createdAt?: { $gt: Date } } = {},
): Promise<Posted[]> {
  const rows = await connection
    .db!.collection<MessageDoc>('messages')
    .find(filter)
    .sort({ createdAt: 1, key: 1 })
    .toArray();
  return rows.map((row) => ({
    ...{ key: row.key, template: row.template, createdAt: row.createdAt },
    ...(messages.opened(row as MessageDoc) as Pick<Posted, 'to' | 'data'>),
  }));
}
