import type { Letter } from '../letter.ts';

/** To the safeguarding lead. What the worry is stands behind the sign-in, never in a mail. */
export const worry = ({ name, link }: { name: string; link: string }): Letter => ({
  subject: 'Somebody is worried: please look',
  paragraphs: [
    `Hello ${name},`,
    'Somebody has told us that they are worried about someone or something. You are the safeguarding lead, so it has come to you and to nobody else.',
    'What they wrote is not in this mail. Please sign in to read it.',
    { button: link, label: 'Read it' },
  ],
});
