import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { BadArguments, readArguments, usage } from '../../scripts/bench/arguments.ts';
import { judge } from '../../scripts/bench/bars.ts';
import { spreadOf } from '../../scripts/bench/numbers.ts';
import { mixedQuestions } from '../../scripts/bench/questions.ts';
import { reportOf } from '../../scripts/bench/report.ts';
import { runAt } from '../../scripts/bench/run.ts';
import { root } from '../../scripts/lib/project.mjs';
import { cellsQuery, searchQuery, suggestQuery } from '../../api/contract/search.ts';

const asked = mixedQuestions({ seed: 7, count: 300 });
const fieldsOf = (address: string) => {
  const given = new URL(address, 'http://localhost').searchParams;
  return Object.fromEntries(
    [...new Set(given.keys())].map((name) => {
      const all = given.getAll(name);
      return [name, all.length > 1 ? all : all[0]];
    }),
  );
};

describe('the questions of the benchmark', () => {
  it('are the same for the same seed, however many are asked for', () => {
    expect(mixedQuestions({ seed: 7, count: 20 }).search).toEqual(asked.search.slice(0, 20));
    expect(mixedQuestions({ seed: 8, count: 20 }).search).not.toEqual(asked.search.slice(0, 20));
  });

  it('are all questions that the contract takes', () => {
    for (const address of asked.search) expect(() => searchQuery.parse(fieldsOf(address))).not.toThrow();
    for (const address of asked.cells) expect(() => cellsQuery.parse(fieldsOf(address))).not.toThrow();
    for (const address of asked.suggest) expect(() => suggestQuery.parse(fieldsOf(address))).not.toThrow();
  });

  it('are mixed: words, places, boxes, filters and sorts', () => {
    const share = (name: string) =>
      asked.search.filter((address) => name in fieldsOf(address)).length / asked.search.length;
    expect(share('q')).toBeGreaterThan(0.7);
    expect(share('near')).toBeGreaterThan(0.6);
    expect(share('box')).toBeGreaterThan(0.04);
    for (const name of ['cost', 'access', 'day', 'when', 'age', 'sort', 'page'])
      expect(share(name)).toBeGreaterThan(0.02);
  });
});

describe('npm run bench', () => {
  it('names what it cannot follow', () => {
    expect(() => readArguments(['--sizes', 'many'])).toThrow(BadArguments);
    expect(() => readArguments(['--engine', 'solr'])).toThrow(/embedded or meilisearch/);
    expect(() => readArguments(['--sise', '10'])).toThrow(usage);
    expect(readArguments(['--sizes', '10,20']).sizes).toEqual([10, 20]);
  });

  it('counts a percentile as the time by which so many were done', () => {
    const hundred = Array.from({ length: 100 }, (_, nth) => nth + 1);
    expect(spreadOf(hundred)).toEqual({ count: 100, p50: 50, p95: 95, p99: 99, mean: 50.5 });
  });

  const built = existsSync(path.join(root, 'build/server/server.mjs'));
  if (!built) console.log('SKIPPED a small benchmark: there is no build here (npm run build).');
  (built ? it : it.skip)(
    'measures a small directory from seeding to the report',
    async () => {
      const given = readArguments(['--sizes', '60', '--queries', '10', '--warm', '4', '--seconds', '1']);
      const lines: string[] = [];
      const run = await runAt({
        uri: process.env.TEST_MONGODB_URI!,
        engine: 'embedded',
        assets: 60,
        given: { ...given, browser: false },
        meili: null,
        log: (line) => lines.push(line),
      });

      expect(Object.keys(run.kinds)).toEqual([
        'search',
        'cells',
        'suggest',
        'asset page',
        'results page',
        'feed page',
        'match page',
      ]);
      for (const [kind, { ours, bare }] of Object.entries(run.kinds)) {
        // a person’s page is asked for a quarter as often
        expect({ kind, count: ours.count }).toEqual({ kind, count: kind === 'match page' ? 3 : 10 });
        expect(ours.p95).toBeGreaterThan(0);
        expect(bare.p95).toBeGreaterThan(0);
      }
      expect(run.loop.faults).toBe(0);
      expect(run.publish.p95).toBeGreaterThan(0);
      expect(run.everything.lines).toBeGreaterThan(50);
      expect(run.readyFromSnapshot).toBeGreaterThan(0);
      // the bars are of 200,000 assets
      expect(judge([run])).toEqual([]);

      const machine = { cpu: 'one', cores: 2, memoryGb: 4, node: '20', system: 'Linux' };
      const report = reportOf({
        ...given,
        machine,
        date: '2026-01-05',
        runs: [run],
        notRun: ['Meilisearch.'],
      });
      expect(report).toContain('## 60 assets, embedded');
      expect(report).toContain('NOT RUN: Meilisearch.');
      expect(report).not.toMatch(/undefined|NaN/);
    },
    180_000,
  );
});
