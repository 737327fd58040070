import { idFrom } from '../infra/ids.ts';
import type { Membership } from './account.model.ts';

/** Somebody invented, to sign in as where everything is invented. */
export type DemoPerson = { who: string; name: string; does: string };

export const partnership = idFrom('demo', 'organisation', 'partnership');
export const practice = idFrom('demo', 'organisation', 'practice');

type Part = Omit<Membership, 'id' | 'networkId' | 'groups'>;
/** Nobody of them is anybody. */
export const people: (DemoPerson & { email: string; parts: Part[] })[] = [
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
  {
    ...{ who: 'link', name: 'Amina', does: 'is a link worker, and listens to people' },
    email: 'amina@practice.example',
    parts: [{ role: 'link_worker', organisationId: practice }],
  },
  {
    ...{ who: 'social', name: 'Joseph', does: 'is a social worker' },
    email: 'joseph@practice.example',
    parts: [{ role: 'practitioner', organisationId: practice }],
  },
  {
    ...{ who: 'officer', name: 'Olwen', does: 'looks after data protection' },
    email: 'olwen@practice.example',
    parts: [{ role: 'data_protection_officer', organisationId: practice }],
  },
];
