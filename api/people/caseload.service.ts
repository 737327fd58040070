import { grantOf, isSteppedUp } from '../contract/access.ts';
import type { Closing } from '../contract/people.ts';
import type { PeopleList, PersonLine, PersonView } from '../contract/people-views.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Member } from '../infra/actor.ts';
import { statesOf } from './consent.rules.ts';
import { dayAfter } from './days.rules.ts';
import { identityOf, openField } from './identity.ts';
import { workersNow, type Opening, type OpeningDeps } from './open-person.ts';
import type { PersonDoc } from './person.model.ts';
import { asUnreadable } from './sealing.ts';
import { namesOf, type WhoWorks } from './who-works.ts';

/** How long it is told that somebody stopped sharing, in days. */
const toldDays = 30;

/** The people somebody works with, as a list and one by one. */
export function createCaseload(deps: OpeningDeps & { opening: Opening; who: WhoWorks }) {
  const { people, consents, ring, sealings, audit, clock, log, ready, opening, who } = deps;

  /** Opened in memory for this answer alone; there is no index of what people are called. */
  async function linesOf(docs: PersonDoc[], withWorkers: boolean): Promise<PersonLine[]> {
    const keys = await ring.openMany(docs.map(({ keyId }) => keyId)).catch((error: unknown) => {
      throw asUnreadable(error, log, { collection: 'people' });
    });
    const names = withWorkers ? await namesOf(who, docs.flatMap(workersNow)) : new Map<string, string>();
    const lines = docs.map((doc): PersonLine => {
      const key = keys.get(doc.keyId);
      if (!key) throw asUnreadable(new Error('no key'), log, { collection: 'people', id: doc._id });
      const sealing = sealings(doc, key);
      const name = withWorkers ? null : openField(sealing, doc, 'name');
      const reference = openField(sealing, doc, 'reference');
      return {
        ...{ id: doc._id, status: doc.status, area: withWorkers ? null : (doc.area?.name ?? null) },
        called: reference && name?.name ? `${reference} · ${name.name}` : reference,
        workers: workersNow(doc).map((id) => names.get(id) ?? ''),
        goesOn: doc.endsAt,
      };
    });
    return lines.sort((a, b) => (a.called ?? '').localeCompare(b.called ?? '', 'en'));
  }

  /** Records of others that name this organisation, or somebody whom the actor works with. */
  async function sharedWith(actor: Member, own: PersonDoc[]): Promise<PersonDoc[]> {
    const events = [
      ...(await consents.toOrganisation(actor.organisationId!)),
      ...(await Promise.all(own.map(({ _id }) => consents.toPerson(_id)))).flat(),
    ];
    const docs = await people.byIds([...new Set(events.map(({ personId }) => personId))]);
    const open = await Promise.all(docs.map((doc) => opening.wayFor(actor, doc, 'read-identity')));
    const shown = docs.filter((_doc, at) => open[at]?.by === 'share');
    for (const doc of shown) await opening.listed(actor, doc, open[docs.indexOf(doc)]!);
    return shown;
  }

  /** Carers have a record and a conversation of their own, which is found from here. */
  async function carersOf(actor: Member, id: string, now: Date): Promise<string[]> {
    const shown = statesOf(await consents.ofPerson(id), now).flatMap(({ isInForce, given: { to } }) =>
      isInForce && to.kind === 'person' ? [to.personId] : [],
    );
    const docs = await people.byIds([...new Set(shown)]);
    const ways = await Promise.all(docs.map((doc) => opening.wayFor(actor, doc, 'read-identity')));
    return docs.flatMap(({ _id }, at) => (ways[at]?.by === 'caseload' ? [_id] : []));
  }

  return {
    /** `q` is looked for in what the actor may see of each; it is in no address, index or log. */
    list: async (actor: Member, q = ''): Promise<PeopleList> => {
      const grant = grantOf(actor, 'read-identity');
      const { organisationId } = actor;
      if (!grant || !organisationId || !actor.modules.includes('conversations'))
        throw new ProblemError('not-found');
      const isWhole = actor.role !== 'link_worker' && actor.role !== 'practitioner';
      if (grant.relation === 'A' && isWhole && actor.role !== 'organisation_admin')
        throw new ProblemError('not-found');
      if (grant.stepUp && !isSteppedUp(actor, clock.now())) throw new ProblemError('not-found');
      await ready();
      await audit.record(actor, {
        ...{
          action: 'people.list',
          object: isWhole ? `organisation/${organisationId}` : `account/${actor.accountId}`,
        },
      });
      const docs = isWhole
        ? (await people.ofOrganisation(organisationId)).filter(
            ({ restrictedAt }) => !restrictedAt || actor.role === 'data_protection_officer',
          )
        : (await people.ofWorker(actor.accountId, organisationId)).filter(
            ({ restrictedAt }) => !restrictedAt,
          );
      const shared = isWhole ? [] : await sharedWith(actor, docs);
      const wanted = q.trim().toLocaleLowerCase('en');
      const fits = ({ called, area }: PersonLine) =>
        `${called ?? ''} ${area ?? ''}`.toLocaleLowerCase('en').includes(wanted);
      return {
        own: (await linesOf(docs, isWhole)).filter(fits),
        sharedWithUs: (await linesOf(shared, false)).filter(fits),
        isWhole,
      };
    },

    /** Who they are, and what leads on from there. */
    overview: async (actor: Member, id: string): Promise<PersonView> => {
      const open = await opening.open(actor, id, 'read-identity', { what: 'person.look' });
      const doc = await people.byId(id);
      if (!doc) throw new ProblemError('not-found');
      const names = await namesOf(who, open.workers);
      const isIn = open.by === 'caseload' || open.by === 'officer' || open.by === 'break-glass';
      const closing = isIn ? openField(open, doc, 'closing') : null;
      const now = clock.now();
      const toThem = isIn ? statesOf(await consents.toPerson(id), now) : [];
      const since = dayAfter(now, -toldDays);
      return {
        ...{ id, status: doc.status, by: open.by, identity: identityOf(open, doc) },
        workers: open.workers.map((accountId) => ({
          ...{ accountId, name: names.get(accountId) ?? '', isYou: accountId === actor.accountId },
        })),
        sharedParts: open.sharedParts,
        mayChange: open.by === 'caseload',
        note: isIn ? openField(open, doc, 'handOver') : null,
        closing: closing && {
          ...{ why: closing.why as Closing, on: doc.closedAt! },
          ...(closing.words && { words: closing.words }),
        },
        goesOn: doc.endsAt,
        showsThem: toThem
          .filter(({ isInForce }) => isInForce && open.by === 'caseload')
          .map(({ given }) => ({ personId: given.personId, parts: given.parts })),
        carers: open.by === 'caseload' ? await carersOf(actor, id, now) : [],
        stoppedOn: toThem.flatMap(({ withdrawn }) =>
          withdrawn && withdrawn.at > since ? [withdrawn.at] : [],
        ),
      };
    },
  };
}
