import { strToU8, zipSync } from 'fflate';
import type { Chain } from '../audit/chain.store.ts';
import type { Clock } from '../infra/clock.ts';
import type { OpenPerson } from '../people/open-person.ts';
import type { Personal } from '../people/personal.ts';
import { copyPage } from './copy.view.ts';
import { setAside } from './set-aside.rules.ts';

/** The newest so many looks; nobody reads more, and a copy must end. */
const mostLooks = 5_000;

/** All that is held of a person, for themselves: a page to read and the same as data. */
export function createCopies({
  personal,
  chain,
  roleAndOrganisation,
  clock,
}: {
  personal: Personal[];
  chain: Chain;
  /** Who looked is told by role and organisation, as on the page of the record. */
  roleAndOrganisation: (row: { role: string | null; organisationId: string | null }) => Promise<string>;
  clock: Clock;
}) {
  async function gather(person: OpenPerson) {
    const sections: { collection: string; data: unknown; others: string[] }[] = [];
    for (const { collection, exportOf, othersIn } of personal) {
      const data = await exportOf(person);
      sections.push({ collection, data, others: othersIn?.(data) ?? [] });
    }
    return sections;
  }
  const named = (sections: { others: string[] }[]) => [...new Set(sections.flatMap(({ others }) => others))];

  return {
    /** What would be in it: how much of each collection, and whose names stand in it. */
    outline: async (person: OpenPerson) => {
      const sections = await gather(person);
      return {
        holds: sections.map(({ collection, data }) => ({ collection, count: sizeOf(data) })),
        others: named(sections).sort((a, b) => a.localeCompare(b)),
      };
    },
    /** A zip of `record.html` and `record.json`. Names of others are left out but for those that are `given`. */
    make: async (person: OpenPerson, given: ReadonlySet<string> = new Set()): Promise<Uint8Array> => {
      const sections = await gather(person);
      const names = named(sections);
      const rows = await chain.find({ object: `person/${person.id}`, limit: mostLooks });
      const looks = await Promise.all(
        rows.map(async (row) => ({
          ...{ at: row.at, what: row.action, decision: row.decision },
          by: await roleAndOrganisation(row),
        })),
      );
      const all = Object.fromEntries([
        ...sections.map(({ collection, data }) => [collection, setAside(data, names, given)]),
        ['looks', looks],
      ]) as Record<string, unknown>;
      const madeOn = clock.now().toISOString().slice(0, 10);
      const page = copyPage({
        ...{ title: 'What is kept about you', madeOn },
        sections: Object.entries(all).map(([name, data]) => ({ title: titles[name] ?? name, data })),
      });
      return zipSync({
        'record.html': strToU8(page),
        'record.json': strToU8(`${JSON.stringify({ madeOn, ...all }, null, 2)}\n`),
      });
    },
  };
}
export type Copies = ReturnType<typeof createCopies>;

const sizeOf = (data: unknown): number =>
  data === null || data === undefined ? 0 : Array.isArray(data) ? data.length : 1;

const titles: Record<string, string> = {
  people: 'Who you are and how to reach you',
  consents: 'What you said yes to',
  'consent-copies': 'Who has a copy of what',
  emergencies: 'When somebody looked in an emergency',
  'rights-requests': 'What you asked us about your record',
  looks: 'Who looked',
};
