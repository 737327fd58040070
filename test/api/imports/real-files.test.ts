import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { readMapping } from '../../../api/imports/mapping.ts';
import type { AssetDoc } from '../../../api/assets/asset.model.ts';
import type { Report } from '../../../api/imports/report.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import { root } from '../../../scripts/lib/project.mjs';
import { serveForTest } from '../../support/serve.ts';
import { aDirectory, type Directory } from './a-directory.ts';
import { whereFilesSay } from './real-rows.ts';
import { createStranger, type Stranger } from './told-in-public.ts';

const shelf = path.resolve(root, '../shared/data');
const there = existsSync(shelf);
if (!there) console.log('SKIPPED: the real files are imported only where ../shared/data is.');
const real = there ? describe : describe.skip;

/** Without it the JSON answers are held, and the pages are not rendered. */
const built = path.join(root, 'build/server/index.js');

const keyOf = ({ source, theirId = '' }: AssetDoc['provenance']) => `${source}/${theirId}`;

/** What of the street, postcode and point that its file gives for an entry stands in a text. */
function leaks(said: Map<string, string[]>, { name, provenance }: AssetDoc, text: string): string[] {
  const told = said.get(keyOf(provenance)) ?? said.get(`${provenance.source}/${name}`) ?? [];
  return told.filter((word) => !name.includes(word) && text.includes(word));
}

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

  describe('searched by anybody', () => {
    let served: Awaited<ReturnType<typeof serveForTest>>;
    let stranger: Stranger;
    beforeAll(async () => {
      const env = { MONGODB_PREFIX: directory.prefix, HEREABOUTS_DEMO: '' };
      served = await serveForTest({ label: 'real-files', pages: existsSync(built), env });
      stranger = createStranger(served.url);
    }, 120_000);
    afterAll(() => served.stop());

    const top = async (query: string, n: number) => {
      const { hits } = await stranger.search(query);
      return hits
        .slice(0, n)
        .map(({ name, place, alsoListed }) => [name, place?.postcode, alsoListed] as const);
    };

    /** A page names its neighbours too, who may be in the same street. */
    async function tellsNothing(said: Map<string, string[]>, asset: AssetDoc, rendered = true) {
      const others = JSON.stringify(await served.services.similar(thePublic, asset._id));
      for (const [path, text] of await stranger.about(asset, rendered))
        expect([path, leaks(said, asset, text).filter((word) => !others.includes(word))]).toEqual([path, []]);
    }

    it('finds the two food banks of Sale first, each once', async () => {
      const found = await top('q=food%20bank&near=M33', 20);
      expect(found.slice(0, 2).sort((a, b) => ((a[1] ?? '') < (b[1] ?? '') ? -1 : 1))).toEqual([
        ['Trussell Trust', 'M33 2RP', 1],
        ['Trussell Trust', 'M33 4QW', 1],
      ]);
      expect(found.filter(([, postcode]) => postcode === 'M33 2RP' || postcode === 'M33 4QW')).toHaveLength(
        2,
      );
      const { otherSources } = reports.get('trafford-open-referral')!.duplicates;
      const twins = (await directory.assets()).filter(({ places }) =>
        places.some(({ postcode }) => postcode === 'M33 2RP' || postcode === 'M33 4QW'),
      );
      for (const { _id, name, provenance } of twins.filter(
        (one) => one.provenance.source === 'gm-food-banks',
      ))
        expect(otherSources).toContainEqual(
          expect.objectContaining({ name, as: { id: _id, name, source: provenance.source } }),
        );
    });

    it('finds Old Trafford Library first for a slip of the finger', async () => {
      expect((await top('q=libary&near=M16', 1))[0]?.[0]).toMatch(/^Old Trafford Library/);
    });

    it('shows what is known to be step-free, then what is not known, and never a "no"', async () => {
      const hits = await stranger.allHits('near=M33&radius=10000&access=step_free');
      const states = hits.map(
        ({ access }) => access.find(({ feature }) => feature.id === 'step_free')?.state ?? 'not_known',
      );
      const known = states.filter((state) => state === 'yes').length;
      expect(known).toBeGreaterThan(50);
      expect(states).toEqual([
        ...Array<string>(known).fill('yes'),
        ...Array<string>(states.length - known).fill('not_known'),
      ]);
      expect(hits.map(({ accessKnown }) => accessKnown)).toEqual(states.map((state) => state === 'yes'));
      const steps = (await directory.assets()).filter(({ access }) => access.step_free?.state === 'no');
      expect(steps.length).toBeGreaterThan(0);
      const shown = new Set(hits.map(({ id }) => id));
      expect(steps.filter(({ _id }) => shown.has(_id)).map(({ name }) => name)).toEqual([]);
    });

    it('tells of no charity more than a town: in lists, on the map, on its pages', async () => {
      const charities = (await directory.assets()).filter(
        ({ provenance }) => provenance.source === 'trafford-charities',
      );
      const ids = new Set(charities.map(({ _id }) => _id));
      const isATown = (point: { lat: number; lng: number }) =>
        expect(served.services.places.knownTown(point)?.point).toEqual(point);

      for (const { id, place } of await stranger.allHits('q='))
        if (ids.has(id) && place?.point && place.precision === 'town') isATown(place.point);
        else if (ids.has(id)) expect(place?.precision).not.toMatch(/exact|street/);
      for (const { pins } of await stranger.map('kind=association'))
        for (const { assetId, point, precision } of pins)
          if (ids.has(assetId)) {
            expect(precision).toBe('town');
            isATown(point);
          }

      const said = await whereFilesSay(shelf);
      expect(
        charities.filter(({ provenance }) => said.get(keyOf(provenance))?.length).length,
      ).toBeGreaterThan(700);
      // a page is made from the same view as the answer
      for (const [at, charity] of charities.entries())
        await tellsNothing(said, charity, Boolean(process.env.LONG) || at % 10 === 0);
    }, 240_000);

    it('tells of what is withheld no place at all, on no page, at no zoom', async () => {
      const said = await whereFilesSay(shelf);
      const withheld = (await directory.assets()).filter((asset) => asset.withheld);
      expect(withheld.length).toBeGreaterThanOrEqual(16);
      const general = (await stranger.general()).join(' ');
      for (const asset of withheld) {
        await tellsNothing(said, asset);
        expect(leaks(said, asset, general)).toEqual([]);

        const name = `q=${encodeURIComponent(asset.name)}`;
        const own = (await stranger.allHits(`${name}&near=M1&radius=100000`)).find(
          ({ id }) => id === asset._id,
        );
        expect([own?.metres ?? null, own?.place?.point]).toEqual([null, undefined]);
        for (const { pins } of await stranger.map(name))
          expect(pins.filter(({ assetId }) => assetId === asset._id)).toEqual([]);
      }
    }, 240_000);
  });

  it.each([
    ['oruk-examples/bristol-services-page1.json', 3],
    ['oruk-examples/bristol-service-1625ip.json', 1],
    ['oruk-examples/bucks_outpost_scoutx_services.json', 20],
  ])('%s, from a directory far from perfect, lands whole', async (file, landed) => {
    const report = await directory.importFile(path.join(shelf, file), `feed-${landed}`);
    expect([report.faults, report.counts.landed]).toEqual([[], landed]);
  });
});
