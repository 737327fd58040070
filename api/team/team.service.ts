import type { Connection } from 'mongoose';
import type { Account } from '../accounts/account.store.ts';
import { ago } from '../assets/freshness.rules.ts';
import type { Audit } from '../audit/audit.store.ts';
import type { Member } from '../contract/actor.ts';
import { ProblemError } from '../contract/problem.ts';
import type { TeamCard, TeamForm } from '../contract/team.ts';
import type { Clock } from '../infra/clock.ts';
import { given } from '../infra/given.ts';
import type { Job } from '../infra/jobs.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { Messages } from '../messages/message.store.ts';
import type { TeamDoc } from './team.model.ts';
import type { TeamStore } from './team.store.ts';

/** Half a year: people change teams, numbers and days about as often as groups do. */
const holdsMs = 182 * 86_400_000;

type People = {
  byId: (id: string) => Promise<Account | null>;
  list: (filter: { organisationId?: string }) => Promise<Account[]>;
};

/** The people of all partner organisations, for each other. Group editors and the public are told of no such page. */
export function createTeam({
  connection,
  store,
  people,
  organisationNames,
  messages,
  audit,
  clock,
  origin,
}: {
  connection: Connection;
  store: TeamStore;
  people: People;
  organisationNames: () => Promise<Map<string, string>>;
  messages: Messages;
  audit: Audit;
  clock: Clock;
  origin: string;
}) {
  const isWorker = ({ memberships }: Account) => memberships.some(({ role }) => role !== 'group_editor');
  const organisationOf = ({ memberships }: Account) =>
    memberships.find(({ organisationId, role }) => organisationId && role !== 'group_editor')
      ?.organisationId ?? null;

  function mustWork(actor: Member): void {
    if (actor.role === 'group_editor') throw new ProblemError('not-found');
  }

  /** Their own card, or as their organisation's administrator. */
  const mayEdit = (actor: Member, account: Account) =>
    actor.accountId === account.id ||
    (actor.role === 'organisation_admin' &&
      actor.organisationId !== null &&
      account.memberships.some(({ organisationId }) => organisationId === actor.organisationId));

  async function editable(actor: Member, accountId: string): Promise<Account> {
    mustWork(actor);
    const account = await people.byId(accountId);
    if (!account || !isWorker(account)) throw new ProblemError('not-found');
    if (!mayEdit(actor, account))
      throw new ProblemError('not-allowed', { detail: 'Only they and their organisation may change this.' });
    return account;
  }

  function view(actor: Member, account: Account, card: TeamDoc | null, names: Map<string, string>): TeamCard {
    const now = clock.now();
    const organisationId = organisationOf(account);
    const isOld = !card || now.getTime() - card.confirmedAt.getTime() > holdsMs;
    return {
      accountId: account.id,
      name: account.name,
      organisation: organisationId ? (names.get(organisationId) ?? null) : null,
      days: card?.days ?? [],
      words: card ? `Checked ${ago(card.confirmedAt.toISOString().slice(0, 10), now)}` : 'Nothing said yet',
      isOld,
      mayEdit: mayEdit(actor, account),
      ...given({ title: card?.title, patch: card?.patch, phone: card?.phone, cover: card?.cover }),
    };
  }

  async function save(actor: Member, accountId: string, { title, patch, phone, days, cover }: TeamForm) {
    const account = await editable(actor, accountId);
    await inTransaction(connection, async () => {
      await store.save({
        ...{ _id: account.id, days, confirmedAt: clock.now() },
        ...{ title: title ?? null, patch: patch ?? null, phone: phone ?? null, cover: cover ?? null },
      });
      await audit.record(actor, { action: 'team.save', object: `account/${account.id}` });
    });
  }

  return {
    list: async (actor: Member): Promise<TeamCard[]> => {
      mustWork(actor);
      const workers = (await people.list({})).filter(isWorker);
      const cards = new Map((await store.byIds(workers.map(({ id }) => id))).map((card) => [card._id, card]));
      const names = await organisationNames();
      return workers
        .map((account) => view(actor, account, cards.get(account.id) ?? null, names))
        .sort(
          (a, b) =>
            // Those of no organisation last.
            Number(a.organisation === null) - Number(b.organisation === null) ||
            (a.organisation ?? '').localeCompare(b.organisation ?? '') ||
            a.name.localeCompare(b.name),
        );
    },
    card: async (actor: Member, accountId: string): Promise<TeamCard> => {
      const account = await editable(actor, accountId);
      return view(actor, account, await store.byId(account.id), await organisationNames());
    },
    /** Saving confirms it. */
    save,
    patch: async (actor: Member): Promise<string[] | null> =>
      actor.role === 'organisation_admin' && actor.organisationId
        ? store.patchOf(actor.organisationId)
        : null,
    savePatch: async (actor: Member, outcodes: string[]): Promise<void> => {
      if (actor.role !== 'organisation_admin' || !actor.organisationId) throw new ProblemError('not-found');
      await store.savePatch(actor.organisationId, outcodes);
      await inTransaction(connection, () =>
        audit.record(actor, { action: 'patch.save', object: `organisation/${actor.organisationId}` }),
      );
    },
    /** Asks everybody whose card has become old, once. */
    job: {
      name: 'ask the team',
      everyMs: 24 * 3_600_000,
      run: async ({ signal }) => {
        for (const card of await store.confirmedBefore(new Date(clock.now().getTime() - holdsMs))) {
          if (signal.aborted) return;
          const account = await people.byId(card._id);
          if (!account?.email || account.state !== 'active') continue;
          const key = `team/${card._id}/${card.confirmedAt.toISOString()}`;
          const to = account.email;
          await inTransaction(connection, () =>
            messages.post({
              ...{ key, to, template: 'team-confirm' as const },
              data: { name: account.name, link: `${origin}/team/me` },
            }),
          );
        }
      },
    } satisfies Job as Job,
  };
}
export type Team = ReturnType<typeof createTeam>;
