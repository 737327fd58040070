/** The roles that people hold in an organisation; a session carries one of them at a time. */
export const roles = [
  'group_editor',
  'champion',
  'link_worker',
  'practitioner',
  'curator',
  'broker',
  'organisation_admin',
  'commissioner',
  'system_admin',
  'data_protection_officer',
] as const;
export type Role = (typeof roles)[number];
