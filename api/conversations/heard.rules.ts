import type { Latest } from '../contract/conversations.ts';

/** Letters that matching reads; what matters most comes first. */
const most = 600;

/** What was said, as the first question of finding what fits: in the person's own words. */
export function heardIn(latest: Latest): { words: string } | null {
  const { matters, change, hand, head, heart, places } = latest;
  const wanted = places.filter(({ use }) => use === 'would_like').map(({ name }) => name);
  const words = [matters, ...change.map(({ what }) => what), ...wanted, hand, head, heart]
    .map((text) => text.trim())
    .filter(Boolean)
    .join('. ');
  return words ? { words: words.slice(0, most) } : null;
}
