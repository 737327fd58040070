import type { Connection } from 'mongoose';
import type { Audit } from '../audit/audit.store.ts';
import {
  acceptedCode,
  type GatewayView,
  type IntakeForm,
  type RequestForm,
  type RequestLine,
  type RequestView,
  type RoomForm,
} from '../contract/gateway.ts';
import { spacedNhsNumber } from '../contract/nhs-number.ts';
import { detailsForm, type DetailsForm } from '../contract/people-forms.ts';
import { isProblem, ProblemError } from '../contract/problem.ts';
import type { Member } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import type { Commands } from '../infra/commands.ts';
import { idFrom } from '../infra/ids.ts';
import type { Job } from '../infra/jobs.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { Messages } from '../messages/message.store.ts';
import { dayOf } from '../people/days.rules.ts';
import type { Identity } from '../contract/people-views.ts';
import type { Opening, OpenPerson } from '../people/open-person.ts';
import type { Personal } from '../people/personal.ts';
import type { Records } from '../people/records.service.ts';
import { allocate, isOver, nextState, openWithinHours } from './gateway.rules.ts';
import type { RequestDoc } from './request.model.ts';
import type { GatewayStore } from './gateway.store.ts';

const collection = 'gateway-requests';
const at = (id: string) => ({ collection, id, field: 'reason' });
const monthMs = 31 * 86_400_000;
const acts = ['open', 'tried', 'offer', 'accept', 'decline', 'unreachable'] as const;

type Deps = {
  connection: Connection;
  store: GatewayStore;
  people: Pick<Opening, 'open' | 'openAs'> &
    Pick<Records, 'begin'> & {
      saveDetails: (actor: Member, id: string, form: DetailsForm) => Promise<void>;
      identity: (open: OpenPerson) => Promise<Identity>;
    };
  /** Inside a transaction: from now on the one works with the person, and the other does not. */
  move: (personId: string, from: string, to: string) => Promise<void>;
  /** How many people somebody works with now. */
  load: (accountId: string, organisationId: string) => Promise<number>;
  accountById: (id: string) => Promise<{ name: string; email: string | null } | null>;
  messages: Messages;
  audit: Audit;
  commands: Commands;
  clock: Clock;
  origin: string;
};

/**
 * One way in for everybody who asks for help with a person. A request belongs to who sent it until somebody has opened it:
 * what nobody opens in four hours comes back, and they are told.
 */
export function createGateway(deps: Deps) {
  const { connection, store, people, audit, commands, messages, clock, origin } = deps;

  const organisationOf = ({ organisationId, modules, role }: Member): string => {
    const works = role === 'link_worker' || role === 'practitioner';
    if (!organisationId || !works || !modules.includes('gateway')) throw new ProblemError('not-found');
    return organisationId;
  };
  const mayTake = (actor: Member, { allocatedTo }: RequestDoc) =>
    actor.role === 'link_worker' && (allocatedTo === null || allocatedTo === actor.accountId);

  async function mustFind(actor: Member, id: string): Promise<RequestDoc> {
    const found = await store.byId(id);
    if (!found || found.organisationId !== organisationOf(actor)) throw new ProblemError('not-found');
    if (!mayTake(actor, found) && found.from !== actor.accountId) throw new ProblemError('not-found');
    return found;
  }

  async function allocated(organisationId: string, area: string | null): Promise<string | null> {
    const rooms = await store.roomsOf(organisationId);
    const free = await Promise.all(
      rooms.map(async ({ _id, outcodes, most }) => ({
        ...{ accountId: _id, outcodes, room: most - (await deps.load(_id, organisationId)) },
      })),
    );
    return allocate(area, free);
  }

  async function mail(
    to: string,
    what: 'given' | 'came-back' | 'accepted' | 'declined' | 'unreachable',
    { _id, revision }: RequestDoc,
  ) {
    const account = await deps.accountById(to);
    if (!account?.email) return;
    await messages.post({
      ...{ key: `gateway/${_id}/${revision}/${what}`, to: account.email, template: 'gateway' as const },
      data: { what, name: account.name, link: `${origin}/gateway/${_id}` },
    });
  }

  const lineOf = (actor: Member, doc: RequestDoc): RequestLine => ({
    ...{ id: doc._id, state: doc.state, source: doc.source, area: doc.area, cameBack: doc.cameBack },
    receivedOn: doc.createdAt.toISOString().slice(0, 10),
    ...{ isMine: doc.allocatedTo === actor.accountId, isFromMe: doc.from === actor.accountId },
    allocated: doc.allocatedTo !== null,
    code: doc.state === 'accepted' ? acceptedCode : null,
  });

  const triedOf = ({ log }: RequestDoc) => log.flatMap(({ how }) => (how ? [how] : []));

  return {
    /** Answers the id of the request. It is written once, however often the button is pressed. */
    receive: async (actor: Member, form: IntakeForm): Promise<string> => {
      const organisationId = organisationOf(actor);
      const { commandId, name, phone, nhsNumber, area = null, reason, source } = form;
      const { personId } = await people.begin(actor, { reference: name, commandId });
      const details = detailsForm.parse({
        revision: 1,
        reference: name,
        name,
        phone,
        nhsNumber,
        area: area ?? '',
      });
      await people.saveDetails(actor, personId, details).catch((error: unknown) => {
        // It was saved when the same form came the first time.
        if (!isProblem(error) || error.code !== 'conflict') throw error;
      });
      const open = await people.open(actor, personId, 'write-conversation', { what: 'gateway.receive' });
      const to = await allocated(organisationId, area);
      const _id = idFrom('gateway', actor.accountId, commandId);
      const now = clock.now();
      await commands.once(
        { actorKey: actor.accountId, commandId: `${commandId} gateway`, body: 'gateway.receive' },
        async () => {
          const doc: RequestDoc = {
            ...{ _id, personId, organisationId, keyId: open.keyId, revision: 1, schemaVersion: 1 },
            ...{ createdAt: dayOf(now), state: 'received', source, area, from: actor.accountId },
            ...{ allocatedTo: to, openBy: to ? new Date(now.getTime() + openWithinHours * 3_600_000) : null },
            cameBack: false,
            log: [{ what: 'received', how: null, by: actor.accountId, on: dayOf(now) }],
            sealed: { reason: open.seal(at(_id), reason) },
          };
          await store.add(doc);
          if (to) await mail(to, 'given', doc);
          await audit.record(actor, {
            action: 'gateway.receive',
            object: `request/${_id}`,
            fields: ['permission'],
          });
        },
      );
      return _id;
    },

    /** What a worker can take, and what they sent; nothing of who it is about. */
    list: async (actor: Member): Promise<GatewayView> => {
      const docs = await store.ofOrganisation(
        organisationOf(actor),
        new Date(clock.now().getTime() - monthMs),
      );
      const shown = docs.filter((doc) => doc.from === actor.accountId || (mayTake(actor, doc) && (!isOver(doc.state) || doc.allocatedTo === actor.accountId))); // prettier-ignore
      const room = await store.roomOf(actor.accountId);
      return {
        lines: shown.map((doc) => lineOf(actor, doc)),
        room: actor.role === 'link_worker' ? { outcodes: room?.outcodes ?? [], most: room?.most ?? 0 } : null,
      };
    },

    one: async (actor: Member, id: string): Promise<RequestView> => {
      const doc = await mustFind(actor, id);
      const isOpened = doc.state !== 'received';
      // Once it is over, who it was about stands in their record, for whoever works with them.
      const isEnded = isOver(doc.state) && doc.state !== 'accepted';
      const isTheirs = isOpened && !isEnded && doc.allocatedTo === actor.accountId;
      const line = lineOf(actor, doc);
      await inTransaction(connection, () =>
        audit.record(actor, { action: 'gateway.read', object: `request/${id}` }),
      );
      let who: RequestView['who'] = null;
      if (isTheirs || (doc.from === actor.accountId && !isOver(doc.state))) {
        const open = await people.openAs({ system: 'the gateway' }, doc.personId);
        const { name, reference, phone = null, nhsNumber } = await people.identity(open);
        const reason = open.unseal<string>(at(id), doc.sealed.reason!);
        who = {
          ...{ name: name ?? reference ?? '', phone, reason, personId: doc.personId },
          nhsNumber: nhsNumber ? spacedNhsNumber(nhsNumber) : null,
        };
      }
      return {
        ...{ ...line, who },
        log: doc.log.map(({ what, how, on }) => ({ what, how, on: on.toISOString().slice(0, 10) })),
        may: mayTake(actor, doc)
          ? acts.filter((act) => nextState({ state: doc.state, tried: triedOf(doc) }, act))
          : [],
      };
    },

    act: async (actor: Member, id: string, form: RequestForm): Promise<void> => {
      const found = await mustFind(actor, id);
      if (!mayTake(actor, found)) throw new ProblemError('not-found');
      const { act, commandId } = form;
      await commands.once({ actorKey: actor.accountId, commandId, body: [id, act] }, async () => {
        const doc = (await store.byId(id))!;
        const state = mayTake(actor, doc) ? nextState({ state: doc.state, tried: triedOf(doc) }, act) : null;
        const how = form.act === 'tried' ? form.how : null;
        const log = { what: act, how, by: actor.accountId, on: dayOf(clock.now()) };
        const opened = act === 'open' ? { allocatedTo: actor.accountId, openBy: null, cameBack: false } : {};
        if (!state || !(await store.change(doc, { state, ...opened }, log)))
          throw new ProblemError('conflict', { detail: 'Somebody changed this first. Look at it again.' });
        if (act === 'accept') await deps.move(doc.personId, doc.from, actor.accountId);
        if (act === 'accept') await mail(doc.from, 'accepted', doc);
        if (act === 'decline') await mail(doc.from, 'declined', doc);
        if (act === 'unreachable') await mail(doc.from, 'unreachable', doc);
        await audit.record(actor, { action: `gateway.${act}`, object: `request/${id}` });
      });
    },

    saveRoom: async (actor: Member, { outcodes, most }: RoomForm): Promise<void> => {
      const organisationId = organisationOf(actor);
      if (actor.role !== 'link_worker') throw new ProblemError('not-found');
      await inTransaction(connection, async () => {
        await store.saveRoom({ _id: actor.accountId, organisationId, outcodes, most });
        await audit.record(actor, { action: 'gateway.room', object: `account/${actor.accountId}` });
      });
    },

    /** What nobody opened in time goes back to who sent it, and into the queue of everybody. */
    job: {
      name: 'bring requests back',
      everyMs: 60_000,
      run: async ({ signal }) => {
        for (const doc of await store.unopened(clock.now())) {
          if (signal.aborted) return;
          await inTransaction(connection, async () => {
            const log = { what: 'came_back', how: null, by: 'us', on: dayOf(clock.now()) };
            if (!(await store.change(doc, { allocatedTo: null, openBy: null, cameBack: true }, log))) return;
            await mail(doc.from, 'came-back', doc);
            await audit.record(
              { kind: 'system', job: 'bring requests back' },
              { action: 'gateway.came-back', object: `request/${doc._id}` },
            );
          });
        }
      },
    } satisfies Job as Job,
  };
}
export type Gateway = ReturnType<typeof createGateway>;

/** What requests owe a person. */
export const personalOfGateway = (store: GatewayStore): Personal => ({
  collection,
  exportOf: async (person) =>
    (await store.ofPerson(person.id)).map(({ _id, state, source, area, createdAt, log, sealed }) => ({
      ...{ id: _id, state, source, area, createdAt, log },
      reason: person.unseal(at(_id), sealed.reason!),
    })),
  eraseOf: store.erase,
});
