import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { AssetDoc } from '../../../api/assets/asset.model.ts';
import { root } from '../../../scripts/lib/project.mjs';
import { aDirectory, type Directory } from './a-directory.ts';

/**
 * Rows by people who had not read the rule, all invented: `d…` are places that must not be found, written so that no
 * list of words would tell; `o…` are public doors, many of which sound like the others. The rule was first run on them
 * unseen on the first two (0 of 76 located, 27 of 84 open ones put in doubt and 5 withheld) and mended by what they
 * showed. The third came after that and was not mended by: 0 of 24 located, 8 of 36 open ones in doubt, 3 withheld.
 * Shares of the open rows.
 */
const files = [
  { file: 'unseen-1.csv', inDoubt: 0.1, notPinned: 0.15, withheld: 0 },
  { file: 'unseen-2.csv', inDoubt: 0.1, notPinned: 0.15, withheld: 0 },
  { file: 'unseen-3.csv', inDoubt: 0.23, notPinned: 0.39, withheld: 0.09 },
];
type Row = Record<'id' | 'name' | 'address' | 'postcode' | 'lat' | 'lng', string>;

describe.each(files)('the rows of $file', ({ file, ...most }) => {
  const text = readFileSync(path.join(root, 'test/api/imports/rows', file), 'utf8');
  const rows = parse<Row>(text, { columns: true }).map((row, at) => ({
    ...row,
    lat: (53.4004 + at / 500).toFixed(4),
    lng: (-2.3004 - at / 500).toFixed(4),
  }));
  const disguised = rows.filter(({ id }) => id.startsWith('d'));
  const open = rows.filter(({ id }) => id.startsWith('o'));
  const bySource = new Map<string, AssetDoc>();
  let directory: Directory;
  let report: Awaited<ReturnType<Directory['importText']>>;
  const asset = ({ id }: Row) => {
    const found = bySource.get(id);
    if (!found) throw new Error(`${id} did not land`);
    return found;
  };
  const pinned = (row: Row) =>
    asset(row).places.some(({ privacy }) => privacy === 'exact' || privacy === 'street');

  beforeAll(async () => {
    directory = await aDirectory();
    report = await directory.importText(csvOf(rows), 'unseen');
    for (const one of await directory.assets()) bySource.set(one.provenance.theirId ?? '', one);
  });
  afterAll(() => directory.drop());

  it('land, every one', () => {
    expect([report.faults, bySource.size]).toEqual([[], rows.length]);
  });

  it('locate no disguised one by a point, a street or a postcode', () => {
    expect(disguised.filter(pinned).map(({ id, name }) => `${id} ${name}`)).toEqual([]);
    for (const row of disguised) {
      const kept = JSON.stringify(asset(row));
      for (const part of [row.postcode, row.lat, row.lng, ...streetsOf(row.address)])
        expect([row.id, part, kept.includes(part)]).toEqual([row.id, part, false]);
    }
  });

  it('leave most public doors where they are, and withhold hardly any', () => {
    const inDoubt = new Set(report.inDoubt.rows.map(({ line }) => rows[line - 2]?.id));
    const share = (some: Row[]) => some.length / open.length;
    expect(share(open.filter((row) => asset(row).withheld))).toBeLessThanOrEqual(most.withheld);
    expect(share(open.filter(({ id }) => inDoubt.has(id)))).toBeLessThanOrEqual(most.inDoubt);
    expect(share(open.filter((row) => !pinned(row)))).toBeLessThanOrEqual(most.notPinned);
  });

  it('change nothing the second time', async () => {
    expect(await directory.importText(csvOf(rows), 'unseen')).toMatchObject({
      counts: { landed: 0, unchanged: rows.length },
      inDoubt: { count: report.inDoubt.count },
    });
  });
});

/** "14 Larchfield Rise, Sale" → "Larchfield Rise". */
const streetsOf = (address: string) =>
  address
    .split(',')
    .filter((part) => /\d/.test(part) && /\p{Lu}\p{L}+ \p{Lu}/u.test(part))
    .map((part) => part.trim().replace(/^\S*\d\S*\s+/, ''));

function csvOf(rows: Record<string, string>[]): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return [Object.keys(rows[0] ?? {}), ...rows.map(Object.values)]
    .map((cells: string[]) => cells.map(cell).join(','))
    .join('\n');
}
