import type { Category } from '../../api/contract/lists.ts';
import type { Understood } from '../../api/search/understand.rules.ts';
import { topics } from '../../api/taxonomy/topics.ts';

/** A row of `test/questions/`. */
export type Sentence = {
  words: string;
  near?: string;
  kind: 'question' | 'danger' | 'lookalike';
  categories: Category[];
  limits?: string[];
};

/** The categories that would answer, the best of each wish first. */
export function firstCategories({ wishes }: Pick<Understood, 'wishes'>, count: number): Category[] {
  const asked = wishes.flat().map((id) => topics[id]);
  const best = asked.map((topic) => topic.best.category ?? []);
  const all = [
    ...best.flatMap((categories) => categories.slice(0, 1)),
    ...best.flatMap((categories) => categories.slice(1)),
    ...asked.flatMap(({ also }) => also),
  ];
  return [...new Set(all)].slice(0, count);
}

const limitNames: Record<string, string> = {
  ...{
    monday: 'MO',
    tuesday: 'TU',
    wednesday: 'WE',
    thursday: 'TH',
    friday: 'FR',
    saturday: 'SA',
    sunday: 'SU',
  },
  ...{ women_only: 'women', men_only: 'men', faith: 'faith_belief' },
};

/** Whether a limit of a row, or `not:<category>`, was read. */
export function meetsLimit({ readings }: Pick<Understood, 'readings'>, limit: string): boolean {
  const name = limitNames[limit.replace(/^not:/, '')] ?? limit.replace(/^not:/, '');
  return readings.some((reading) =>
    limit.startsWith('not:')
      ? reading.type === 'notWanted' && topics[reading.value].best.category?.some((each) => each === name)
      : reading.type === 'limit' && reading.value === name,
  );
}
