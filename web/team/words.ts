import type { Day } from '../../api/contract/lists.ts';

const days: Record<Day, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

export const words = {
  title: 'Who works where',
  lead: 'The people of all partner organisations. Only people who are signed in see this page.',
  none: 'Nobody yet.',
  noOrganisation: 'No organisation',
  mine: 'Change what it says about you',
  edit: (name: string) => `Change what it says about ${name}`,
  role: 'Role',
  patch: 'Patch',
  phone: 'Phone',
  works: 'Works on',
  cover: 'Away? Ask',
  old: 'This is old. Ring before you rely on it.',
  days,
  card: {
    title: (name: string) => `What it says about ${name}`,
    role: 'Role, as others know it',
    roleHint: 'Such as “link worker at Sale Central”.',
    patch: 'Patch',
    patchHint: 'The places or practices you work for.',
    phone: 'Phone for other workers',
    days: 'Days you work',
    cover: 'Who to ask while you are away',
    save: 'This is right: save it',
    back: 'Back to the list',
  },
  ourPatch: {
    title: 'The patch of your champions',
    label: 'Postcode areas',
    hint: 'First halves of postcodes, such as M33 M41. Champions of your organisation may confirm entries there.',
    save: 'Save the patch',
  },
};
