import type { Role } from '../contract/roles.ts';

/** What each role is called in a mail: "you would be …". */
export const roleInWords: Record<Role, string> = {
  group_editor: 'an editor of the entry',
  champion: 'a community champion',
  link_worker: 'a link worker',
  practitioner: 'a practitioner',
  curator: 'a curator of the map',
  broker: 'a time-bank broker',
  organisation_admin: 'an administrator',
  commissioner: 'a commissioner',
  system_admin: 'a system administrator',
  data_protection_officer: 'the data protection officer',
};
