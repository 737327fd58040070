import type { Letter } from '../letter.ts';

/** To choose a new password; the link is used once and ends after `minutes`. */
export const recovery = ({
  name,
  link,
  minutes,
}: {
  name: string;
  link: string;
  minutes: number;
}): Letter => ({
  subject: 'Choose a new password',
  paragraphs: [
    `Hello ${name},`,
    'You asked for a way back in. Press the button to choose a new password.',
    { button: link, label: 'Choose a new password' },
    `The link works once, and for ${minutes} minutes. You still need the code from your phone afterwards.`,
    'Was it not you? Then do nothing. Your password stays as it is.',
  ],
});
