import type { Letter } from '../letter.ts';

/** To the data protection officer, at once. */
export const emergencyRead = ({ name, link }: { name: string; link: string }): Letter => ({
  subject: 'A record was opened in an emergency',
  paragraphs: [
    `Hello ${name},`,
    'Somebody who does not work with a person has opened their record, and said that it could not wait. They can read it for an hour.',
    'Please look at why, within a working day.',
    { button: link, label: 'See who and why' },
  ],
});
