import type { Letter } from '../letter.ts';

/** To somebody in the team directory who has not looked at what it says of them for half a year. */
export const teamConfirm = ({ name, link }: { name: string; link: string }): Letter => ({
  subject: 'Is your entry in the team directory still right?',
  paragraphs: [
    `Hello ${name},`,
    'Others look you up in the team directory: your role, your patch, your number, the days you work and who covers for you. You have not looked at it for half a year, and it now says so.',
    { button: link, label: 'See it and confirm' },
  ],
});
