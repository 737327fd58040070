import { Schema, type Connection } from 'mongoose';
import { modules, type Module } from '../contract/modules.ts';

/** A place's partnership; the curators of a network decide about its entries. */
export type NetworkDoc = { _id: string; name: string; createdAt: Date };

/** One that employs or gathers the people who use Hereabouts. */
export type OrganisationDoc = {
  _id: string;
  networkId: string;
  name: string;
  modules: Module[];
  createdAt: Date;
  revision: number;
};

export function createOrganisationModels(connection: Connection) {
  const text = { type: String, required: true } as const;
  const date = { type: Date, required: true } as const;
  const kept = { versionKey: false, autoIndex: false, strict: 'throw' } as const;
  const networks = new Schema<NetworkDoc>(
    { _id: text, name: text, createdAt: date },
    { ...kept, collection: 'networks' },
  );
  const organisations = new Schema<OrganisationDoc>(
    {
      ...{ _id: text, networkId: text, name: text },
      modules: { type: [{ type: String, enum: modules }], required: true },
      createdAt: date,
      revision: { type: Number, required: true },
    },
    { ...kept, collection: 'organisations' },
  );
  organisations.index({ networkId: 1, name: 1 });
  return {
    networks: connection.model('Network', networks),
    organisations: connection.model('Organisation', organisations),
  };
}
