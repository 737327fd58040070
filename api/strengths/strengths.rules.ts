import { gifts, type Gift } from '../contract/strengths.ts';

/** What somebody is good at, knows and enjoys, each thing by itself: a line or a comma parts two. */
export const strengthsIn = (told: Record<Gift, string>): { gift: Gift; what: string }[] =>
  gifts.flatMap((gift) => {
    const things = told[gift]
      .split(/[\n;]|,\s/)
      .map((thing) => thing.trim().slice(0, 200))
      .filter(Boolean);
    return [...new Set(things)].map((what) => ({ gift, what }));
  });

/**
 * How many different people share each sort of skill. A number below `smallest` is nobody's business: it is not told, not
 * even as "a few".
 */
export function countsOf<S extends string>(
  offers: readonly { personId: string; skill: S }[],
  smallest: number,
): { skill: S; people: number }[] {
  const people = new Map<S, Set<string>>();
  for (const { personId, skill } of offers) people.set(skill, (people.get(skill) ?? new Set()).add(personId));
  return [...people]
    .map(([skill, who]) => ({ skill, people: who.size }))
    .filter(({ people: n }) => n >= smallest)
    .sort((a, b) => b.people - a.people || (a.skill < b.skill ? -1 : 1));
}
