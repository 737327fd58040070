import type { Letter } from '../letter.ts';
import { dayOf } from './say-day.ts';

/** Thanks for what somebody sent in, and by when a person looks at it. `lookBy`: an instant. */
export const proposalReceived = (told: {
  name: string;
  entry: string;
  reference: string;
  lookBy: string;
}): Letter => ({
  subject: 'Thank you, we have got it',
  paragraphs: [
    `Hello ${told.name},`,
    `Thank you for telling us about ${told.entry}.`,
    `A person looks at it by ${dayOf(told.lookBy)}. You will hear from us then.`,
    `If you ring us about it, say this: ${told.reference}.`,
  ],
});
