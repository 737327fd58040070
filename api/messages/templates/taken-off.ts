import type { Letter } from '../letter.ts';

/** To the people of an entry that nobody confirmed for twice its time. */
export const takenOff = ({ name, link, days }: { name: string; link: string; days: number }): Letter => ({
  subject: `We have taken this off the map for now: ${name}`,
  paragraphs: [
    'Hello,',
    `Nobody has told us for a long time that ${name} is still as we show it. So that nobody stands before a closed door, we have taken it off the map for now. Nothing is lost.`,
    'Are you still going? One press brings it back.',
    { button: link, label: 'See it and answer' },
    `The link works once, and for ${days} days.`,
  ],
});
