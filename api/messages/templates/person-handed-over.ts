import type { Letter } from '../letter.ts';

/** A colleague asks somebody to work with a person. Nothing of the person is in it. */
export const personHandedOver = (told: { name: string; from: string; link: string }): Letter => ({
  subject: 'Somebody is yours to work with',
  paragraphs: [
    `Hello ${told.name},`,
    `${told.from} asks you to work with a person from now on. Sign in to read who it is, and what to know first.`,
    { button: told.link, label: 'Open their page' },
  ],
});
