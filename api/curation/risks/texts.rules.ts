import type { AssetDraft } from '../../contract/asset.ts';

/** Something that a person wrote, and the field it stands in: `places.0.findingIt`. */
export type Said = { path: string; text: string };

/** Every free text of a draft. Closed lists, ids, addresses and ways to reach somebody have fields of their own. */
export function textsOf(draft: AssetDraft): Said[] {
  const found: Said[] = [];
  const take = (value: unknown, path: string, key: string) => {
    if (typeof value === 'string') {
      if (!silent.has(key)) found.push({ path, text: value });
    } else if (Array.isArray(value)) value.forEach((each, n) => take(each, `${path}.${n}`, key));
    else if (value && typeof value === 'object')
      for (const [inner, each] of Object.entries(value))
        if (!(path === '' && whole.has(inner))) take(each, path ? `${path}.${inner}` : inner, inner);
  };
  take(draft, '', '');
  return found;
}

const silent = new Set(
  'id networkId kind schemes categories needs whoFor attendance languages formats route wait control type capacity privacy status lines town postcode value url rrule from until opens closes season bankHolidays state checkedOn on by assetId placeId rule sameAs exceptDates extraDates reviewDue'.split(
    ' ',
  ),
);
const whole = new Set(['provenance', 'sameAs', 'id', 'access']);

/** Sentences, each with the field it stands in. */
export const sentencesOf = (said: Said[]): Said[] =>
  said.flatMap(({ path, text }) =>
    text
      .split(/(?<=[.!?;•])(?<!\b\p{Lu}\.\p{Lu}\.)\s+(?=\S)|\n+/u)
      .map((sentence) => ({ path, text: sentence.trim() }))
      .filter((one) => one.text !== ''),
  );

/** A short piece of a text around what was found, to be shown to a curator. */
export function excerpt(text: string, at: number, length: number): string {
  const from = Math.max(0, at - 24);
  const to = Math.min(text.length, at + length + 24);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}
