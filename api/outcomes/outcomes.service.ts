import type { Audit } from '../audit/audit.store.ts';
import type { MeasureForm, MeasureView } from '../contract/outcomes.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Member } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import type { Commands } from '../infra/commands.ts';
import { idFrom } from '../infra/ids.ts';
import { dayOf } from '../people/days.rules.ts';
import type { Opening, OpenPerson } from '../people/open-person.ts';
import type { Personal } from '../people/personal.ts';
import { dateOf, wallOf } from '../times/zone.rules.ts';
import { answersIn, faultsIn } from './answers.rules.ts';
import { linesOf, type Taken } from './measure.rules.ts';
import type { MeasurementDoc } from './measurement.model.ts';
import type { MeasurementStore } from './measurement.store.ts';

type Kept = Pick<Taken, 'about' | 'title' | 'licence' | 'answers'>;
const collection = 'measurements';
const at = (id: string) => ({ collection, id, field: 'taken' });

type Deps = {
  store: MeasurementStore;
  people: Pick<Opening, 'open'>;
  labelOf: (open: OpenPerson) => Promise<string>;
  audit: Audit;
  commands: Commands;
  clock: Clock;
};

/** How people say they are, asked with fixed words, and shown to them as lines of their own. */
export function createOutcomes({ store, people, labelOf, audit, commands, clock }: Deps) {
  const takenOf = (open: Pick<OpenPerson, 'unseal'>, doc: MeasurementDoc): Taken => ({
    ...{ id: doc._id, measure: doc.measure, contact: doc.contact, on: doc.on, declined: doc.declined },
    ...open.unseal<Kept>(at(doc._id), doc.sealed.taken!),
  });

  /** What the actor may read: all of it where it is shared with them, else what they asked themselves. */
  async function read(open: OpenPerson, accountId: string): Promise<Taken[]> {
    const isShared = open.sharedParts === 'all' || open.sharedParts.includes('change');
    const docs = await store.ofPerson(open.id);
    return docs
      .filter(({ by }) => isShared || (open.by === 'caseload' && by === accountId))
      .map((doc) => takenOf(open, doc));
  }

  return {
    of: async (actor: Member, personId: string): Promise<{ person: string; measures: MeasureView[] }> => {
      const open = await people.open(actor, personId, 'read-conversation', { what: 'measures.read', fields: ['change'] }); // prettier-ignore
      return { person: await labelOf(open), measures: linesOf(await read(open, actor.accountId)) };
    },

    take: async (actor: Member, personId: string, form: MeasureForm): Promise<void> => {
      const today = dateOf(wallOf(clock.now()).day);
      const errors = faultsIn(form, today);
      if (errors.length > 0) throw new ProblemError('bad-input', { errors });
      const open = await people.open(actor, personId, 'write-conversation', { what: 'measures.take', fields: [form.measure] }); // prettier-ignore
      const _id = idFrom('measurement', actor.accountId, form.commandId);
      const kept = keptOf(form, _id, await read(open, actor.accountId));
      const command = { actorKey: actor.accountId, commandId: form.commandId, body: ['measures.take', personId, form] }; // prettier-ignore
      await commands.once(command, async () => {
        await store.add({
          ...{ _id, personId, organisationId: open.organisationId, keyId: open.keyId, revision: 1 },
          nth: (await store.ofPerson(personId)).length,
          ...{ schemaVersion: 1, createdAt: dayOf(clock.now()), on: form.on ?? today, by: actor.accountId },
          ...{ measure: form.measure, contact: form.contact, declined: form.declined },
          sealed: { taken: open.seal(at(_id), kept) },
        });
        await audit.record(actor, {
          action: 'measures.take',
          object: `person/${personId}`,
          fields: [form.measure],
        });
      });
    },
  };
}
export type Outcomes = ReturnType<typeof createOutcomes>;

function keptOf(form: MeasureForm, id: string, had: Taken[]): Kept {
  const answers = answersIn(form);
  if (form.measure === 'goal') {
    const before =
      form.goalId && had.findLast(({ measure, about }) => measure === 'goal' && about === form.goalId);
    if (form.goalId && !before) throw new ProblemError('not-found');
    return {
      about: form.goalId ?? id,
      title: form.goal ?? (before ? before.title : ''),
      licence: '',
      answers,
    };
  }
  if (form.measure === 'licensed')
    return { about: form.name!.toLowerCase(), title: form.name!, licence: form.licence!, answers };
  return { about: '', title: '', licence: '', answers };
}

/** What measurements owe a person. */
export const personalOfOutcomes = (store: MeasurementStore): Personal => ({
  collection,
  exportOf: async (person) =>
    (await store.ofPerson(person.id)).map(({ _id, measure, contact, on, declined, sealed }) => ({
      ...{ id: _id, measure, contact, on, declined, ...person.unseal<Kept>(at(_id), sealed.taken!) },
    })),
  eraseOf: store.erase,
  isBeyondInformation: async (personId) => (await store.ofPerson(personId)).length > 0,
});
