import type { Accounts } from '../accounts/accounts.ts';
import { rolesToGive } from '../accounts/roles.rules.ts';
import type { Member } from '../contract/actor.ts';
import type { OrganisationStore } from '../organisations/organisation.store.ts';
import type { Organisations } from '../organisations/organisations.service.ts';

/** People and organisations as their pages show them. */
export function adminPages(
  { people, invitations }: Accounts,
  organisations: Organisations,
  store: OrganisationStore,
) {
  const ofActor = async ({ role, organisationId }: Member) =>
    (await store.all()).filter(({ id }) => role === 'system_admin' || id === organisationId);

  return {
    people: people.list,
    person: people.one,
    choices: async (actor: Member) => ({
      roles: rolesToGive(actor),
      organisations: (await ofActor(actor)).map(({ id, name }) => ({ id, name })),
    }),
    giveRole: people.giveRole,
    takeRole: people.takeRole,
    endSessions: people.endSessions,
    resetAuthenticator: people.resetAuthenticator,
    close: people.close,
    invite: invitations.invite,
    invitations: async (actor: Member) => {
      const names = new Map((await store.all()).map(({ id, name }) => [id, name]));
      const view = ({
        id,
        email,
        offer,
        endsAt,
      }: Awaited<ReturnType<typeof invitations.waiting>>[number]) => ({
        ...{ id, email: email ?? '', role: offer!.role, endsAt },
        organisation: offer?.organisationId ? (names.get(offer.organisationId) ?? null) : null,
      });
      const held = await invitations.held(actor);
      return {
        waiting: (await invitations.waiting(actor)).map(view),
        held: held.map((each) => ({ ...view(each), isOwn: each.offer?.invitedBy === actor.accountId })),
      };
    },
    takeBack: invitations.takeBack,
    agree: invitations.agree,
    organisations: organisations.list,
    organisation: organisations.one,
    openNetwork: organisations.openNetwork,
    openOrganisation: organisations.open,
    setModules: organisations.setModules,
  };
}
