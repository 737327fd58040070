import type { Letter } from '../letter.ts';

/** To the mailbox that an entry shows: somebody says that the entry is theirs. */
export const claim = (told: { who: string; group: string; link: string; days: number }): Letter => ({
  subject: 'Is this page on the map yours?',
  paragraphs: [
    'Somebody says that they look after this page on the map:',
    { quote: told.group },
    'They gave this name:',
    { quote: told.who },
    'If that is right, press the button. From then on this email address can change the page.',
    { button: told.link, label: 'Yes, it is ours' },
    `The link works once, and for ${told.days} days.`,
    'If it is not right, do nothing. Nobody can change the page.',
  ],
});
