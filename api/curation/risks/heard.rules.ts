import type { AssetDraft } from '../../contract/asset.ts';
import { sentencesOf, textsOf, type Said } from './texts.rules.ts';

/** A sentence with the field it stands in; `plain` is how it is compared: no case, accents or apostrophes. */
export type Heard = Said & { plain: string };

/** "Don’t ring Zoë’s" → "dont ring zoes". */
export const plainOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2060-\u2064\ufeff'’‘`´]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** All that an entry says of itself, a sentence each. */
export const heardOf = (draft: AssetDraft): Heard[] => hear(textsOf(draft));

/** What stands on the lines of its addresses: people write there how to find the door. */
export const linesOf = (draft: AssetDraft): Heard[] =>
  hear(
    (draft.places ?? []).flatMap(({ name, address }, n) =>
      [name ?? [], address?.lines ?? []].flat().map((text) => ({ path: `places.${n}`, text })),
    ),
  );

const hear = (said: Said[]): Heard[] =>
  sentencesOf(said).map(({ path, text }) => ({ path, text, plain: plainOf(text) }));
