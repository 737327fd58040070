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
 * where there are such; an answer to another wish comes before a second one to the same. `ordered` as the index gave
 * them, `extras` the best of each wish; everything else keeps its order.
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

  const inOrder = eachWishFirst(all.filter((each) => chosen.includes(each)));
  return [...inOrder, ...all.filter((each) => !chosen.includes(each))];
}

function eachWishFirst<T extends Candidate>(chosen: readonly T[]): T[] {
  const left = [...chosen];
  const placed: T[] = [];
  const answered = new Set<number>();
  while (left.length > 0) {
    const fresh = left.findIndex(({ answers }) => [...answers].some((wish) => !answered.has(wish)));
    const [next] = left.splice(placed.length === 0 ? 0 : Math.max(0, fresh), 1);
    placed.push(next!);
    for (const wish of next!.answers) answered.add(wish);
  }
  return placed;
}
