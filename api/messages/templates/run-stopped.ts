import type { Letter } from '../letter.ts';

/** To curators: time would take more of a source off the map than it may without a person. */
export const runStopped = ({
  source,
  count,
  of,
  link,
}: {
  source: string;
  count: number;
  of: number;
  link: string;
}): Letter => ({
  subject: `${count} entries of ${source} wait for your decision`,
  paragraphs: [
    'Hello,',
    `Nobody has confirmed ${count} of the ${of} entries from ${source} for twice their time. That is more than one in fifty, so we have taken none of them off the map. Something else may be wrong.`,
    'Please look at the list. You decide whether they go.',
    { button: link, label: 'Look at the list' },
  ],
});
