import type { Connection } from 'mongoose';
import type { Audit } from '../audit/audit.store.ts';
import { mayDo } from '../contract/access.ts';
import type { Member } from '../contract/actor.ts';
import type { Module } from '../contract/modules.ts';
import { ProblemError } from '../contract/problem.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { Network, Organisation, OrganisationStore } from './organisation.store.ts';

/** Networks, the organisations in them, and what each has switched on. */
export function createOrganisations({
  connection,
  store,
  audit,
  inviteFirst,
}: {
  connection: Connection;
  store: OrganisationStore;
  audit: Audit;
  /** Sends the first admin's invitation, or keeps it until a second system admin agrees. Inside a transaction. */
  inviteFirst: (actor: Member, organisation: Organisation, email: string) => Promise<'sent' | 'waits'>;
}) {
  const allow = (actor: Member) => {
    if (!mayDo(actor, 'open-organisation')) throw new ProblemError('not-found');
  };
  return {
    list: async (actor: Member): Promise<{ networks: Network[]; organisations: Organisation[] }> => {
      allow(actor);
      return { networks: await store.networks(), organisations: await store.all() };
    },
    openNetwork: (actor: Member, name: string) =>
      inTransaction(connection, async () => {
        allow(actor);
        const id = await store.openNetwork(name);
        await audit.record(actor, { action: 'network.open', object: `network/${id}` });
      }),
    nameNetwork: (actor: Member, id: string, name: string) =>
      inTransaction(connection, async () => {
        allow(actor);
        await store.nameNetwork(id, name);
        await audit.record(actor, { action: 'network.name', object: `network/${id}`, fields: ['name'] });
      }),
    /** An organisation begins with the directory alone, and with one admin to invite. */
    open: (actor: Member, given: { name: string; networkId: string; email: string }) =>
      inTransaction(connection, async () => {
        allow(actor);
        const { name, networkId, email } = given;
        if (!(await store.networks()).some(({ id }) => id === networkId))
          throw new ProblemError('bad-input', {
            errors: [{ path: 'network', message: 'Choose a network.' }],
          });
        const id = await store.open({ name, networkId, modules: ['directory'] });
        await audit.record(actor, { action: 'organisation.open', object: `organisation/${id}` });
        return inviteFirst(actor, { id, name, networkId, modules: ['directory'], revision: 1 }, email);
      }),
    one: async (actor: Member, id: string): Promise<Organisation> => {
      allow(actor);
      const found = await store.byId(id);
      if (!found) throw new ProblemError('not-found');
      return found;
    },
    /** What it uses; the directory always. */
    setModules: (actor: Member, id: string, modules: Module[]) =>
      inTransaction(connection, async () => {
        allow(actor);
        const found = await store.byId(id);
        if (!found) throw new ProblemError('not-found');
        const changed = await store.change(found, {
          modules: [...new Set<Module>(['directory', ...modules])],
        });
        if (!changed) throw new ProblemError('conflict');
        await audit.record(actor, {
          ...{ action: 'organisation.modules', object: `organisation/${id}`, fields: ['modules'] },
        });
      }),
  };
}
export type Organisations = ReturnType<typeof createOrganisations>;
