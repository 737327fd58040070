import type { ProposalKind } from '../../contract/curation.ts';
import type { Letter } from '../letter.ts';

/** A question before it can be published; `words` are the curator's. */
export const proposalAsked = (told: {
  name: string;
  entry: string;
  reference: string;
  kind: ProposalKind;
  words: string | null;
}): Letter => ({
  subject: 'A question about what you sent us',
  paragraphs: [
    `Hello ${told.name},`,
    `Thank you for telling us about ${told.entry}. Before everybody can see it, we would like to ask you something:`,
    { quote: told.words ?? '' },
    'You can answer this mail, or change it on the page that you made it with. Nothing you wrote is lost.',
    `If you ring us about it, say this: ${told.reference}.`,
  ],
});
