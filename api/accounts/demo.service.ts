import type { Member } from '../contract/actor.ts';
import { ProblemError } from '../contract/problem.ts';
import { idFrom } from '../infra/ids.ts';
import type { Module } from '../contract/modules.ts';
import { mainNetwork, type OrganisationStore } from '../organisations/organisation.store.ts';
import type { AccountStore } from './account.store.ts';
import { firstOf } from './sign-in-staff.service.ts';
import { partnership, people, practice, type DemoPerson } from './demo-people.ts';
import type { Sessions } from './sessions.ts';

/**
 * Invented people to look around as. Only where `allowed`: a demonstration that nobody but this computer can reach. Their
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
  async function find(who: string) {
    const email = allowed ? people.find((person) => person.who === who)?.email : undefined;
    return email ? accounts.byEmail(email) : null;
  }
  return {
    people: (): DemoPerson[] => (allowed ? people.map(({ who, name, does }) => ({ who, name, does })) : []),

    /** Makes them where they are not there yet. `entry` is what Grace speaks for. */
    ensure: async (entry: string | null): Promise<void> => {
      if (!allowed) return;
      const open = async (id: string, name: string, modules: Module[]) => {
        const found = await organisations.byId(id);
        if (!found) await organisations.open({ id, name, networkId: mainNetwork, modules });
        else if (modules.some((module) => !found.modules.includes(module)))
          await organisations.change(found, { modules: [...new Set([...found.modules, ...modules])] });
      };
      await open(partnership, 'Sale Neighbours Partnership (invented)', ['directory']);
      await open(practice, 'Larkfield Practice (invented)', ['directory', 'conversations']);
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

    /** As whom a use case is asked by one of them, without a session. */
    memberOf: async (who: string): Promise<Member | null> => {
      const account = await find(who);
      const part = account?.memberships[0];
      const organisation = part?.organisationId ? await organisations.byId(part.organisationId) : null;
      if (!account?.demo || !part || !organisation) return null;
      return {
        ...{ kind: 'member', accountId: account.id, name: account.name, sessionId: 'demonstration' },
        ...{ role: part.role, organisationId: part.organisationId, networkId: part.networkId, groups: [] },
        ...{ organisationName: organisation.name, modules: organisation.modules, steppedUpUntil: null },
      };
    },

    signIn: async (who: string, browser: { userAgent?: string | undefined; token?: string | undefined }) => {
      const account = await find(who);
      if (!account?.demo) throw new ProblemError('not-found');
      await sessions.end(browser.token);
      return sessions.begin(account, firstOf(account), { by: 'demo', userAgent: browser.userAgent });
    },
  };
}
