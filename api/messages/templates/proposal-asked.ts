import type { ProposalKind } from '../../contract/curation.ts';
import type { Letter } from '../letter.ts';

/** A question before it can be published; `words` are the curator's, `link` leads to the page to answer on. */
export const proposalAsked = (told: {
  name: string;
  entry: string;
  reference: string;
  kind: ProposalKind;
  words: string | null;
  link: string;
  days: number;
}): Letter => ({
  subject: 'A question about what you sent us',
  paragraphs: [
    `Hello ${told.name},`,
    `Thank you for telling us about ${told.entry}. Before everybody can see it, we would like to ask you something:`,
    { quote: told.words ?? '' },
    { button: told.link, label: 'Answer' },
    `You can answer in a few words, or change what you sent. Nothing you wrote is lost. The link works for ${told.days} days; after that it can send you a new one.`,
    `If you ring us about it, say this: ${told.reference}.`,
  ],
});
