import type { ProposalKind } from '../../contract/curation.ts';
import type { Letter } from '../letter.ts';

/** What somebody sent in is public now. `link` leads to the entry. */
export const proposalPublished = (told: {
  name: string;
  entry: string;
  reference: string;
  kind: ProposalKind;
  words: string | null;
  link: string;
  /** Words that a curator corrected. */
  mended: { label: string; before: string | null; after: string | null }[];
}): Letter => ({
  subject: said[told.kind].subject,
  paragraphs: [
    `Hello ${told.name},`,
    `${said[told.kind].lead} ${told.entry}.`,
    ...(told.words ? [{ quote: told.words }] : []),
    ...(told.mended.length > 0 ? ['We corrected a few words. If that is not right, please tell us.'] : []),
    ...told.mended.flatMap(({ label, before, after }) => [
      `${label}, as you wrote it:`,
      { quote: before ?? '' },
      'And as it is now:',
      { quote: after ?? '' },
    ]),
    { button: told.link, label: 'See how it looks' },
    'Thank you. Because of you, somebody will find it who needs it.',
  ],
});

const said: Record<ProposalKind, { subject: string; lead: string }> = {
  new: { subject: 'You are on the map', lead: 'Everybody can find this now:' },
  heard: { subject: 'It is on the map', lead: 'You told us about this, and now everybody can find it:' },
  change: { subject: 'Your change is there', lead: 'Everybody can see what you changed of' },
  claim: { subject: 'This entry is yours now', lead: 'From now on you look after the entry of' },
  release: {
    subject: 'The address is shown',
    lead: 'Two people looked at it, and everybody can see where to find',
  },
  merge: {
    subject: 'Two entries are one now',
    lead: 'There were two entries for the same thing. Now there is one:',
  },
};
