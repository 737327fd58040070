import type { Letter } from '../letter.ts';

/** The way back to a group that somebody began to add. */
export const registrationLink = (told: { group: string; link: string; until: string }): Letter => ({
  subject: 'Carry on with your group',
  paragraphs: [
    'You began to add this group to the map:',
    { quote: told.group },
    'This button brings you back to where you were.',
    { button: told.link, label: 'Carry on' },
    `We keep what you wrote until ${told.until}. Who has this link can change it, so please do not pass it on.`,
  ],
});
