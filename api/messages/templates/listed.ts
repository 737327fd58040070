import type { Letter } from '../letter.ts';

/** The one message to a group that never signed up: that it is listed, where from, and what it can do about it. */
export const listed = ({
  name,
  source,
  lines,
  link,
  page,
  days,
}: {
  name: string;
  source: string;
  lines: string[];
  link: string;
  page: string;
  days: number;
}): Letter => ({
  subject: `You are on our map: ${name}`,
  paragraphs: [
    'Hello,',
    `People near you can find ${name} on Hereabouts, a map of local groups and places. We took what it says from ${source}.`,
    'It says this now:',
    { list: lines },
    { link: page, label: 'See it as everybody sees it' },
    'Is it right? Would you like to change it, or to have it taken off?',
    { button: link, label: 'See it and answer' },
    'Nothing happens until you press on the page. You need no account.',
    `The link works once, and for ${days} days; after that it can send you a new one. If you do nothing, we will not write to you again about this.`,
  ],
});
