import type { Letter } from '../letter.ts';

/** `from` and `where` are what the one who invites, and their organisation, call themselves. */
export const invitation = ({
  from,
  where,
  as,
  link,
  days,
}: {
  from: string;
  where: string;
  as: string;
  link: string;
  days: number;
}): Letter => ({
  subject: 'You are invited to Hereabouts',
  paragraphs: [
    `${from} invites you to Hereabouts, the map of what is good nearby.`,
    `You would be ${as} for ${where}.`,
    { button: link, label: 'See the invitation' },
    `The link works once, and for ${days} days.`,
    'Did you not expect this? Then do nothing.',
  ],
});
