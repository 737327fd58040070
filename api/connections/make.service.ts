import { isPublic } from '../assets/asset.rules.ts';
import type { AssetDoc } from '../assets/asset.model.ts';
import type { ConnectStart, GroupIntroduction } from '../contract/connection-views.ts';
import type { ConnectForm } from '../contract/connections.ts';
import { ProblemError } from '../contract/problem.ts';
import { idFrom } from '../infra/ids.ts';
import { dayOf } from '../people/days.rules.ts';
import type { OpenPerson } from '../people/open-person.ts';
import type { ConnectionDoc } from './connection.model.ts';
import { inOrder, viewForGroup } from './connection.view.ts';
import type { ConnectionDeps, Member } from './deps.ts';
import { phoneOf } from './group.rules.ts';
import { kindRules } from './kind.rules.ts';
import type { Learn } from './learn.ts';
import { faultsIn, toldIn } from './tell.rules.ts';
import type { WriteToGroup } from './write-to-group.ts';

/** Connecting somebody with a group: first as the group will see it, then for good. */
export function createMaking(deps: ConnectionDeps & { write: WriteToGroup; learn: Learn }) {
  const { store, ledger, people, groups, yes, write, learn, audit, commands, clock } = deps;

  async function publicGroup(assetId: string): Promise<AssetDoc> {
    const group = await groups.byId(assetId);
    if (!group || !isPublic(group)) throw new ProblemError('not-found');
    return group;
  }

  const fromOf = async (open: Pick<OpenPerson, 'organisationId'>, actor: Member) => ({
    organisation: await deps.organisationName(open.organisationId),
    worker: actor.name,
    phone: await deps.workPhone(actor.accountId),
  });

  async function checked(open: OpenPerson, form: ConnectForm) {
    const errors = faultsIn(form, await people.contactRules(open));
    if (errors.length > 0) throw new ProblemError('bad-input', { errors });
    return toldIn(form);
  }

  return {
    start: async (actor: Member, personId: string, assetId: string): Promise<ConnectStart> => {
      const group = await publicGroup(assetId);
      const open = await people.open(actor, personId, 'introduce', { what: 'connection.begin' });
      return {
        group: { id: group._id, slug: group.slug, name: group.name, ...deps.checkedWords(group) },
        ...{ hasInbox: await write.hasInbox(group), phone: phoneOf(group) },
        ...{ welcome: group.firstVisit ?? null, safe: await people.contactRules(open) },
      };
    },

    /** Word for word as the group will see it. Nothing is written but that the record was opened. */
    preview: async (
      actor: Member,
      personId: string,
      assetId: string,
      form: ConnectForm,
    ): Promise<GroupIntroduction> => {
      const group = await publicGroup(assetId);
      const open = await people.open(actor, personId, 'introduce', { what: 'connection.look' });
      const told = await checked(open, form);
      const now = clock.now();
      const head = { _id: 'not yet', kind: form.kind, createdAt: now };
      const standing = { kind: form.kind, state: 'opened', madeAt: now, since: now, trouble: null, outcome: null } as const; // prettier-ignore
      return viewForGroup(
        {
          ...{ head, group, told, written: [], isInForce: true, from: await fromOf(open, actor) },
          standing: { ...standing, why: null, unheard: null, chases: 0, followedUp: [] },
        },
        true,
      );
    },

    /** Answers the id of the connection. Nothing is told but what was ticked, and nothing without the yes that it needs. */
    make: async (actor: Member, personId: string, assetId: string, form: ConnectForm): Promise<string> => {
      const group = await publicGroup(assetId);
      const told = toldIn(form);
      const fields = inOrder(told).map(({ part }) => part);
      const open = await people.open(actor, personId, 'introduce', { what: 'connection.make', fields });
      await checked(open, form);
      const { kind, commandId, itemId = null } = form;
      const { tellsGroup } = kindRules[kind];
      const hasInbox = tellsGroup && (await write.hasInbox(group));
      const _id = idFrom('connection', actor.accountId, commandId);
      let isNew = false;
      await commands.once(
        { actorKey: actor.accountId, commandId, body: ['connection.make', personId, assetId, form] },
        async () => {
          isNew = true;
          const consentId =
            fields.length > 0 || kind === 'referred'
              ? await yes.give(open, actor, { assetId, how: form.agreed!, told: fields })
              : null;
          const head = { _id, personId, organisationId: open.organisationId, keyId: open.keyId };
          const sent = hasInbox
            ? await write.group(group, { ...head, keys: [], createdAt: clock.now() }, 'new', 1)
            : { keys: [], mails: [] };
          const whole: Parameters<typeof ledger.begin>[1] = {
            ...{ ...head, schemaVersion: 1, createdAt: dayOf(clock.now()), assetId, itemId, kind },
            ...{ madeBy: actor.accountId, consentId, ...sent },
            sealed: { told: open.seal({ collection: 'connections', id: _id, field: 'told' }, told) },
          };
          await ledger.begin(open, whole, { type: 'made', kind, hasInbox, by: 'worker' }, actor.accountId);
          if (itemId) await deps.onMade(open, itemId, _id);
          await audit.record(actor, { action: 'connection.make', object: `connection/${_id}`, fields });
        },
      );
      if (isNew) await learn.made(open, group);
      return _id;
    },

    /** Only so that what a person says of a thing on their plan has somewhere to stand. Inside a transaction. */
    given: async (open: OpenPerson, assetId: string, itemId: string): Promise<ConnectionDoc> => {
      const [madeBy = 'nobody'] = open.workers;
      const _id = idFrom('connection of', open.id, itemId);
      const whole: Parameters<typeof ledger.begin>[1] = {
        ...{
          _id,
          personId: open.id,
          organisationId: open.organisationId,
          keyId: open.keyId,
          schemaVersion: 1,
        },
        ...{ createdAt: dayOf(clock.now()), assetId, itemId, kind: 'information', madeBy, consentId: null },
        ...{ keys: [], mails: [] },
        sealed: { told: open.seal({ collection: 'connections', id: _id, field: 'told' }, {}) },
      };
      await ledger.begin(open, whole, { type: 'made', kind: 'information', hasInbox: false, by: 'us' }, null);
      return (await store.byId(_id))!;
    },
  };
}
export type Making = ReturnType<typeof createMaking>;
