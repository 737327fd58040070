import type { AuditRow } from '../audit/audit-row.ts';
import type { LookLine } from '../contract/people-views.ts';
import type { Role } from '../contract/roles.ts';
import type { Member } from '../infra/actor.ts';
import { objectOf, type About, type Opening, type OpenPerson } from './open-person.ts';
import { namesOf, type WhoWorks } from './who-works.ts';

/** Rows about one thing, the newest first, whether they are linked yet or not. */
export type RowsAbout = (object: string, limit: number) => Promise<Omit<AuditRow, '_id'>[]>;

const most = 300;

/** Who looked at a record and what they did there, for the person to see. */
export function createLooks({
  opening,
  who,
  rowsAbout,
}: {
  opening: Opening;
  who: WhoWorks;
  rowsAbout: RowsAbout;
}) {
  async function looksOf({ id }: Pick<OpenPerson, 'id'>): Promise<LookLine[]> {
    const rows = (await rowsAbout(objectOf(id), most)).filter(({ decision }) => decision === 'done');
    const names = await namesOf(
      who,
      rows.flatMap(({ role, actor }) => (role ? [actor] : [])),
    );
    const organisations = new Map((await who.organisations()).map((each) => [each.id, each.name]));
    return rows.map(({ at, actor, role, organisationId, action, fields }) => ({
      ...{ at, action, role: role as Role | null },
      who: role ? (names.get(actor) ?? null) : null,
      organisation: organisationId ? (organisations.get(organisationId) ?? null) : null,
      fields: fields.filter((field) => !field.startsWith('by:')),
      by: fields.find((field) => field.startsWith('by:'))?.slice(3) ?? null,
    }));
  }
  return {
    looksOf,
    /** Shown by who works with them, with the person beside them. */
    looks: async (actor: Member, id: string): Promise<LookLine[]> => {
      // None of the parts that can be shared, and nothing that an emergency needs.
      const ways: About['ways'] = ['caseload', 'officer'];
      return looksOf(await opening.open(actor, id, 'read-identity', { what: 'person.looks', ways }));
    },
  };
}
