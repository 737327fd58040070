import type { Letter } from '../letter.ts';

/** To somebody who told us of a wrong detail and left their address for the answer. */
export const detailAnswered = ({
  name,
  answer,
  words,
  page,
}: {
  name: string;
  answer: string;
  words: string | null;
  page: string;
}): Letter => ({
  subject: `What became of it: ${name}`,
  paragraphs: [
    'Hello,',
    `You told us that something was wrong with ${name}. Thank you. ${answer}`,
    ...(words ? [{ quote: words }] : []),
    { link: page, label: 'See it now' },
    'We have deleted your address. We will not write again.',
  ],
});
