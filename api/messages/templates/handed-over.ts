import type { Letter } from '../letter.ts';

/** Somebody is asked to look after the page of a group. */
export const handedOver = (told: { name: string; from: string; group: string; link: string }): Letter => ({
  subject: 'Please look after the page of a group',
  paragraphs: [
    `Hello ${told.name},`,
    `${told.from} asks you to look after the page of this group:`,
    { quote: told.group },
    'Press the button, write this email address, and we send you a link to sign in. There is no password.',
    { button: told.link, label: 'Look after it' },
    'Do you not know about this? Then do nothing.',
  ],
});
