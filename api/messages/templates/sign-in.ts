import type { Letter } from '../letter.ts';

/** To sign in; the link is used once and ends after `minutes`. */
export const signIn = ({ name, link, minutes }: { name: string; link: string; minutes: number }): Letter => ({
  subject: 'Your link to sign in',
  paragraphs: [
    `Hello ${name},`,
    'You asked to sign in. Press the button, and then press it once more on the page that opens.',
    { button: link, label: 'Sign in' },
    `The link works once, and for ${minutes} minutes.`,
    'Was it not you? Then do nothing. Nobody can sign in without this mail.',
  ],
});
