import type { Audit } from '../audit/audit.store.ts';
import type { Act } from '../contract/access.ts';
import type { Part, PersonStatus } from '../contract/people.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Member } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import { idFrom } from '../infra/ids.ts';
import type { KeyRing } from '../infra/key-ring.ts';
import type { Log } from '../infra/log.ts';
import { outsideTransaction } from '../infra/transaction.ts';
import { wayTo, type Known, type Share, type Way } from './access.rules.ts';
import { statesOf } from './consent.rules.ts';
import type { ConsentStore } from './consent.store.ts';
import type { GlassStore } from './glass.store.ts';
import type { PersonDoc } from './person.model.ts';
import type { PersonStore } from './person.store.ts';
import { asUnreadable, type Sealing, type Sealings } from './sealing.ts';

/** A record that was opened, and audited, for somebody who may. Never kept beyond one request. */
export type OpenPerson = Sealing & {
  id: string;
  organisationId: string;
  keyId: string;
  status: PersonStatus;
  isRestricted: boolean;
  /** Accounts of who works with them now. */
  workers: string[];
  area: { code: string; name: string } | null;
  /** Of what others wrote; what the actor wrote themselves they always see. */
  sharedParts: Part[] | 'all';
  /** By what it was opened. */
  by: Way['by'] | 'system';
};

/** `what` is the verb of the audit, such as `conversation.read`; `fields` are names, never words of a person. */
export type About = {
  what: string;
  fields?: string[];
  /** Only these ways will do: by any other it is refused as by none, and nothing is noted as seen. */
  ways?: Way['by'][];
};

export type OpeningDeps = {
  people: PersonStore;
  consents: ConsentStore;
  glass: GlassStore;
  ring: KeyRing;
  sealings: Sealings;
  audit: Audit;
  clock: Clock;
  log: Log;
  /** Makes the collections where they are not there yet; throws `unavailable` without a key. */
  ready: () => Promise<void>;
};

export const objectOf = (personId: string) => `person/${personId}`;
export const workersNow = ({ workers }: Pick<PersonDoc, 'workers'>) =>
  workers.filter(({ until }) => until === null).map(({ accountId }) => accountId);
const knownOf = (doc: PersonDoc): Known => ({
  ...{ organisationId: doc.organisationId, status: doc.status },
  ...{ isRestricted: doc.restrictedAt !== null, workers: workersNow(doc) },
});

/** The only ways to a record of a person. Who may not know of it gets `not-found`; the audit row is there before anything else. */
export function createOpening(deps: OpeningDeps) {
  const { people, consents, glass, ring, sealings, audit, clock, log, ready } = deps;
  const notFound = () => new ProblemError('not-found');

  async function opened(
    doc: PersonDoc,
    way: Pick<Way, 'parts'> & { by: OpenPerson['by'] },
  ): Promise<OpenPerson> {
    const key = await ring.open(doc.keyId).catch((error: unknown) => {
      throw asUnreadable(error, log, { collection: 'people', id: doc._id });
    });
    return {
      ...{ id: doc._id, organisationId: doc.organisationId, keyId: doc.keyId, status: doc.status },
      ...{ isRestricted: doc.restrictedAt !== null, workers: workersNow(doc), area: doc.area },
      ...{ sharedParts: way.parts, by: way.by, ...sealings(doc, key) },
    };
  }

  /** What was shared of a record and is in force, with who works with each person that it is shared with. */
  async function sharesOf(personId: string): Promise<Share[]> {
    const given = statesOf(await consents.ofPerson(personId), clock.now())
      .filter(({ isInForce, given }) => isInForce && given.purpose === 'share')
      .map(({ given }) => given);
    const carers = await people.byIds(given.flatMap(({ to }) => (to.kind === 'person' ? [to.personId] : [])));
    return given.flatMap(({ consentId, parts, to }): Share[] => {
      if (to.kind === 'organisation' || to.kind === 'role') return [{ consentId, parts, to }];
      if (to.kind !== 'person') return [];
      const carer = carers.find(
        ({ _id, status, restrictedAt }) => _id === to.personId && status === 'open' && !restrictedAt,
      );
      if (!carer) return [];
      const { organisationId } = carer;
      return [{ consentId, parts, to: { kind: 'person', organisationId, workers: workersNow(carer) } }];
    });
  }

  /** Whether somebody may, without opening anything and without an audit row. */
  async function wayFor(actor: Member, doc: PersonDoc, act: Act): Promise<Way | null> {
    const now = clock.now();
    const given = {
      shares: await sharesOf(doc._id),
      glassUntil: await glass.until(actor.accountId, doc._id, now),
    };
    return wayTo(actor, act, knownOf(doc), { ...given, now });
  }

  async function open(
    actor: Member,
    personId: string,
    act: Act,
    { what, fields = [], ways }: About,
  ): Promise<OpenPerson> {
    if (!actor.organisationId || !actor.modules.includes('conversations')) throw notFound();
    await ready();
    const doc = await people.byId(personId);
    if (!doc) throw notFound();
    const found = await wayFor(actor, doc, act);
    const way = found && (!ways || ways.includes(found.by)) ? found : null;
    if (!way) {
      // Kept also where what it was asked for is undone.
      await outsideTransaction(() =>
        audit.record(actor, { action: what, object: objectOf(personId), decision: 'refused' }),
      );
      throw notFound();
    }
    const how = way.by === 'caseload' ? [] : [`by:${way.by}`];
    await audit.record(actor, { action: what, object: objectOf(personId), fields: [...fields, ...how] });
    await sawCopies(actor, doc, way);
    return opened(doc, way);
  }
  /**
   * Whoever reads by a yes has seen what it is about: the parts of that very yes, from when on. Colleagues who read by a yes
   * to their calling are told of as what they are.
   */
  async function sawCopies(actor: Member, doc: PersonDoc, { consentIds }: Way): Promise<void> {
    if (consentIds.length === 0) return;
    const events = await consents.ofPerson(doc._id);
    for (const consentId of consentIds) {
      const given = events.find((event) => event.kind === 'given' && event.consentId === consentId);
      if (!given) continue;
      const { parts, to } = given;
      await consents.addCopy({
        ...{ _id: idFrom('copy', consentId, actor.accountId), personId: doc._id, consentId, how: 'seen' },
        ...{
          organisationId: doc.organisationId,
          keyId: doc.keyId,
          by: actor.accountId,
          at: clock.now(),
          parts,
        },
        to: to.kind === 'role' ? to : { kind: 'organisation', organisationId: actor.organisationId! },
      });
    }
  }

  /** For a job, or the page that is a person's own; `system` is why. A record that is to be left alone is not found. */
  async function openAs({ system }: { system: string }, personId: string): Promise<OpenPerson> {
    await ready();
    const doc = await people.byId(personId);
    if (!doc || doc.restrictedAt) throw notFound();
    await audit.record(
      { kind: 'system', job: system },
      { action: 'person.open', object: objectOf(personId) },
    );
    return opened(doc, { by: 'system', parts: 'all' });
  }

  /** Their name stands in a list that is shown by a yes: they can see that it was, as they can see every other look. */
  async function listed(actor: Member, doc: PersonDoc, way: Way): Promise<void> {
    await audit.record(actor, {
      action: 'people.list',
      object: objectOf(doc._id),
      fields: ['name', `by:${way.by}`],
    });
    await sawCopies(actor, doc, way);
  }

  return { open, openAs, wayFor, sharesOf, listed };
}
export type Opening = ReturnType<typeof createOpening>;
