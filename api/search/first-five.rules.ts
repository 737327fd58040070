/** What is known of a result when the first five are chosen. */
export type Candidate = {
  id: string;
  /** Run by people of the place. */
  isOurs: boolean;
  /** The wishes that it answers, by number. */
  answers: ReadonlySet<number>;
};

const first = 5;
const fewestOurs = 2;

/**
 * The first page, so that among its first five every wish is answered by one and two are run by people of the place,
 * where there are such. `ordered` as the index gave them, `extras` the best of each wish; everything keeps its order
 * but what is moved up.
 */
export function withFirstFive<T extends Candidate>(
  ordered: readonly T[],
  extras: readonly T[],
  wishes: number,
): T[] {
  const all = [...ordered, ...extras.filter(({ id }) => !ordered.some((each) => each.id === id))];
  const chosen = all.slice(0, first);
  const answered = (list: readonly T[], wish: number) => list.some(({ answers }) => answers.has(wish));

  const moveUp = (fits: (each: T) => boolean, mayGo: (each: T, rest: T[]) => boolean) => {
    const up = all.find((each) => !chosen.includes(each) && fits(each));
    if (!up) return false;
    if (chosen.length < first) return chosen.push(up) > 0;
    for (let at = chosen.length - 1; at >= 0; at--) {
      const rest = chosen.filter((_, i) => i !== at);
      if (!mayGo(chosen[at]!, [...rest, up])) continue;
      chosen.splice(at, 1);
      chosen.push(up);
      return true;
    }
    return false;
  };
  const keepsAnswers = (gone: T, then: T[]) => [...gone.answers].every((wish) => answered(then, wish));

  for (let wish = 0; wish < wishes; wish++)
    if (!answered(chosen, wish)) moveUp(({ answers }) => answers.has(wish), keepsAnswers);
  while (chosen.filter(({ isOurs }) => isOurs).length < fewestOurs)
    if (
      !moveUp(
        ({ isOurs, answers }) => isOurs && answers.size > 0,
        (gone, then) => !gone.isOurs && keepsAnswers(gone, then),
      )
    )
      break;

  const inOrder = all.filter((each) => chosen.includes(each));
  return [...inOrder, ...all.filter((each) => !chosen.includes(each))];
}
