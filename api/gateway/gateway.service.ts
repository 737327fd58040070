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
import { inTransaction } from '../infra/transaction.ts';
import type { Messages } from '../messages/message.store.ts';
import { dayOf } from '../people/days.rules.ts';
import type { Identity } from '../contract/people-views.ts';
import type { Opening, OpenPerson } from '../people/open-person.ts';
import type { Personal } from '../people/personal.ts';
import type { Records } from '../people/records.service.ts';
import { bringBackJob } from './bring-back.job.ts';
import { allocate, comesBackAt, isOver, nextState } from './gateway.rules.ts';
import type { RequestDoc } from './request.model.ts';
import type { GatewayStore } from './gateway.store.ts';

const collection = 'gateway-requests';
const at = (id: string) => ({ collection, id, field: 'reason' });
const monthMs = 31 * 86_400_000;
/** Of a page of the queue. */
const pageSize = 25;
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
  /** Whether they still do. */
  worksWith: (actor: Member, personId: string) => Promise<boolean>;
  /** Accounts of who is a link worker of an organisation today. */
  linkWorkersOf: (organisationId: string) => Promise<Set<string>>;
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
 * what nobody opens in four hours, or goes on with in some days, comes back, and they are told.
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

  const monthAgo = () => new Date(clock.now().getTime() - monthMs);
  /** Of the request, and of the person too: they can see who read of them here, and what was done. */
  async function note(actor: Member, { _id, personId }: RequestDoc, action: string, fields: string[] = []) {
    await audit.record(actor, { action, object: `request/${_id}`, fields });
    await audit.record(actor, { action, object: `person/${personId}`, fields });
  }

  async function mustFind(actor: Member, id: string): Promise<RequestDoc> {
    const found = await store.byId(id);
    if (!found || found.organisationId !== organisationOf(actor)) throw new ProblemError('not-found');
    if (!mayTake(actor, found) && found.from !== actor.accountId) {
      // It stood in their list a moment ago.
      if (actor.role === 'link_worker' && !isOver(found.state))
        throw new ProblemError('conflict', { detail: 'A colleague has this one now.' });
      throw new ProblemError('not-found');
    }
    // What it was stands in the record from then on, for who works with the person.
    if (isOver(found.state) && found.createdAt < monthAgo()) throw new ProblemError('not-found');
    return found;
  }

  async function allocated(organisationId: string, area: string | null): Promise<string | null> {
    const there = await deps.linkWorkersOf(organisationId);
    const rooms = (await store.roomsOf(organisationId)).filter(({ accountId }) => there.has(accountId));
    const free = await Promise.all(
      rooms.map(async ({ accountId, outcodes, most }) => ({
        ...{ accountId, outcodes, room: most - (await deps.load(accountId, organisationId)) },
      })),
    );
    return allocate(area, free);
  }

  async function mail(
    to: string,
    what: 'given' | 'came-back' | 'taken-away' | 'accepted' | 'declined' | 'unreachable',
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
        { actorKey: actor.accountId, commandId: `${commandId} gateway`, body: ['gateway.receive', form] },
        async () => {
          const doc: RequestDoc = {
            ...{ _id, personId, organisationId, keyId: open.keyId, revision: 1, schemaVersion: 1 },
            ...{ createdAt: dayOf(now), state: 'received', source, area, from: actor.accountId },
            ...{ allocatedTo: to, openBy: comesBackAt('received', to, now) },
            cameBack: false,
            log: [{ what: 'received', how: null, by: actor.accountId, on: dayOf(now) }],
            sealed: { reason: open.seal(at(_id), reason) },
          };
          await store.add(doc);
          if (to) await mail(to, 'given', doc);
          await note(actor, doc, 'gateway.receive', ['permission']);
        },
      );
      return _id;
    },

    /** What a worker can take, and what they sent; nothing of who it is about. */
    list: async (actor: Member, page = 1): Promise<GatewayView> => {
      const organisationId = organisationOf(actor);
      const { accountId, role } = actor;
      const found = await store.seenBy(
        { organisationId, accountId, takes: role === 'link_worker' },
        { since: monthAgo(), skip: (page - 1) * pageSize, limit: pageSize + 1 },
      );
      const room = await store.roomOf(organisationId, accountId);
      return {
        ...{ page, hasMore: found.length > pageSize },
        lines: found.slice(0, pageSize).map((doc) => lineOf(actor, doc)),
        room: actor.role === 'link_worker' ? { outcodes: room?.outcodes ?? [], most: room?.most ?? 0 } : null,
      };
    },

    one: async (actor: Member, id: string): Promise<RequestView> => {
      const doc = await mustFind(actor, id);
      const isOpened = doc.state !== 'received';
      // Once it is over, who it was about stands in their record, for whoever works with them.
      const isEnded =
        isOver(doc.state) && !(doc.state === 'accepted' && (await deps.worksWith(actor, doc.personId)));
      const isTheirs = isOpened && doc.allocatedTo === actor.accountId && mayTake(actor, doc);
      const line = lineOf(actor, doc);
      const shows = !isEnded && (isTheirs || (doc.from === actor.accountId && !isOver(doc.state)));
      await inTransaction(connection, async () => {
        if (shows) await note(actor, doc, 'gateway.read', ['name', 'phone', 'nhsNumber', 'reason']);
        else await audit.record(actor, { action: 'gateway.read', object: `request/${id}` });
      });
      let who: RequestView['who'] = null;
      if (shows) {
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
      await commands.once({ actorKey: actor.accountId, commandId, body: [id, form] }, async () => {
        const doc = (await store.byId(id))!;
        const state = mayTake(actor, doc) ? nextState({ state: doc.state, tried: triedOf(doc) }, act) : null;
        const how = form.act === 'tried' ? form.how : null;
        const log = { what: act, how, by: actor.accountId, on: dayOf(clock.now()) };
        const opened = act === 'open' ? { allocatedTo: actor.accountId, cameBack: false } : {};
        const openBy = state && comesBackAt(state, actor.accountId, clock.now());
        if (!state || !(await store.change(doc, { state, openBy, ...opened }, log)))
          throw new ProblemError('conflict', { detail: 'Somebody changed this first. Look at it again.' });
        if (act === 'accept') await deps.move(doc.personId, doc.from, actor.accountId);
        if (act === 'accept') await mail(doc.from, 'accepted', doc);
        if (act === 'decline') await mail(doc.from, 'declined', doc);
        if (act === 'unreachable') await mail(doc.from, 'unreachable', doc);
        await note(actor, doc, `gateway.${act}`);
      });
    },

    saveRoom: async (actor: Member, { outcodes, most }: RoomForm): Promise<void> => {
      const organisationId = organisationOf(actor);
      if (actor.role !== 'link_worker') throw new ProblemError('not-found');
      await inTransaction(connection, async () => {
        await store.saveRoom({ accountId: actor.accountId, organisationId, outcodes, most });
        await audit.record(actor, { action: 'gateway.room', object: `account/${actor.accountId}` });
      });
    },

    job: bringBackJob({ ...deps, tell: mail }),
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
