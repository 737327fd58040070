import type { Letter } from '../letter.ts';

/** To who has a copy of what was shared. It names nobody. */
export const recordErased = ({ name, reference }: { name: string; reference: string }): Letter => ({
  subject: `Please delete what was shared with you: ${reference}`,
  paragraphs: [
    `Hello ${name},`,
    'A person whose record was shared with you has asked for it to be erased, and it is. You can no longer open it here.',
    'If you wrote any of it down elsewhere, please delete it, or tell us why you must keep it.',
    `If you are not sure which record it was, ring us and say ${reference}.`,
  ],
});
