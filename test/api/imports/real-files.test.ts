import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { readMapping } from '../../../api/imports/mapping.ts';
import type { Report } from '../../../api/imports/report.ts';
import { root } from '../../../scripts/lib/project.mjs';
import { aDirectory, type Directory } from './a-directory.ts';

const shelf = path.resolve(root, '../shared/data');
const there = existsSync(shelf);
if (!there) console.log('SKIPPED: the real files are imported only where ../shared/data is.');
const real = there ? describe : describe.skip;

/** file, source = mapping, [things read, landed, withheld] */
const files: [string, string, number, number, number][] = [
  ['trafford-ogl/gm_food_banks.csv', 'gm-food-banks', 171, 171, 0],
  ['trafford-ogl/gm_libraries.geojson', 'gm-libraries', 141, 141, 0],
  ['trafford-ogl/sports_facilities.csv', 'trafford-sports-facilities', 314, 127, 0],
  ['trafford-ogl/gm_pharmacies.csv', 'gm-pharmacies', 631, 631, 0],
  ['trafford-ogl/charities_operating_in_trafford_min.csv', 'trafford-charities', 736, 736, 12],
  ['trafford-ogl/trafford_mental_health_services.csv', 'trafford-mental-health', 60, 60, 2],
  ['oruk-examples/oruk3_trafford_gm_derived_518.json', 'trafford-open-referral', 518, 518, 2],
];

real('real files of open data', () => {
  let directory: Directory;
  const reports = new Map<string, Report>();
  const importOne = async (file: string, source: string) => {
    const mapping = readMapping(
      await readFile(path.join(root, 'scripts/mappings', `${source}.json`), 'utf8'),
    );
    return directory.importFile(path.join(shelf, file), source, mapping);
  };
  beforeAll(async () => {
    directory = await aDirectory();
    for (const [file, source] of files) reports.set(source, await importOne(file, source));
  }, 240_000);
  afterAll(() => directory.drop());

  it.each(files)('%s lands without a fault', (_, source, read, landed, withheld) => {
    const report = reports.get(source);
    expect(report?.faults).toEqual([]);
    expect(report?.counts).toMatchObject({ read, landed });
    expect([report?.withheld.count ?? 0, withheld]).toEqual([expect.any(Number), withheld]);
    expect(report?.withheld.count).toBeGreaterThanOrEqual(withheld);
    expect(report?.withheld.count).toBeLessThanOrEqual(withheld + 3);
  });

  it('reads opening times where they can be read', () => {
    expect(reports.get('gm-pharmacies')?.opening).toMatchObject({ read: 631, text: 0 });
    expect(reports.get('gm-food-banks')?.opening.read).toBeGreaterThan(100);
  });

  it('finds the libraries and food banks of the feed to be those of the lists', () => {
    const same = reports.get('trafford-open-referral')?.duplicates.otherSources ?? [];
    expect(same.filter(({ as }) => as.source === 'gm-libraries').length).toBeGreaterThan(130);
    expect(same.filter(({ as }) => as.source === 'gm-food-banks').length).toBeGreaterThan(140);
  });

  it('shows no charity nearer than its town, and keeps no street or postcode of one', async () => {
    const charities = (await directory.assets()).filter(
      ({ provenance }) => provenance.source === 'trafford-charities',
    );
    for (const { places } of charities)
      for (const place of places) {
        expect(['town', 'hidden', 'area_only']).toContain(place.privacy);
        expect([place.lines, place.postcode, place.name]).toEqual([[], undefined, undefined]);
      }
    const kept = JSON.stringify(charities);
    const rows: Record<string, string>[] = parse(
      await readFile(path.join(shelf, 'trafford-ogl/charities_operating_in_trafford_min.csv')),
      { columns: true },
    );
    const found = rows.filter(
      ({ charity_contact_postcode: postcode = '' }) =>
        postcode.trim().length > 4 && kept.includes(postcode.trim()),
    );
    expect(found.map(({ charity_name }) => charity_name)).toEqual([]);
  });

  it('leaves no address of a refuge or a rape crisis centre in any collection', async () => {
    const stored = await directory.everythingStored();
    expect(stored).not.toMatch(
      /60 Talbot Road|203 Outwood Road|M16 ?0PN|SK8 ?3JS|73 Ardwick Green|Rodney House/i,
    );
  });

  it('changes nothing the second time', async () => {
    const before = (await directory.assets()).map(({ _id, revision }) => [_id, revision]);
    for (const [file, source] of files) expect((await importOne(file, source)).counts.landed).toBe(0);
    expect((await directory.assets()).map(({ _id, revision }) => [_id, revision])).toEqual(before);
  }, 240_000);

  it.each([
    ['oruk-examples/bristol-services-page1.json', 3],
    ['oruk-examples/bristol-service-1625ip.json', 1],
    ['oruk-examples/bucks_outpost_scoutx_services.json', 20],
  ])('%s, from a directory far from perfect, lands whole', async (file, landed) => {
    const report = await directory.importFile(path.join(shelf, file), `feed-${landed}`);
    expect([report.faults, report.counts.landed]).toEqual([[], landed]);
  });
});
