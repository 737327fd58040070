import type { Run } from './run.ts';

/** A promise of the product, and what this run says of it. Null = not measured here. */
export type Verdict = { bar: string; value: string; holds: boolean | null };

const judgedAt = 200_000;
const smallest = 10_000;

/** The bars hold for the embedded engine at 200,000 assets on two cores; at other sizes nothing is judged. */
export function judge(runs: Run[]): Verdict[] {
  const run = runs.find(({ engine, assets }) => engine === 'embedded' && assets === judgedAt);
  if (!run) return [];
  const small = runs.find(({ engine, assets }) => engine === 'embedded' && assets === smallest);
  const { search, cells, suggest } = run.kinds;
  const page = run.busy['results page'];
  const pageCpu = page && page.serverCpu !== null ? page.serverCpu + (page.mongodCpu ?? 0) : null;

  const most = (bar: string, value: number | null | undefined, limit: number, unit: string): Verdict => ({
    bar: `${bar} ≤ ${limit.toLocaleString('en-GB')}${unit}`,
    value: value == null ? 'NOT RUN' : `${value.toFixed(value < 100 ? 1 : 0)}${unit}`,
    holds: value == null ? null : value <= limit,
  });
  const least = (bar: string, value: number | null | undefined, limit: number, unit: string): Verdict => ({
    bar: `${bar} ≥ ${limit}${unit}`,
    value: value == null ? 'NOT RUN' : `${value.toFixed(0)}${unit}`,
    holds: value == null ? null : value >= limit,
  });
  const heaviest = (of: (weight: Run['weights'][number]) => number | null) =>
    run.weights.reduce<number | null>((most, weight) => {
      const value = of(weight);
      return value === null ? most : Math.max(most ?? 0, value);
    }, null);

  return [
    most('Search, p95', search?.ours.p95, 25, ' ms'),
    most('Search, p95 against a bare Express answer of the same size', search && search.ours.p95 / search.bare.p95, 4, ' ×'), // prettier-ignore
    most('Cells, p95', cells?.ours.p95, 15, ' ms'),
    most('Suggest, p95', suggest?.ours.p95, 10, ' ms'),
    most('What fits one person, the whole page with its reasons, p95', run.kinds['match page']?.ours.p95, 300, ' ms'), // prettier-ignore
    most('Search, p95 at 200,000 against 10,000', search && small?.kinds.search && search.ours.p95 / small.kinds.search.ours.p95, 3, ' ×'), // prettier-ignore
    most('Memory of the index', run.memory.added, 500, ' MB'),
    most('Ready from its snapshot', run.readyFromSnapshot && run.readyFromSnapshot / 1000, 5, ' s'),
    most('Ready from nothing', run.readyFromNothing / 1000, 40, ' s'),
    least('Results pages on one core, server and MongoDB together', pageCpu && 1000 / pageCpu, 60, ' a second'), // prettier-ignore
    most(
      'HTML and styles of the heaviest public page',
      heaviest(({ html, css }) => html + css),
      30,
      ' kB',
    ),
    most(
      'First load of the heaviest public page',
      heaviest(({ firstLoad }) => firstLoad),
      200,
      ' kB',
    ),
    most(
      'Code of the map',
      heaviest(({ mapCode }) => mapCode),
      55,
      ' kB',
    ),
    most(
      'First picture of the map',
      heaviest(({ mapPicture }) => mapPicture),
      45,
      ' kB',
    ),
    most('From publishing to found, p95', run.publish.p95, 500, ' ms'),
    most('A page of the Open Referral UK feed, p95', run.kinds['feed page']?.ours.p95, 40, ' ms'),
    most('Growth while everything is sent line by line', run.everything.grown, 150, ' MB'),
  ];
}
