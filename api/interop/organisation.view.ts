import type { OrukOrganisation } from '../contract/oruk.ts';
import { idFrom } from '../infra/ids.ts';
import type { FeedDoc } from './feed.store.ts';

type Run = Pick<FeedDoc, '_id' | 'name' | 'organisation'>;

/** By the id it was given, or else by its name: the same name is the same organisation. */
export const organisationIdOf = ({ id, name }: { id?: string | undefined; name: string }): string =>
  id ?? idFrom('organisation', name);

/** Where nobody has told us who runs it, an entry stands for itself. */
export const ownOrganisationId = (assetId: string): string => idFrom('organisation of', assetId);

/** Who runs an asset. The standard asks for a description, and nobody has told us one: the name stands for it. */
export function viewOrganisation({ _id, name, organisation }: Run): OrukOrganisation {
  return organisation
    ? { id: organisationIdOf(organisation), name: organisation.name, description: organisation.name }
    : { id: ownOrganisationId(_id), name, description: name };
}
