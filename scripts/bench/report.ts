import { judge } from './bars.ts';
import type { Measured } from './measure.ts';
import type { Run } from './run.ts';

export type Machine = { cpu: string; cores: number; memoryGb: number; node: string; system: string };
export type Report = {
  machine: Machine;
  date: string;
  seed: number;
  queries: number;
  warm: number;
  runs: Run[];
  /** What could not be measured here, each with its reason. */
  notRun: string[];
};

/** The report as Markdown, figures beside the load of the machine they were taken on. */
export function reportOf({ machine, date, seed, queries, warm, runs, notRun }: Report): string {
  const { cpu, cores, memoryGb, node, system } = machine;
  return `${[
    '# Benchmarks',
    `Written by \`npm run bench\` on ${date}; change the program, not this file. ${cpu}, ${cores} cores, ${memoryGb} GB, ${system}, Node ${node}, MongoDB ${runs[0]?.mongod ?? '-'}, seed ${seed}.`,
    'The server runs as `npm start` runs it, in a process of its own; the questions come from another over kept-alive sockets of the loopback; MongoDB and both of them share the cores. The load average beside a table says how busy the machine was: above the number of cores, milliseconds say more of the neighbours than of us, and the ratios taken in the same seconds count.',
    ...barsPart(runs),
    ...runs.flatMap((run) => runPart(run, { queries, warm })),
    ...(runs.length > 0 ? weightsPart(runs.at(-1)!) : []),
    '## Not run here',
    notRun.length > 0 ? notRun.map((line) => `- NOT RUN: ${line}`).join('\n') : 'Nothing was left out.',
    ...howPart,
  ].join('\n\n')}\n`;
}

function barsPart(runs: Run[]): string[] {
  const verdicts = judge(runs);
  if (verdicts.length === 0) return [];
  return [
    '## What we promise at 200,000 assets',
    table(
      ['promise', 'measured', ''],
      verdicts.map(({ bar, value, holds }) => [bar, value, holds === null ? 'NOT RUN' : holds ? 'holds' : '**missed**']), // prettier-ignore
    ),
  ];
}

function runPart(run: Run, { queries, warm }: { queries: number; warm: number }): string[] {
  const { memory } = run;
  return [
    `## ${run.assets.toLocaleString('en-GB')} assets, ${run.engine}`,
    `Load average ${run.load.map((load) => load.toFixed(1)).join(' → ')}.`,
    `**One request at a time**: ${queries.toLocaleString('en-GB')} mixed questions of each kind after ${warm} to warm up. Milliseconds; “× ” is our p95 against theirs, asked in turn with ours.`,
    table(
      ['', 'p50', 'p95', 'p99', 'server CPU', 'kB', 'bare Express p50 / p95', '×', 'engine alone p50 / p95', '×', 'MongoDB alone p50 / p95', '×'], // prettier-ignore
      Object.entries(run.kinds).map(([kind, measured]) => rowOf(kind, measured)),
    ),
    `**Open loop**: ${run.loop.perSecond} a second for ${run.loop.seconds} s, all kinds mixed, each time from when the question was due; ${run.loop.faults} faults.`,
    table(
      ['', 'p50', 'p95', 'p99', 'asked'],
      Object.entries(run.loop.byKind).map(([kind, { p50, p95, p99, count }]) => [kind, ms(p50), ms(p95), ms(p99), String(count)]), // prettier-ignore
    ),
    '**As fast as it can**, eight at once; pages compressed as browsers ask for them. CPU in milliseconds for each answer, so that 1,000 ÷ CPU is what one core gives.',
    table(
      ['', 'a second', 'server CPU', 'MongoDB CPU', 'a second on one core, both'],
      [...Object.entries(run.busy), ['bare Express (a search)', run.bareBusy] as const].map(
        ([kind, { perSecond, serverCpu, mongodCpu }]) => [
          // prettier-ignore
          kind,
          perSecond.toFixed(0),
          ms(serverCpu),
          ms(mongodCpu),
          serverCpu === null ? '-' : (1000 / (serverCpu + (mongodCpu ?? 0))).toFixed(0),
        ],
      ),
    ),
    '**The index**',
    table(
      ['', ''],
      [
        ['put into MongoDB through the asset service', run.seedSeconds === null ? 'there already' : seconds(run.seedSeconds * 1000)], // prettier-ignore
        ['start from nothing to ready', seconds(run.readyFromNothing)],
        ['start from the snapshot to ready', seconds(run.readyFromSnapshot)],
        ['rebuild beside the live index', seconds(run.rebuild)],
        ['process after a start from the snapshot', megabytes(memory.ready)],
        ['of that more than with an empty directory', megabytes(memory.added)],
        ['process after a start from nothing', megabytes(memory.fromNothing)],
        ['process after all of these questions', megabytes(memory.afterwards)],
        ['snapshot on disk', megabytes(run.snapshotMegabytes)],
        ['everything as Open Referral UK, a line each', `${run.everything.lines.toLocaleString('en-GB')} lines, ${seconds(run.everything.seconds * 1000)}`], // prettier-ignore
        ['process grew meanwhile by', megabytes(run.everything.grown)],
        ['from publishing to found, p50 / p95', `${ms(run.publish.p50)} / ${ms(run.publish.p95)} ms (${run.publish.count} entries)`], // prettier-ignore
      ],
    ),
  ];
}

function rowOf(kind: string, { ours, cpu, bytes, bare, engine, mongo }: Measured): string[] {
  const against = (other: { p50: number; p95: number } | null) =>
    other ? [`${ms(other.p50)} / ${ms(other.p95)}`, (ours.p95 / other.p95).toFixed(2)] : ['-', '-'];
  const [mongoTimes, mongoRatio] = against(mongo);
  const gaveUp = mongo && mongo.gaveUp > 0 ? ` (${mongo.gaveUp} of ${mongo.count + mongo.gaveUp} > 10 s)` : ''; // prettier-ignore
  return [
    kind,
    ms(ours.p50),
    ms(ours.p95),
    ms(ours.p99),
    ms(cpu),
    (bytes / 1000).toFixed(1),
    ...against(bare),
    ...against(engine),
    `${mongoTimes}${gaveUp}`,
    mongoRatio!,
  ];
}

function weightsPart({ weights }: Run): string[] {
  return [
    '## Weight of the pages',
    'Kilobytes as they travel (brotli). First load: all that a phone fetches at its first visit. The map is fetched where a window has room for it, or on request.',
    table(
      [
        'page',
        'HTML',
        'styles',
        'both',
        'first load',
        'of it scripts',
        'fonts',
        'map code',
        'first map picture',
      ],
      weights.map((weight) => [
        weight.page,
        ...[weight.html, weight.css, weight.html + weight.css, weight.firstLoad, weight.scripts, weight.fonts, weight.mapCode, weight.mapPicture].map((kb) => (kb === null ? '-' : kb.toFixed(1))), // prettier-ignore
      ]),
    ),
  ];
}

const howPart = [
  '## How it is measured',
  'The assets are invented (`seed/big.ts`) and put in through the asset service. The questions are drawn from them, the same for the same seed: four searches in five have words, a quarter of those with a slip of the keys and a third unfinished; seven in ten have a place with a radius, one in twelve a map’s box; none to three filters; every answer carries the counts of all facets. “Bare Express” answers one of our own stored answers, the nearest in size, with nothing around it. “Engine alone” is the same question put to the index in another process without HTTP, MongoDB or views. “MongoDB alone” is one aggregation, `$geoNear` and `$facet`, over the same documents: whole words, no typos, no ranking, no opening times, so it is asked less. “Feed page” is one of fifty services of Open Referral UK, anywhere in the directory. “Match page” is what fits one of sixty invented people, by one to three things they like or need, near a town or postcode: the page a worker sees, its look audited, with handful, reasons and near misses; a quarter as often as the others.',
];

const table = (head: string[], rows: string[][]): string =>
  [head, head.map((_, nth) => (nth === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
const ms = (value: number | null) => (value === null || Number.isNaN(value) ? '-' : value.toFixed(value < 10 ? 2 : 1)); // prettier-ignore
const seconds = (value: number | null) => (value === null ? '-' : `${(value / 1000).toFixed(1)} s`);
const megabytes = (value: number | null) => (value === null ? '-' : `${value.toFixed(0)} MB`);
