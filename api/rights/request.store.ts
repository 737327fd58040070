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
    /** Erasures that were decided and are not carried out yet: whoever was to be erased is still named. */
    decided: (): Promise<RequestDoc[]> =>
      list(
        { kind: { $in: ['erase', 'retention'] }, state: 'done', personId: { $type: 'string' } },
        { endedAt: 1 },
        100,
      ),
    /** That there was a request, and what came of it, may be counted; of whom it was is gone. */
    forget: async (personId: string) =>
      void (await model.updateMany({ personId }, { $set: { personId: null, keyId: null, sealed: {} } })),
  };
}
export type RequestStore = ReturnType<typeof createRequestStore>;

/** A hold that is in force, by what was decided last: whatever else is asked for, nothing is deleted. */
export function isHeld(requests: RequestDoc[]): boolean {
  const last = (kind: RequestDoc['kind']) =>
    Math.max(0, ...requests.filter((one) => one.kind === kind && one.state === 'done').map(({ endedAt }) => endedAt?.getTime() ?? 0)); // prettier-ignore
  return last('hold') > last('lift-hold');
}

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
