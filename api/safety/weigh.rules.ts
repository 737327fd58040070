import { dangers, type Danger } from '../contract/urgent.ts';

/** Signs by what they tell of, then by weight in tenths, divided by spaces. */
export type Weights = { start: number } & Record<Danger | 'harmless', Record<string, string>>;
export type Weighed = { weight: number; danger: Danger };

/**
 * How much the signs of a sentence tell of danger, above and below nought, and of which danger most. A sum: what tipped
 * it can be read off the list.
 */
export function createScales({ start, ...groups }: Weights): (signs: Iterable<string>) => Weighed {
  const weights = new Map<string, { weight: number; danger: number }>();
  for (const [group, byWeight] of Object.entries(groups))
    for (const [weight, signs] of Object.entries(byWeight))
      for (const sign of signs.split(' '))
        weights.set(sign, { weight: Number(weight), danger: dangers.indexOf(group as Danger) });

  return (signs) => {
    let sum = start;
    const told = dangers.map(() => 0);
    for (const sign of signs) {
      const found = weights.get(sign);
      if (!found) continue;
      sum += found.weight;
      if (found.danger >= 0) told[found.danger]! += found.weight;
    }
    return { weight: sum / 10, danger: dangers[told.indexOf(Math.max(...told))]! };
  };
}
