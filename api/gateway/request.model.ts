import { Schema, type Connection } from 'mongoose';
import { requestStates, sources, type RequestState, type Source, type Try } from '../contract/gateway.ts';

/** One thing that happened with a request; only ever added. Days. */
export type RequestLog = { what: string; how: Try | null; by: string; on: Date };

/** Somebody asked for help with a person. Why is sealed; who they are stands in the person's own record. */
export type RequestDoc = {
  _id: string;
  personId: string;
  organisationId: string;
  keyId: string;
  revision: number;
  schemaVersion: 1;
  createdAt: Date;
  state: RequestState;
  source: Source;
  /** A postcode area. */
  area: string | null;
  /** Who sent it: what came of it goes back there. */
  from: string;
  allocatedTo: string | null;
  /** When it comes back to who sent it, unless something happens with it before. */
  openBy: Date | null;
  cameBack: boolean;
  log: RequestLog[];
  /** `reason`. */
  sealed: Record<string, string>;
};

/** Where a worker of an organisation has room; nothing about people. */
export type RoomDoc = {
  /** Of the account and the organisation: somebody who works for two has room in each by itself. */
  _id: string;
  accountId: string;
  organisationId: string;
  outcodes: string[];
  most: number;
};

export function createRequestModels(connection: Connection) {
  const text = { type: String, required: true } as const;
  const number = { type: Number, required: true } as const;
  const maybe = { type: String, default: null } as const;
  const kept = { versionKey: false, minimize: false, autoIndex: false, strict: 'throw' } as const;
  const requests = new Schema<RequestDoc>(
    {
      ...{ _id: text, personId: text, organisationId: text, keyId: text, revision: number },
      ...{ schemaVersion: number, createdAt: { type: Date, required: true } },
      ...{ state: { ...text, enum: requestStates }, source: { ...text, enum: sources }, area: maybe },
      ...{ from: text, allocatedTo: maybe, openBy: { type: Date, default: null } },
      cameBack: { type: Boolean, required: true },
      log: {
        type: [{ what: text, how: maybe, by: text, on: { type: Date, required: true }, _id: false }],
        required: true,
      },
      sealed: { type: Schema.Types.Mixed, required: true },
    },
    { ...kept, collection: 'gateway-requests' },
  );
  requests.index({ organisationId: 1, state: 1, createdAt: 1 });
  requests.index({ personId: 1 });
  requests.index({ openBy: 1 });
  requests.index({ allocatedTo: 1, state: 1 });
  const rooms = new Schema<RoomDoc>(
    {
      _id: text,
      accountId: text,
      organisationId: text,
      outcodes: { type: [String], required: true },
      most: number,
    },
    { ...kept, collection: 'gateway-rooms' },
  );
  return {
    requests: connection.model('GatewayRequest', requests),
    rooms: connection.model('GatewayRoom', rooms),
  };
}
