import type { Letter } from '../letter.ts';

/** To the data protection officer. */
export const complaintCome = ({ name, link }: { name: string; link: string }): Letter => ({
  subject: 'A complaint about data has come',
  paragraphs: [
    `Hello ${name},`,
    'Somebody complains about how their data is handled. The law gives thirty days to acknowledge it.',
    { button: link, label: 'Read it' },
  ],
});
