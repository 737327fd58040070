import type { Connection } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';
import { createTeamModels, type PatchDoc, type TeamDoc } from './team.model.ts';

/** Who works where, and which postcode areas champions look after. */
export function createTeamStore(connection: Connection) {
  const { cards, patches } = createTeamModels(connection);
  return {
    ensure: async () => {
      await Promise.all(['team', 'patches'].map((name) => createIfMissing(connection, name)));
    },
    byId: (id: string): Promise<TeamDoc | null> => cards.findById(id).lean<TeamDoc>().exec(),
    byIds: (ids: string[]): Promise<TeamDoc[]> =>
      cards
        .find({ _id: { $in: ids } })
        .lean<TeamDoc[]>()
        .exec(),
    save: async ({ _id, ...fields }: TeamDoc) => {
      await cards.updateOne({ _id }, { $set: fields }, { upsert: true });
    },
    /** Confirmed before this, for asking again. */
    confirmedBefore: (before: Date): Promise<TeamDoc[]> =>
      cards
        .find({ confirmedAt: { $lt: before } })
        .lean<TeamDoc[]>()
        .exec(),
    patchOf: async (organisationId: string): Promise<string[]> =>
      (await patches.findById(organisationId).lean<PatchDoc>())?.outcodes ?? [],
    savePatch: async (organisationId: string, outcodes: string[]) => {
      await patches.updateOne({ _id: organisationId }, { $set: { outcodes } }, { upsert: true });
    },
  };
}
export type TeamStore = ReturnType<typeof createTeamStore>;
