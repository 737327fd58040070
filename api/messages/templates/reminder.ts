import type { Letter } from '../letter.ts';

const opening = {
  due: 'It is time for a quick look at your entry on our map, so that people who find you can trust it.',
  overdue:
    'We asked you a while ago whether your entry on our map is still right. We have not heard, so people now see that it is due another look.',
  stale:
    'Nobody has looked at your entry on our map for a long time. People now see “it may have changed, ring first”. If we hear nothing, we will take it off the map for a while.',
};

/** To the people of an entry that has become old; `lines` is what it says now. */
export const reminder = ({
  name,
  stage,
  checked,
  lines,
  link,
  days,
}: {
  name: string;
  stage: 'due' | 'overdue' | 'stale';
  checked: string;
  lines: string[];
  link: string;
  days: number;
}): Letter => ({
  subject: `Is this still right? ${name}`,
  paragraphs: [
    'Hello,',
    opening[stage],
    `${name} says this now:`,
    { list: lines },
    checked,
    { button: link, label: 'See it and answer' },
    'On the page, press one of three: it is still right, something has changed, or we have closed. Nothing happens until you press.',
    `The link works once, and for ${days} days; after that it can send you a new one. It is for you alone, so please do not pass it on.`,
    'Thank you for what you do.',
  ],
});
