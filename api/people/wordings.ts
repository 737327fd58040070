import { createHash } from 'node:crypto';
import type { Wordings } from '../contract/people-views.ts';

/**
 * The words that people are asked with. A changed sentence is a new version and the old one stays: what somebody said yes to
 * years ago must still be read.
 */
const all = [
  {
    ...{ id: 'share', version: 1, easy: false },
    says: 'I am happy for the people named here to see the parts that are ticked, for the reason written here. I can change my mind at any time, and say so in any way I like. They then see nothing new, the same minute. Nothing else changes for me if I say no.',
  },
  {
    ...{ id: 'share-easy', version: 1, easy: true },
    says: 'These people can see these parts. You know why. You can say stop. Then they cannot look any more. It is fine to say no.',
  },
];

export const wordings: Wordings = all;

/** As it is kept with a yes: the hash stands for every letter of the sentence. */
export function wordingOf(id: string) {
  const found = all.filter((each) => each.id === id).sort((a, b) => b.version - a.version)[0];
  if (!found) return null;
  const { version, says } = found;
  return { id, version, sha256: createHash('sha256').update(says).digest('hex') };
}
