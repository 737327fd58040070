import type { Connection } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';
import type { Personal } from '../people/personal.ts';
import { createRequestModel, type RequestDoc } from './request.model.ts';

type Changes = Partial<Pick<RequestDoc, 'state' | 'pausedOn' | 'pausedDays' | 'endedBy' | 'endedAt' | 'why'>>;

/** Every query about requests. */
export function createRequestStore(connection: Connection) {
  const model = createRequestModel(connection);
  const list = (filter: object, sort: Record<string, 1 | -1>, limit: number) =>
    model.find(filter).sort(sort).limit(limit).lean<RequestDoc[]>().exec();
  return {
    ensure: async () => {
      await createIfMissing(connection, 'rights-requests');
      await model.createIndexes();
    },
    add: async (doc: RequestDoc) => void (await model.create(doc)),
    byId: (id: string): Promise<RequestDoc | null> => model.findById(id).lean<RequestDoc>().exec(),
    /** Those under way first, the oldest before; then the last that ended. */
    ofOrganisation: async (organisationId: string): Promise<RequestDoc[]> => [
      ...(await list({ organisationId, state: 'open' }, { receivedOn: 1, _id: 1 }, 500)),
      ...(await list({ organisationId, state: { $ne: 'open' } }, { endedAt: -1 }, 50)),
    ],
    ofPerson: (personId: string): Promise<RequestDoc[]> => list({ personId }, { receivedOn: 1 }, 500),
    /** Compare-and-set. */
    change: async (
      { _id, revision }: Pick<RequestDoc, '_id' | 'revision'>,
      { note, ...changes }: Changes & { note?: string },
    ): Promise<boolean> => {
      const { modifiedCount } = await model.updateOne(
        { _id, revision },
        { $set: { ...changes, ...(note && { 'sealed.note': note }) }, $inc: { revision: 1 } },
      );
      return modifiedCount === 1;
    },
    /** That there was a request, and what came of it, may be counted; of whom it was is gone. */
    forget: async (personId: string) =>
      void (await model.updateMany({ personId }, { $set: { personId: null, keyId: null, sealed: {} } })),
  };
}
export type RequestStore = ReturnType<typeof createRequestStore>;

/** A hold that is in force: whatever else is asked for, nothing is deleted. */
export const isHeld = (requests: RequestDoc[]): boolean => {
  const holds = requests.filter(({ kind }) => kind === 'hold').length;
  const lifted = requests.filter(({ kind, state }) => kind === 'lift-hold' && state === 'done').length;
  return holds > lifted;
};

export const personalOfRequests = (store: RequestStore): Personal => ({
  collection: 'rights-requests',
  exportOf: async (person) =>
    (await store.ofPerson(person.id)).map(({ _id, sealed, kind, state, receivedOn, endedAt, why }) => ({
      ...{ id: _id, kind, state, receivedOn, endedAt, why },
      ...Object.fromEntries(
        Object.entries(sealed).map(([field, text]) => [
          field,
          person.unseal({ collection: 'rights-requests', id: _id, field }, text),
        ]),
      ),
    })),
  eraseOf: store.forget,
});
