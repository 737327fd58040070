import type { ProposalKind } from '../../contract/curation.ts';
import type { Letter } from '../letter.ts';

/** It was not published, and why; `words` are the curator's. */
export const proposalRefused = (told: {
  name: string;
  entry: string;
  reference: string;
  kind: ProposalKind;
  words: string | null;
}): Letter => ({
  subject: 'About what you sent us',
  paragraphs: [
    `Hello ${told.name},`,
    `Thank you for telling us about ${told.entry}. We looked at it, and we cannot show it. This is why:`,
    { quote: told.words ?? '' },
    `Do you think we got it wrong? Answer this mail, and somebody else will look. Say this: ${told.reference}.`,
  ],
});
