import { randomUUID } from 'node:crypto';
import type { Member } from '../../api/contract/actor.ts';
import type { Role } from '../../api/contract/roles.ts';
import type { Services } from '../../api/services.ts';

export type Somebody = {
  role: Role;
  /** What they are called in the test; anybody otherwise. */
  name?: string;
  email?: string;
  organisationId?: string | null;
  networkId?: string;
  /** Ids of the assets that a group editor speaks for. */
  groups?: string[];
  /** Whether they have just shown once more that it is them. */
  steppedUp?: boolean;
};

/** Signs somebody in on a served product. `cookie` is the header to send; `actor` is who a service is then asked by. */
export function signingIn({ accounts: { store, sessions } }: Pick<Services, 'accounts'>) {
  async function member(somebody: Somebody): Promise<{ cookie: string; actor: Member }> {
    const { role, organisationId = null, networkId = 'main', groups = [] } = somebody;
    const membership = { id: randomUUID(), role, organisationId, networkId, groups };
    const account = await store.create({
      email: somebody.email ?? `${randomUUID()}@people.example`,
      name: somebody.name ?? `A ${role.replaceAll('_', ' ')}`,
      memberships: [membership],
    });
    const token = await sessions.begin(account, membership, {
      by: 'link',
      steppedUp: somebody.steppedUp ?? false,
    });
    const actor = await sessions.read(token);
    if (!actor) throw new Error('The session of a test did not begin.');
    return { cookie: `hereabouts=${token}`, actor };
  }
  return { member, signIn: async (somebody: Somebody) => (await member(somebody)).cookie };
}
