import { ProblemError } from '../contract/problem.ts';
import { idFrom } from '../infra/ids.ts';
import { mainNetwork, type OrganisationStore } from '../organisations/organisation.store.ts';
import type { Membership } from './account.model.ts';
import type { AccountStore } from './account.store.ts';
import { firstOf } from './sign-in-staff.service.ts';
import type { Sessions } from './sessions.ts';

/** Somebody invented, to sign in as where everything is invented. */
export type DemoPerson = { who: string; name: string; does: string };

const partnership = idFrom('demo', 'organisation', 'partnership');
const practice = idFrom('demo', 'organisation', 'practice');

type Part = Omit<Membership, 'id' | 'networkId' | 'groups'>;
const people: (DemoPerson & { email: string; parts: Part[] })[] = [
  {
    ...{ who: 'group', name: 'Grace', does: 'speaks for Thursday Tea', email: 'grace@thursday-tea.example' },
    parts: [{ role: 'group_editor', organisationId: null }],
  },
  {
    ...{ who: 'curator', name: 'Priya', does: 'looks after the entries of the map' },
    email: 'priya@partnership.example',
    parts: [
      { role: 'curator', organisationId: partnership },
      { role: 'champion', organisationId: partnership },
    ],
  },
  {
    ...{ who: 'admin', name: 'Sam', does: 'is a link worker, and administrator of the whole' },
    email: 'sam@practice.example',
    parts: [
      { role: 'link_worker', organisationId: practice },
      { role: 'organisation_admin', organisationId: practice },
      { role: 'system_admin', organisationId: null },
    ],
  },
];

/**
 * Three people to look around as. Only where `allowed`: a demonstration that nobody but this computer can reach. Their
 * accounts are marked, and let nobody in anywhere else.
 */
export function createDemo({
  accounts,
  organisations,
  sessions,
  allowed,
}: {
  accounts: AccountStore;
  organisations: OrganisationStore;
  sessions: Sessions;
  allowed: boolean;
}) {
  return {
    people: (): DemoPerson[] => (allowed ? people.map(({ who, name, does }) => ({ who, name, does })) : []),

    /** Makes them where they are not there yet. `entry` is what Grace speaks for. */
    ensure: async (entry: string | null): Promise<void> => {
      if (!allowed) return;
      const open = async (id: string, name: string) => {
        if (!(await organisations.byId(id)))
          await organisations.open({ id, name, networkId: mainNetwork, modules: ['directory'] });
      };
      await open(partnership, 'Sale Neighbours Partnership (invented)');
      await open(practice, 'Larkfield Practice (invented)');
      for (const { who, name, email, parts } of people) {
        const isWithout = entry === null && parts.some(({ role }) => role === 'group_editor');
        if (isWithout || (await accounts.byEmail(email))) continue;
        const memberships = parts.map((part) => ({
          ...{ id: idFrom('demo', who, part.role), networkId: mainNetwork, ...part },
          groups: entry !== null && part.role === 'group_editor' ? [entry] : [],
        }));
        await accounts.create({ email, name, memberships, demo: true });
      }
    },

    signIn: async (who: string, browser: { userAgent?: string | undefined; token?: string | undefined }) => {
      const email = allowed ? people.find((person) => person.who === who)?.email : undefined;
      const account = email ? await accounts.byEmail(email) : null;
      if (!account?.demo) throw new ProblemError('not-found');
      await sessions.end(browser.token);
      return sessions.begin(account, firstOf(account), { by: 'demo', userAgent: browser.userAgent });
    },
  };
}
