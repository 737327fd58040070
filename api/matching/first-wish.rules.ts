import { wish as wishShape, type Wish } from '../contract/matching.ts';
import { searchQuery } from '../contract/search.ts';
import { readAsked } from '../search/asked.rules.ts';
import type { KnowsPlace } from '../search/understand-places.rules.ts';

/** What a conversation already says that matters for looking; every part may be missing. Words are the person's own. */
export type HeardBefore = Partial<Omit<Wish, 'words'>> & { words?: string };

const nothingAsked = searchQuery.parse({});
const notWanted = 'notWanted:';

/** The first question, so that nobody is asked twice: what was said, and what its words are read as. Each part can be changed. */
export function firstWish(heard: HeardBefore, knowsPlace: KnowsPlace): Wish {
  const { words = '', ...rest } = heard;
  const said = { ...wishShape.parse({}), ...rest };
  const wished = withWords({ ...said, words: '' }, words.slice(0, 600), knowsPlace);
  // A language somebody speaks is a strength: only what was said of how to talk with them limits what fits.
  const { language: _read, ...others } = wished;
  return said.language === undefined ? others : { ...others, language: said.language };
}

/**
 * The wish with other words, and what these are read as added to what was chosen: as a search reads them. What was chosen by
 * hand is never changed; what is taken off by hand stays off, since words are read once.
 */
export function withWords(wish: Wish, words: string, knowsPlace: KnowsPlace): Wish {
  if (words === wish.words) return wish;
  const { query, topics, readings, noCar } = readAsked(
    { ...nothingAsked, q: words, near: wish.near },
    knowsPlace,
  );
  const off = readings.flatMap(({ key, type }) =>
    type === 'notWanted' ? [key.slice(notWanted.length)] : [],
  );
  const free = query.cost.includes('free');
  const both = <T>(had: readonly T[], read: readonly T[]): T[] => [...new Set([...had, ...read])];
  const days = query.when === 'weekend' ? both(query.day, ['SA', 'SU'] as const) : query.day;
  return {
    ...wish,
    words,
    topics: both(wish.topics, topics.flat()).filter((id) => !off.includes(id)),
    not: both(wish.not, off),
    near: wish.near || query.near,
    travel: query.attendance.includes('home_visit') ? 'none' : noCar ? 'walk' : wish.travel,
    days: wish.days.length > 0 ? wish.days : days,
    times: wish.times.length > 0 ? wish.times : query.time,
    access: both(wish.access, query.access),
    who: both(wish.who, query.who),
    ...(wish.language === undefined && query.language[0] && { language: query.language[0] }),
    ...(wish.mostPence === undefined && free && { mostPence: 0 }),
    ...(wish.age === undefined && query.age !== undefined && { age: query.age }),
  };
}
