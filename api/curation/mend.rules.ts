import type { AssetDraft } from '../contract/asset.ts';
import { mendable, type FieldChange, type MendableField } from '../contract/curation.ts';

type Texts = Partial<Record<MendableField, string | undefined>>;

/** The entry with other words in some of its texts; what is emptied is left out, what is not sent stays. */
export function withWords(draft: AssetDraft, texts: Texts): AssetDraft {
  const next: Record<string, unknown> = { ...draft };
  for (const field of mendable) {
    const text = texts[field]?.replaceAll('\r\n', '\n').trim();
    if (text === undefined || text === (draft[field] ?? '')) continue;
    if (text === '') delete next[field];
    else next[field] = text;
  }
  return next as AssetDraft;
}

/** The fields that are more than corrected: most of what they say would be somebody else's words. */
export const rewritten = (before: AssetDraft, after: AssetDraft): MendableField[] =>
  mendable.filter((field) => {
    const [was, is] = [before[field] ?? '', after[field] ?? ''];
    if (was === is) return false;
    // Long texts by words, short ones by letters, where one letter is a slip of the pen.
    const [from, to] = was.length > 300 ? [wordsOf(was), wordsOf(is)] : [[...was], [...is]];
    return distance(from, to) > Math.max(4, from.length / 2);
  });

/** What was corrected all in all: from what the contributor wrote, over any corrections before, to what stands now. */
export function allMended(earlier: FieldChange[] | null, now: FieldChange[]): FieldChange[] {
  const first = new Map((earlier ?? []).map((change) => [change.path, change.before]));
  const merged = new Map([...(earlier ?? []), ...now].map((change) => [change.path, change]));
  return [...merged.values()]
    .map((change) => ({
      ...change,
      before: first.has(change.path) ? first.get(change.path)! : change.before,
    }))
    .filter(({ before, after }) => before !== after);
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

/** How many parts must be put in, taken out or replaced. */
function distance(from: string[], to: string[]): number {
  let row = to.map((_, at) => at + 1);
  row.unshift(0);
  from.forEach((part, at) => {
    const next = [at + 1];
    to.forEach((other, n) =>
      next.push(Math.min(row[n + 1]! + 1, next[n]! + 1, row[n]! + (part === other ? 0 : 1))),
    );
    row = next;
  });
  return row.at(-1)!;
}
