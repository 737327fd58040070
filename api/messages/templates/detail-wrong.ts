import type { Letter } from '../letter.ts';

/** To the people of an entry: somebody told us that a detail may be wrong. */
export const detailWrong = ({
  name,
  what,
  words,
  link,
  days,
}: {
  name: string;
  what: string;
  words: string | null;
  link: string;
  days: number;
}): Letter => ({
  subject: `Somebody thinks a detail is wrong: ${name}`,
  paragraphs: [
    'Hello,',
    `Somebody who looked at ${name} on our map told us: ${what}.`,
    ...(words ? ['They wrote:', { quote: words }] : []),
    'Would you have a look, please? It may be right as it is.',
    { button: link, label: 'See it and answer' },
    `The link works once, and for ${days} days; after that it can send you a new one.`,
  ],
});
