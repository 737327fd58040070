import type { Connection } from 'mongoose';
import type { Audit } from '../audit/audit.store.ts';
import type { Member } from '../contract/actor.ts';
import {
  boxOf,
  boxes,
  rowsOf,
  sameValue,
  type FieldKey,
  type Saved,
  type Which,
} from '../contract/conversation-form.ts';
import type {
  Change,
  ConversationLine,
  ConversationView,
  Latest,
  MayFollow,
  SaveAnswer,
} from '../contract/conversations.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Clock } from '../infra/clock.ts';
import { idFrom, newId } from '../infra/ids.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { Opening, OpenPerson } from '../people/open-person.ts';
import type { Calling } from '../people/calling.service.ts';
import type { Records } from '../people/records.service.ts';
import { dateOf, wallOf } from '../times/zone.rules.ts';
import { applyChanges, type Page } from './changing.rules.ts';
import type { ConversationDoc } from './conversation.model.ts';
import type { ConversationStore } from './conversation.store.ts';
import { copyOf } from './copy.rules.ts';
import { lacking } from './finish.rules.ts';
import { mayFollow } from './follow.rules.ts';
import { mayWrite, openParts, readingOf } from './reading.policy.ts';
import { sealPage, unsealPage } from './sealing.ts';
import { faultsOfValue } from './value.rules.ts';

type Begin = {
  which: Which;
  commandId: string;
  personId?: string | undefined;
  reference?: string | undefined;
  carer?: boolean;
};

/** Two windows that save in the same instant: the second looks again. */
const mostTries = 8;

/**
 * The three conversations: begun with nothing asked, written box by box, read by who may. Every use of one first opens
 * the person's record, which judges who may know of it and writes down that they looked.
 */
export function createConversations(deps: {
  connection: Connection;
  store: ConversationStore;
  people: Pick<Opening, 'open'> & Pick<Records, 'begin'> & Calling;
  audit: Audit;
  clock: Clock;
}) {
  const { connection, store, people, audit, clock } = deps;
  const today = () => dateOf(wallOf(clock.now()).day);

  async function find(id: string): Promise<ConversationDoc> {
    const doc = await store.byId(id);
    if (!doc) throw new ProblemError('not-found');
    return doc;
  }

  /** Opened for somebody who may write it. */
  async function forWriting(actor: Member, id: string, fields: string[] = []) {
    const doc = await find(id);
    const person = await people.open(actor, doc.personId, 'write-conversation', {
      what: 'conversation.write',
      fields,
    });
    if (!mayWrite(actor, doc)) throw new ProblemError('not-found');
    return { doc, person };
  }

  /** Opened for somebody who may read at least some of it. */
  async function forReading(actor: Member, id: string, what = 'conversation.read') {
    const doc = await find(id);
    const person = await people.open(actor, doc.personId, readingOf(doc), { what });
    const open = openParts(person);
    if (open.length === 0) throw new ProblemError('not-found');
    return {
      doc,
      person,
      open,
      page: unsealPage(person, doc, (key) => open.includes(boxes[boxOf(key)].part)),
    };
  }

  /** Begins one; the same `commandId` again is the same conversation. One that is under way is gone on with. */
  async function begin(actor: Member, asked: Begin): Promise<{ id: string; personId: string }> {
    const { which, commandId, reference, carer = false } = asked;
    const id = idFrom('conversation', actor.accountId, commandId);
    const before = await store.byId(id);
    if (before) return { id, personId: before.personId };

    if (!asked.personId && which !== 'listen') throw new ProblemError('bad-request');
    const personId =
      asked.personId ?? (await people.begin(actor, { commandId, ...(reference && { reference }) })).personId;
    const person = await people.open(actor, personId, 'write-conversation', { what: 'conversation.begin' });
    const had = (await store.ofPerson(personId)).map(asHad);
    const may = mayFollow(had)[which];
    const underWay = had.find((each) => each.which === which && !each.isFinished && mayWrite(actor, each));
    if (may === 'under-way' && underWay) return { id: underWay.id, personId };
    if (may !== 'yes' && may !== 'under-way') throw new ProblemError('conflict', { detail: why[may] });
    await inTransaction(connection, async () => {
      await store.add({
        ...{ _id: id, personId, organisationId: person.organisationId, keyId: person.keyId, which, carer },
        ...{ revision: 1, schemaVersion: 1, state: 'open', begunOn: today(), finishedOn: null },
        ...{ writtenBy: actor.accountId, writtenAs: actor.role, boxes: [], sealed: {}, beside: [] },
      });
      await audit.record(actor, { action: 'conversation.begin', object: `conversation/${id}` });
    }).catch(async (error: unknown) => {
      // The same press came twice at the same moment.
      if (!(await store.byId(id))) throw error;
    });
    return { id, personId };
  }

  /** Writes boxes. What another window wrote meanwhile is never overwritten: both texts stay. */
  async function save(
    actor: Member,
    id: string,
    { tab, changes }: { tab: string; changes: Change[] },
  ): Promise<SaveAnswer> {
    const errors = changes.flatMap(({ field, value }) => faultsOfValue(field, value));
    if (errors.length > 0) throw new ProblemError('bad-input', { errors });
    for (let tries = 0; tries < mostTries; tries += 1) {
      const { doc, person } = await forWriting(actor, id, [
        ...new Set(changes.map(({ field }) => boxOf(field))),
      ]);
      if (doc.state === 'finished') throw new ProblemError('conflict', { detail: finished });
      const before = unsealPage(person, doc);
      const { page, wrote, isChanged } = applyChanges(before, changes, tab, newId);
      tooMany(page);
      if (!isChanged || (await store.change(doc, sealPage(person, doc, page, wrote))))
        return answerOf(
          page,
          changes.map(({ field }) => field),
        );
    }
    throw new ProblemError('conflict');
  }

  async function read(actor: Member, id: string): Promise<ConversationView> {
    const { doc, person, open, page } = await forReading(actor, id);
    const others = doc.which === 'listen' ? [] : await store.ofPerson(doc.personId);
    const first = others.findLast(
      (each) =>
        each.which === 'listen' &&
        // It was opened for what is read here; what another calling wrote is another thing to be shared.
        readingOf(each) === readingOf(doc) &&
        openParts(person).includes('about-me'),
    );
    const mattered = first && unsealPage(person, first, (key) => key === 'matters').values.matters;
    return {
      ...{ id, personId: doc.personId, which: doc.which, carer: doc.carer, open },
      ...{ begunOn: doc.begunOn, finishedOn: doc.finishedOn, isFinished: doc.state === 'finished' },
      mayWrite: doc.state === 'open' && mayWrite(actor, doc),
      fields: savedOf(page),
      beside: page.beside.map(({ id: other, field, value }) => ({ id: other, field, value })),
      mattered: typeof mattered === 'string' && mattered !== '' ? mattered : null,
      isNamed: person.status !== 'unnamed',
    };
  }

  /** Says that it is done; refused with all that it still lacks. */
  async function finish(actor: Member, id: string): Promise<void> {
    const { doc, person } = await forWriting(actor, id);
    if (doc.state === 'finished') return;
    const errors = lacking(doc.which, savedOf(unsealPage(person, doc)), doc.beside.length);
    if (errors.length > 0) throw new ProblemError('bad-input', { errors });
    await turn(actor, doc, { state: 'finished', finishedOn: today() }, 'conversation.finish');
  }

  async function goOn(actor: Member, id: string): Promise<void> {
    const { doc } = await forWriting(actor, id);
    if (doc.state === 'finished')
      await turn(actor, doc, { state: 'open', finishedOn: null }, 'conversation.go-on');
  }

  const turn = (actor: Member, doc: ConversationDoc, set: Partial<ConversationDoc>, action: string) =>
    inTransaction(connection, async () => {
      if (!(await store.change(doc, set))) throw new ProblemError('conflict');
      await audit.record(actor, { action, object: `conversation/${doc._id}` });
    });

  /** Plain text for the system that the organisation keeps its records in. */
  async function copy(actor: Member, id: string): Promise<string> {
    const { doc, person, open, page } = await forReading(actor, id, 'conversation.copy');
    const reference = await people.referenceOf(person);
    const { which, begunOn, finishedOn } = doc;
    return copyOf({ which, begunOn, finishedOn, reference, open, fields: savedOf(page) });
  }

  /** All of a person's that somebody may read something of, and what may begin now. */
  async function list(
    actor: Member,
    personId: string,
  ): Promise<{ lines: ConversationLine[]; may: MayFollow }> {
    const asked = await Promise.allSettled(
      (['read-conversation', 'read-assessment'] as const).map(async (act) => ({
        act,
        person: await people.open(actor, personId, act, { what: 'conversation.list' }),
      })),
    );
    const opened = asked.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    if (opened.length === 0) throw (asked[0] as PromiseRejectedResult).reason;
    const had = await store.ofPerson(personId);
    return {
      lines: had.flatMap((doc) => {
        const way = opened.find(({ act }) => act === readingOf(doc));
        return way && openParts(way.person).length > 0 ? [lineOf(doc)] : [];
      }),
      may: mayFollow(had.map(asHad)),
    };
  }

  /** What was said last in each box, for who finds what fits: of what their own calling wrote. */
  async function latest(actor: Member, person: OpenPerson): Promise<Latest> {
    const fields: Record<FieldKey, Saved> = {};
    for (const doc of await store.ofPerson(person.id)) {
      if (doc.writtenAs !== actor.role) continue;
      // What was left empty later does not undo what was said.
      for (const [key, saved] of Object.entries(savedOf(unsealPage(person, doc))))
        if (!sameValue(saved.value, '')) fields[key] = saved;
    }
    return latestOf(fields);
  }

  /** Gives the person a reference, so that the record stays. */
  const call = async (actor: Member, id: string, reference: string): Promise<void> =>
    people.call(actor, (await forWriting(actor, id)).doc.personId, reference);

  return { begin, save, read, finish, goOn, copy, list, call, latest, forWriting };
}
export type Conversations = ReturnType<typeof createConversations>;

const why: Record<'after-first' | 'after-settled', string> = {
  'after-first': 'The first conversation comes first: listen and connect.',
  'after-settled': 'Nobody plans for long in the middle of a crisis. Finish the second conversation first.',
};
const finished = 'This conversation is finished. Open it again to write more.';

const asHad = ({ _id: id, which, state, writtenBy, writtenAs }: ConversationDoc) => ({
  ...{ id, which, isFinished: state === 'finished', writtenBy, writtenAs },
});

const lineOf = ({
  _id: id,
  which,
  state,
  begunOn,
  finishedOn,
  carer,
}: ConversationDoc): ConversationLine => ({
  ...{ id, which, isFinished: state === 'finished', begunOn, finishedOn, carer },
});

const savedOf = ({ boxes: known, values }: Page): Record<FieldKey, Saved> =>
  Object.fromEntries(known.map(({ key, revision }) => [key, { value: values[key] ?? null, revision }]));

function answerOf(page: Page, sent: readonly FieldKey[]): SaveAnswer {
  const saved = savedOf(page);
  return {
    fields: Object.fromEntries(sent.map((key) => [key, saved[key] ?? { value: '', revision: 0 }])),
    beside: page.beside.map(({ id, field, value }) => ({ id, field, value })),
  };
}

function tooMany({ values }: Page): void {
  const saved = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { value, revision: 0 }]),
  );
  for (const [name, box] of Object.entries(boxes))
    if (box.is === 'rows' && rowsOf(saved, name as keyof typeof boxes).length > box.most)
      throw new ProblemError('bad-input', {
        errors: [{ path: name, message: `At most ${box.most} of these.` }],
      });
}

function latestOf(fields: Record<FieldKey, Saved>): Latest {
  const text = (name: string) => {
    const value = fields[name]?.value;
    return typeof value === 'string' ? value : '';
  };
  const rows = <C extends string>(name: 'places' | 'change' | 'agreed', columns: readonly C[]) =>
    rowsOf(fields, name).map(
      ({ row }) =>
        Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])) as Record<C, string>,
    );
  return {
    matters: text('matters') || text('goodLife'),
    ...{ head: text('head'), hand: text('hand'), heart: text('heart'), goodDay: text('goodDay') },
    ...{ travel: text('travel'), communication: text('communication') },
    places: rows('places', ['name', 'use', 'asset']),
    change: rows('change', ['what', 'importance', 'confidence']),
    agreed: rows('agreed', ['what', 'who', 'when', 'confidence', 'status']),
  };
}
