import { randomUUID } from 'node:crypto';
import type { Role } from '../../api/contract/roles.ts';
import type { Services } from '../../api/services.ts';
import type { serveForTest } from './serve.ts';

type Site = Pick<Awaited<ReturnType<typeof serveForTest>>, 'member'> & { services: Services };

/** An organisation with conversations on. */
export const anOrganisation = ({ services }: { services: Services }, name = 'Larkfield') =>
  services.inside.organisationStore.open({
    name,
    networkId: 'main',
    modules: ['directory', 'conversations'],
  });

/** Somebody of it, signed in. */
export const worker = (site: Site, organisationId: string, role: Role = 'link_worker', steppedUp = false) =>
  site.member({ role, organisationId, steppedUp });

/** A record begun by a worker of an organisation of its own, unless one is given. */
export async function aPerson(site: Site, organisationId?: string, reference = 'JB') {
  const organisation = organisationId ?? (await anOrganisation(site));
  const { actor, cookie } = await worker(site, organisation);
  const { personId } = await site.services.peopleSide.people.begin(actor, {
    reference,
    commandId: randomUUID(),
  });
  return { personId, actor, cookie, organisationId: organisation };
}
