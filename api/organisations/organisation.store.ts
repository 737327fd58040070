import type { Connection } from 'mongoose';
import type { Clock } from '../infra/clock.ts';
import { newId } from '../infra/ids.ts';
import { createIfMissing } from '../infra/mongo.ts';
import { createOrganisationModels, type NetworkDoc, type OrganisationDoc } from './organisation.model.ts';

export type Network = Pick<NetworkDoc, 'name'> & { id: string };
export type Organisation = Omit<OrganisationDoc, '_id' | 'createdAt'> & { id: string };

/** The network that entries belong to where nothing else is said. */
export const mainNetwork = 'main';

/** Every query about networks and organisations. */
export function createOrganisationStore(connection: Connection, clock: Clock) {
  const { networks, organisations } = createOrganisationModels(connection);
  const plain = ({ _id, createdAt: _createdAt, ...rest }: OrganisationDoc): Organisation => ({
    id: _id,
    ...rest,
  });
  return {
    ensure: async () => {
      await Promise.all(['networks', 'organisations'].map((name) => createIfMissing(connection, name)));
      await Promise.all([networks.createIndexes(), organisations.createIndexes()]);
      await networks
        .updateOne(
          { _id: mainNetwork },
          { $setOnInsert: { name: 'Main network', createdAt: clock.now() } },
          { upsert: true },
        )
        // Two processes that start together.
        .catch((error: { code?: number }) => {
          if (error.code !== 11000) throw error;
        });
    },
    networks: async (): Promise<Network[]> => {
      const found = await networks.find().sort({ name: 1 }).limit(500).lean<NetworkDoc[]>();
      return found.map(({ _id, name }) => ({ id: _id, name }));
    },
    nameNetwork: async (id: string, name: string) => {
      await networks.updateOne({ _id: id }, { $set: { name } });
    },
    openNetwork: async (name: string): Promise<string> => {
      const id = newId();
      await networks.create({ _id: id, name, createdAt: clock.now() });
      return id;
    },
    all: async (): Promise<Organisation[]> => {
      const found = await organisations.find().sort({ name: 1 }).limit(1_000).lean<OrganisationDoc[]>();
      return found.map(plain);
    },
    byId: async (id: string): Promise<Organisation | null> => {
      const found = await organisations.findById(id).lean<OrganisationDoc>();
      return found && plain(found);
    },
    open: async (given: Pick<Organisation, 'name' | 'networkId' | 'modules'> & { id?: string }) => {
      const { id = newId(), ...rest } = given;
      await organisations.create({ _id: id, ...rest, createdAt: clock.now(), revision: 1 });
      return id;
    },
    /** Compare-and-set. */
    change: async (
      { id, revision }: Pick<Organisation, 'id' | 'revision'>,
      changes: Partial<Pick<Organisation, 'name' | 'modules'>>,
    ): Promise<boolean> => {
      const { modifiedCount } = await organisations.updateOne(
        { _id: id, revision },
        { $set: changes, $inc: { revision: 1 } },
      );
      return modifiedCount === 1;
    },
  };
}
export type OrganisationStore = ReturnType<typeof createOrganisationStore>;
