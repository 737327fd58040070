import type { Member } from '../infra/actor.ts';
import type { Messages } from '../messages/message.store.ts';
import type { ConsentEventDoc } from './consent.model.ts';
import type { ConsentStore } from './consent.store.ts';
import { workersNow } from './open-person.ts';
import type { PersonStore } from './person.store.ts';
import type { WhoWorks } from './who-works.ts';

/** Mails to post inside the transaction in which a yes is taken back. */
export type TellThem = (actor: Member, given: ConsentEventDoc) => Promise<(() => Promise<void>)[]>;

/**
 * Whoever read by a yes that is taken back is told: those who looked, or, where nobody did yet, who looks after the other
 * organisation; and for a carer who works with them. They are told that it ended, and no word of what it was.
 */
export function createTellThem({
  consents,
  people,
  who,
  messages,
  origin,
}: {
  consents: ConsentStore;
  people: PersonStore;
  who: WhoWorks;
  messages: Messages;
  origin: string;
}): TellThem {
  async function readersOf({ personId, consentId, to }: ConsentEventDoc): Promise<string[]> {
    const copies = await consents.copiesOf(personId);
    const looked = copies
      .filter((copy) => copy.consentId === consentId && copy.how === 'seen')
      .map(({ by }) => by);
    if (to.kind === 'person') {
      const carer = await people.byId(to.personId);
      return [...looked, ...(carer ? workersNow(carer) : [])];
    }
    if (to.kind !== 'organisation' || looked.length > 0) return looked;
    const there = await who.accountsOf({ organisationId: to.organisationId });
    return there
      .filter(({ memberships }) =>
        memberships.some(
          (each) => each.role === 'organisation_admin' && each.organisationId === to.organisationId,
        ),
      )
      .map(({ id }) => id);
  }
  return async (actor, given) => {
    const ids = [...new Set(await readersOf(given))].filter((id) => id !== actor.accountId);
    const accounts = await Promise.all(ids.map(who.accountById));
    return accounts.flatMap((account) =>
      account?.email
        ? [
            () =>
              messages.post({
                ...{
                  key: `sharing-ended/${given.consentId}/${account.id}`,
                  to: account.email!,
                  template: 'sharing-ended',
                },
                data: {
                  ...{ name: account.name, from: actor.organisationName ?? actor.name },
                  link: `${origin}/people`,
                },
              }),
          ]
        : [],
    );
  };
}
