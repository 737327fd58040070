import type { Letter } from '../letter.ts';
import { dayOf } from './say-day.ts';

/** To whoever complained about how we handle data. */
export const complaintReceived = ({
  reference,
  answerBy,
}: {
  reference: string;
  /** An ISO day. */
  answerBy: string;
}): Letter => ({
  subject: `We have your complaint: ${reference}`,
  paragraphs: [
    'Thank you for telling us. A person will read what you wrote.',
    `We write to you again by ${dayOf(answerBy)}. If you ring us, please say ${reference}.`,
    'You can also complain to the Information Commissioner, at ico.org.uk.',
  ],
});
