import type { Letter } from '../letter.ts';

/** The way to somebody's own page. It says nothing of what stands there, and not from whom it comes. */
export const ownPage = (told: { link: string }): Letter => ({
  subject: 'Your page',
  paragraphs: [
    'You asked for this link.',
    { button: told.link, label: 'Open your page' },
    'Who has this link can see the page, so keep it to yourself. It stops working after three months.',
  ],
});
