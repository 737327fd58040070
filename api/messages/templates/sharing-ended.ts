import type { Letter } from '../letter.ts';

/** Somebody took back a yes. Nothing of the person is in it. */
export const sharingEnded = (told: { name: string; from: string; link: string }): Letter => ({
  subject: 'Somebody stopped sharing with you',
  paragraphs: [
    `Hello ${told.name},`,
    `A person whom ${told.from} works with has changed what they share with you. From now on you cannot open it.`,
    'Please do not use what you copied or wrote down from it, unless the law asks you to keep it.',
    { button: told.link, label: 'See what is shared with you' },
  ],
});
