import type { SettingName } from '../../api/contract/settings.ts';

const titles: Record<SettingName, string> = {
  clocks: 'How long a fact holds',
  curating: 'Looking at what was sent',
  reminders: 'Reminders',
  safeguarding: 'Safeguarding lead',
  words: 'Words of the search',
};

const labels: Record<string, string> = {
  crisis: 'Crisis lines, in months',
  session: 'Sessions, courses, food and warmth, in months',
  group: 'Groups, in months',
  place: 'Places and institutions, in months',
  lookWithinDays: 'Somebody looks within so many days',
  undoMinutes: 'A decision can be undone for so many minutes',
  firstMessagesADay: 'First messages to groups that never signed up, a day (50 at most)',
  linkDays: 'A link in a reminder works for so many days (7 at most). After that it offers a fresh one',
  leadName: 'Name',
  leadEmail: 'E-mail. They need an account with this address to read what comes in',
  leadPhone: 'Phone, shown to whoever is worried',
  keptYears: 'A worry is kept for so many years after it was closed',
  synonyms: 'What means the same: one to a line, such as “grub = food bank, free food”',
  stopWords: 'Words that the search passes over: one to a line',
};

const hints: Partial<Record<SettingName, string>> = {
  clocks:
    'After this time an entry asks to be looked at. At twice this time it leaves the map, crisis lines never. The whole map is read anew when you change one.',
  safeguarding:
    'Whoever is worried about someone can write to this person and to nobody else. Leave it empty and nobody can write; they are told who to ring.',
  words: 'They count from the next search on.',
};

export const words = {
  title: 'Settings of the directory',
  titles,
  labels,
  hints,
  wordsTitle: 'What people call it',
  wordsLead: 'People search in their own words. Tell the search what they mean.',
  save: (title: string) => `Save: ${title}`,
  saved: 'Saved.',
  history: 'Changes',
  none: 'Nothing has been changed yet.',
  changed: (by: string, title: string, date: string) => `${by} changed “${title}” on ${date}`,
};
