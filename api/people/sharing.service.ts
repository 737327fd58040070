import { mayDo } from '../contract/access.ts';
import type { ConsentRecipient, Language } from '../contract/people.ts';
import type { BasisForm, ConsentForm } from '../contract/people-forms.ts';
import type { Basis, ConsentLine, SharingView } from '../contract/people-views.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Member } from '../infra/actor.ts';
import { newId } from '../infra/ids.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { Connection } from 'mongoose';
import type { BasisStore } from './basis.store.ts';
import type { ConsentState } from './consent.rules.ts';
import type { Consents } from './consents.service.ts';
import { openField } from './identity.ts';
import { objectOf, type Opening, type OpeningDeps, type OpenPerson } from './open-person.ts';
import { namesOf, type WhoWorks } from './who-works.ts';
import { wordings } from './wordings.ts';

/** One page: who may see what of a record and why, who has a copy, and by what law it is held. */
export function createSharing(
  deps: OpeningDeps & {
    connection: Connection;
    opening: Opening;
    consents: OpeningDeps['consents'];
    sharing: Consents;
    bases: BasisStore;
    who: WhoWorks;
  },
) {
  const { people, ring, sealings, audit, clock, connection, opening, sharing, bases, who } = deps;

  async function basisOf(open: OpenPerson, names: Map<string, string>): Promise<Basis> {
    const last = (await bases.ofPerson(open.id)).at(-1);
    if (last)
      return {
        ...{ lawful: last.lawful, special: last.special, since: last.at },
        recordedBy: last.by ? (names.get(last.by) ?? null) : null,
      };
    const doc = await people.byId(open.id);
    return {
      ...{ lawful: 'public-task', special: 'health-or-social-care', recordedBy: null },
      since: doc?.createdAt ?? clock.now(),
    };
  }

  /** What records of the same caseload are called, opened for this answer. */
  async function calledOf(actor: Member, exceptId: string): Promise<Map<string, string>> {
    const own = (await people.ofWorker(actor.accountId, actor.organisationId!)).filter(
      ({ _id, status, restrictedAt }) => _id !== exceptId && status === 'open' && !restrictedAt,
    );
    const keys = await ring.openMany(own.map(({ keyId }) => keyId));
    return new Map(
      own.flatMap((doc) => {
        const key = keys.get(doc.keyId);
        const called = key && openField(sealings(doc, key), doc, 'reference');
        return called ? [[doc._id, called] as const] : [];
      }),
    );
  }

  return {
    sharing: async (actor: Member, id: string): Promise<SharingView> => {
      const open = await opening.open(actor, id, 'record-consent', { what: 'consent.read' });
      const doc = await people.byId(id);
      if (!doc || (open.by !== 'caseload' && open.by !== 'officer')) throw new ProblemError('not-found');
      const [states, copies, organisations, called] = await Promise.all([
        ...([sharing.stateOf(open), sharing.whoHasACopy(open), who.organisations()] as const),
        calledOf(actor, id),
      ]);
      const names = await namesOf(who, [
        ...states.flatMap(({ given, withdrawn }) => [given.by, ...(withdrawn ? [withdrawn.by] : [])]),
        ...copies.map(({ by }) => by),
        ...(await bases.ofPerson(id)).flatMap(({ by }) => by ?? []),
      ]);
      const titles = new Map(organisations.map((each) => [each.id, each.name]));
      const recipient = (to: ConsentRecipient, whom: string | null) =>
        to.kind === 'organisation'
          ? (titles.get(to.organisationId) ?? '')
          : to.kind === 'role'
            ? to.role
            : to.kind === 'person'
              ? (called.get(to.personId) ?? '')
              : (whom ?? '');
      const line = ({ given, withdrawn, isInForce }: ConsentState): ConsentLine => {
        const read = (field: 'why' | 'whom') =>
          given.sealed[field] === undefined
            ? null
            : open.unseal<string>({ collection: 'consents', id: given._id, field }, given.sealed[field]);
        const { consentId, to, parts, purpose, wording, how, givenBy, capacity, at, expiresAt } = given;
        return {
          ...{
            consentId,
            to: recipient(to, read('whom')),
            toKind: to.kind,
            parts,
            purpose,
            how,
            givenBy,
            capacity,
          },
          ...{ at, expiresAt, isInForce, why: read('why'), whom: read('whom') },
          wording: wording && { ...wording, language: wording.language as Language },
          recordedBy: names.get(given.by) ?? '',
          withdrawn: withdrawn && { at: withdrawn.at, recordedBy: names.get(withdrawn.by) ?? '' },
        };
      };
      const inForce = new Set(states.flatMap(({ given, isInForce }) => (isInForce ? [given.consentId] : [])));
      const isIn = open.by === 'caseload';
      return {
        called: openField(open, doc, 'reference'),
        ...{ mayGive: isIn, mayWithdraw: true, wordings },
        consents: states.map(line),
        copies: copies.map(({ consentId, to, parts, how, by, at }) => ({
          who: [how === 'seen' ? names.get(by) : '', recipient(to, null)].filter(Boolean).join(', '),
          ...{ parts, how, at, isStillShared: consentId !== null && inForce.has(consentId) },
        })),
        basis: await basisOf(open, names),
        choices: [
          ...organisations
            .filter(
              ({ id: each, modules }) => each !== open.organisationId && modules.includes('conversations'),
            )
            .map((each) => ({
              value: `organisation/${each.id}`,
              name: each.name,
              kind: 'organisation' as const,
            })),
          ...(['link_worker', 'practitioner'] as const).map((role) => ({
            ...{ value: `role/${role}`, name: role, kind: 'role' as const },
          })),
          ...[...called].map(([personId, name]) => ({
            value: `person/${personId}`,
            name,
            kind: 'person' as const,
          })),
        ],
      };
    },

    give: (actor: Member, id: string, form: ConsentForm): Promise<{ consentId: string }> => {
      const { to, expiresOn, act: _act, ...rest } = form;
      return sharing.record(actor, id, {
        ...rest,
        ...{ purpose: 'share', to: recipientOf(to) },
        ...(expiresOn && { expiresAt: new Date(`${expiresOn}T23:59:59Z`) }),
      });
    },
    withdraw: sharing.withdraw,

    /** By what law the record is held: no yes of the person's, and kept apart from those. */
    setBasis: async (actor: Member, id: string, { lawful, special }: BasisForm): Promise<void> => {
      const open = await opening.open(actor, id, 'record-consent', { what: 'basis.read' });
      if (open.by !== 'caseload' || !mayDo(actor, 'record-consent')) throw new ProblemError('not-allowed');
      await inTransaction(connection, async () => {
        await bases.add({
          ...{ _id: newId(), personId: id, organisationId: open.organisationId, keyId: open.keyId },
          ...{ at: clock.now(), by: actor.accountId, purpose: 'support', lawful, special },
        });
        await audit.record(actor, {
          action: 'basis.change',
          object: objectOf(id),
          fields: ['lawful', 'special'],
        });
      });
    },
  };
}

/** `organisation/<id>` and the like, as the form sends it. */
function recipientOf(text: string): ConsentRecipient {
  const [kind, id = ''] = text.split('/');
  if (kind === 'organisation') return { kind, organisationId: id };
  if (kind === 'person') return { kind, personId: id };
  if (id === 'link_worker' || id === 'practitioner') return { kind: 'role', role: id };
  throw new ProblemError('bad-input', { errors: [{ path: 'to', message: 'Choose who.' }] });
}
