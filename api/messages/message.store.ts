import type { Connection } from 'mongoose';
import type { Clock } from '../infra/clock.ts';
import { newId } from '../infra/ids.ts';
import { createIfMissing } from '../infra/mongo.ts';
import { createMessageModel } from './message.model.ts';
import type { Template, TemplateData } from './templates.ts';

/** Mail that waits to go out, written with the change that it tells of. */
export function createMessageStore(connection: Connection, clock: Clock) {
  const model = createMessageModel(connection);
  return {
    ensure: async () => {
      await createIfMissing(connection, 'messages');
      await model.createIndexes();
    },
    /**
     * Called inside the transaction of the change. `key` names the event, as `decided/<proposal>`: what was posted under
     * it before is not posted again.
     */
    post: async <T extends Template>(message: {
      key: string;
      to: string;
      template: T;
      data: TemplateData[T];
    }) => {
      const now = clock.now();
      await model.updateOne(
        { key: message.key },
        {
          $setOnInsert: {
            ...{ _id: newId(), ...message, createdAt: now, dueAt: now },
            ...{ state: 'waiting', attempts: 0, sentAt: null, failure: null },
          },
        },
        { upsert: true },
      );
    },
  };
}
export type Messages = ReturnType<typeof createMessageStore>;
