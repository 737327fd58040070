import type { Connection } from 'mongoose';
import type { Audit } from '../audit/audit.store.ts';
import type { Member } from '../contract/actor.ts';
import { ProblemError } from '../contract/problem.ts';
import type { AskForm, DecideForm, RequestDetail, RequestView } from '../contract/rights.ts';
import type { WhyKept } from '../contract/rights-lists.ts';
import type { Clock } from '../infra/clock.ts';
import type { Commands } from '../infra/commands.ts';
import { idFrom } from '../infra/ids.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { Messages } from '../messages/message.store.ts';
import { dayOf } from '../people/days.rules.ts';
import type { Opening, OpenPerson } from '../people/open-person.ts';
import type { PersonStore } from '../people/person.store.ts';
import { daysBetween, daysLeft, isoDay, requestDueOn } from './clocks.rules.ts';
import type { Copies } from './copy.service.ts';
import type { Erasing } from './erasing.ts';
import type { RequestDoc } from './request.model.ts';
import { isHeld, type RequestStore } from './request.store.ts';

/** What one person alone may not do: who asked for it and who decides it are two. */
/** What is done ends in nothing of the record being left. */
const erases = ({ kind }: Pick<RequestDoc, 'kind'>) => kind === 'erase' || kind === 'retention';
const takesTwo: RequestDoc['kind'][] = ['erase', 'restrict', 'lift-restriction', 'lift-hold'];

const collection = 'rights-requests';

/** How a request is called in letters. */
export const referenceOf = (id: string): string => `R-${id.slice(0, 6).toUpperCase()}`;

type Deps = {
  connection: Connection;
  requests: RequestStore;
  people: PersonStore;
  opening: Pick<Opening, 'open'>;
  erasing: Erasing;
  copies: Copies;
  audit: Audit;
  commands: Commands;
  messages: Messages;
  /** Whom requests go to. */
  officersOf: (organisationId: string) => Promise<{ id: string; name: string; email: string }[]>;
  /** Who has a copy of what was shared, as mail can reach them. */
  holdersOf: (personId: string) => Promise<{ id: string; name: string; email: string }[]>;
  /** Inside a transaction: groups that were told of them, each once. */
  tellGroupsErased: (personId: string) => Promise<void>;
  groupsToRing: (personId: string) => Promise<RequestDetail['toRing']>;
  nameOf: (accountId: string) => Promise<string | null>;
  clock: Clock;
  origin: string;
};

/** What people ask about their own record, from the asking to the end. */
export function createRequests(deps: Deps) {
  const { connection, requests, people, opening, erasing, copies, audit, commands, messages } = deps;
  const { officersOf, holdersOf, tellGroupsErased, groupsToRing, nameOf, clock, origin } = deps;

  function mustBeOfficer(actor: Member): string {
    if (actor.role !== 'data_protection_officer' || !actor.organisationId)
      throw new ProblemError('not-found');
    return actor.organisationId;
  }
  async function found(actor: Member, id: string): Promise<RequestDoc> {
    const organisationId = mustBeOfficer(actor);
    const request = await requests.byId(id);
    if (!request || request.organisationId !== organisationId) throw new ProblemError('not-found');
    return request;
  }
  const openFor = (actor: Member, personId: string, what: string): Promise<OpenPerson> =>
    opening.open(actor, personId, 'erase-person', { what });

  async function view(actor: Member, doc: RequestDoc): Promise<RequestView> {
    const now = clock.now();
    const paused = doc.pausedDays + (doc.pausedOn ? daysBetween(doc.pausedOn, now) : 0);
    const dueOn = requestDueOn(doc.receivedOn, paused);
    return {
      ...{ id: doc._id, kind: doc.kind, reference: referenceOf(doc._id), personId: doc.personId },
      ...{ receivedOn: isoDay(doc.receivedOn), state: doc.state, why: doc.why },
      clock: { dueOn: isoDay(dueOn), left: daysLeft(dueOn, now), isPaused: doc.pausedOn !== null },
      askedBy: doc.askedBy && (await nameOf(doc.askedBy)),
      mayDecide: doc.state === 'open' && !(takesTwo.includes(doc.kind) && doc.askedBy === actor.accountId),
    };
  }

  /** What a decision does to the record; the end of the request is written with it. */
  async function carryOut(actor: Member, doc: RequestDoc, end: () => Promise<void>): Promise<void> {
    const { personId, keyId, kind } = doc;
    if (!personId || !keyId) throw new ProblemError('gone');
    if (erases(doc)) {
      const holders = await holdersOf(personId);
      // The decision first, whole; carrying it out comes after, and is done again by a job wherever it stopped.
      await inTransaction(connection, async () => {
        if (isHeld(await requests.ofPerson(personId)))
          throw new ProblemError('conflict', {
            detail: 'This record is on hold: nothing of it may be deleted until the hold is lifted.',
          });
        await end();
        await tellGroupsErased(personId);
        for (const { id, name, email } of holders)
          await messages.post({
            ...{ key: `rights/${doc._id}/erased/${id}`, to: email, template: 'record-erased' as const },
            data: { name, reference: referenceOf(doc._id) },
          });
      });
      await erasing.erase(actor, { personId, keyId });
      return;
    }
    await inTransaction(connection, async () => {
      if (kind === 'restrict' || kind === 'lift-restriction') {
        const person = await people.byId(personId);
        const restrictedAt = kind === 'restrict' ? dayOf(clock.now()) : null;
        if (!person || !(await people.change(person, { restrictedAt }))) throw new ProblemError('conflict');
      }
      await end();
    });
  }

  return {
    /** By a worker for somebody they work with, or by the data protection officer. */
    ask: async (
      actor: Member,
      personId: string,
      { kind, words, receivedOn, commandId }: AskForm,
    ): Promise<{ reference: string }> => {
      const isOfficers = kind === 'hold' || kind === 'lift-hold';
      if (isOfficers) mustBeOfficer(actor);
      const now = clock.now();
      const received = receivedOn ? new Date(`${receivedOn}T00:00:00Z`) : dayOf(now);
      if (received > now)
        throw new ProblemError('bad-input', {
          errors: [{ path: 'receivedOn', message: 'That day has not come yet.' }],
        });
      if (kind === 'lift-hold' && !isHeld(await requests.ofPerson(personId)))
        throw new ProblemError('conflict', { detail: 'There is no hold on this record.' });
      const person = await openFor(actor, personId, `rights.ask-${kind}`);
      const officers = await officersOf(person.organisationId);
      const _id = idFrom('request', actor.accountId, commandId);
      const body = [`rights.ask-${kind}`, personId, words, receivedOn];
      return commands.once({ actorKey: actor.accountId, commandId, body }, async () => {
        await requests.add({
          ...{ _id, organisationId: person.organisationId, personId, keyId: person.keyId },
          ...{ revision: 1, schemaVersion: 1, kind, receivedOn: received },
          ...{ pausedOn: null, pausedDays: 0, askedBy: actor.accountId, why: null },
          // A hold only keeps things from being deleted, so it is in force at once.
          ...(kind === 'hold'
            ? { state: 'done', endedBy: actor.accountId, endedAt: now }
            : { state: 'open', endedBy: null, endedAt: null }),
          sealed: { words: person.seal({ collection, id: _id, field: 'words' }, words) },
        });
        if (kind !== 'hold')
          for (const [nth, { name, email }] of officers.entries())
            await messages.post({
              ...{ key: `rights/${_id}/asked/${nth}`, to: email, template: 'rights-asked' as const },
              data: { name, reference: referenceOf(_id), link: `${origin}/rights/${_id}` },
            });
        return { reference: referenceOf(_id) };
      });
    },

    /** Throws `not-found` for all but the data protection officer. */
    list: async (actor: Member): Promise<RequestView[]> => {
      const organisationId = mustBeOfficer(actor);
      await audit.record(actor, { action: 'rights.list', object: 'rights/all' });
      return Promise.all((await requests.ofOrganisation(organisationId)).map((doc) => view(actor, doc)));
    },

    one: async (actor: Member, id: string): Promise<RequestDetail> => {
      const doc = await found(actor, id);
      const base = await view(actor, doc);
      if (!doc.personId)
        return {
          ...base,
          person: null,
          words: '',
          holds: null,
          isHeld: false,
          others: [],
          otherOfficers: 0,
          toRing: [],
        };
      const person = await openFor(actor, doc.personId, 'rights.read');
      const said = (field: string): string | null => {
        const text = doc.sealed[field];
        return text === undefined ? null : person.unseal<string>({ collection, id, field }, text);
      };
      const record = await people.byId(doc.personId);
      const name = record?.sealed.reference;
      return {
        ...base,
        person: name
          ? person.unseal({ collection: 'people', id: doc.personId, field: 'reference' }, name)
          : '',
        words: said('words') ?? '',
        ...(await copies.outline(person)),
        isHeld: isHeld(await requests.ofPerson(doc.personId)),
        toRing: erases(doc) ? await groupsToRing(doc.personId) : [],
        otherOfficers: (await officersOf(doc.organisationId)).filter(
          ({ id: other }) => other !== actor.accountId,
        ).length,
      };
    },

    /** Throws `not-allowed` where a second person is needed, `conflict` where somebody was first or a hold is in force. */
    decide: async (actor: Member, id: string, form: DecideForm): Promise<void> => {
      const doc = await found(actor, id);
      if (doc.state !== 'open') throw new ProblemError('conflict', { detail: 'This was decided already.' });
      const now = clock.now();
      const change = async (changes: Parameters<RequestStore['change']>[1]) => {
        if (!(await requests.change(doc, changes))) throw new ProblemError('conflict');
        await audit.record(actor, {
          ...{ action: `rights.${form.decision}`, object: `rights/${id}`, fields: [doc.kind] },
        });
      };
      if (form.decision === 'pause' || form.decision === 'go-on') {
        if ((doc.pausedOn === null) !== (form.decision === 'pause')) throw new ProblemError('conflict');
        await inTransaction(connection, () =>
          change(
            doc.pausedOn === null
              ? { pausedOn: dayOf(now) }
              : { pausedOn: null, pausedDays: doc.pausedDays + daysBetween(doc.pausedOn, now) },
          ),
        );
        return;
      }
      if (takesTwo.includes(doc.kind) && doc.askedBy === actor.accountId)
        throw new ProblemError('not-allowed', {
          detail: 'You asked for this yourself. Somebody else has to decide it with you.',
        });
      const ended = { endedBy: actor.accountId, endedAt: now };
      if (form.decision === 'do') {
        await carryOut(actor, doc, () => change({ state: 'done', ...ended }));
        return;
      }
      const { why, note } = whyNot(form);
      const person = doc.personId ? await openFor(actor, doc.personId, 'rights.keep') : null;
      const sealed = person?.seal({ collection, id, field: 'note' }, note);
      await inTransaction(connection, () =>
        change({ state: 'kept', why, ...ended, ...(sealed && { note: sealed }) }),
      );
    },

    /** What is held of the person, to be given to them; `given` are the names of others that may stand in it. */
    copy: async (actor: Member, id: string, given: string[]): Promise<Uint8Array> => {
      const doc = await found(actor, id);
      if (!doc.personId) throw new ProblemError('gone');
      const person = await opening.open(actor, doc.personId, 'export-person', { what: 'person.export' });
      return copies.make(person, new Set(given));
    },
  };
}
/** Whoever is told no is told why. */
function whyNot({ why, note }: DecideForm): { why: WhyKept; note: string } {
  if (why && note) return { why, note };
  throw new ProblemError('bad-input', {
    errors: [
      ...(why ? [] : [{ path: 'why', message: 'Choose why not.' }]),
      ...(note ? [] : [{ path: 'note', message: 'Write what we tell the person.' }]),
    ],
  });
}

export type Requests = ReturnType<typeof createRequests>;
