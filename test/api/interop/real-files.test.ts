import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { orukService, orukServiceAtLocation } from '../../../api/contract/oruk.ts';
import { readMapping } from '../../../api/imports/mapping.ts';
import { root } from '../../../scripts/lib/project.mjs';
import { serveForTest } from '../../support/serve.ts';
import { aDirectory, type Directory } from '../imports/a-directory.ts';
import { arePublished, faultsBy } from './published.ts';

const shelf = path.resolve(root, '../shared/data');
const there = existsSync(shelf) && arePublished;
if (!there) console.log('SKIPPED: real files are told as Open Referral only where ../shared is.');
const real = there ? describe : describe.skip;

/** file, source = mapping */
const files: [string, string][] = [
  ['oruk-examples/oruk3_trafford_gm_derived_518.json', 'trafford-open-referral'],
  ['trafford-ogl/charities_operating_in_trafford_min.csv', 'trafford-charities'],
  ['trafford-ogl/trafford_mental_health_services.csv', 'trafford-mental-health'],
  ['trafford-ogl/gm_food_banks.csv', 'gm-food-banks'],
];

real('real files, told as Open Referral UK', () => {
  let directory: Directory;
  let served: Awaited<ReturnType<typeof serveForTest>>;
  beforeAll(async () => {
    directory = await aDirectory();
    for (const [file, source] of files) {
      const mapping = readMapping(
        await readFile(path.join(root, 'scripts/mappings', `${source}.json`), 'utf8'),
      );
      await directory.importFile(path.join(shelf, file), source, mapping);
    }
    served = await serveForTest({ label: 'oruk-real', env: { MONGODB_PREFIX: directory.prefix } });
  }, 240_000);
  afterAll(async () => {
    await served?.stop();
    await directory?.drop();
  });

  it('are accepted by the published schemas and by our own, every one', async () => {
    const lines = async (address: string) =>
      (await (await fetch(`${served.url}/oruk/v3${address}`)).text())
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as unknown);
    const services = await lines('/services?format=ndjson&full=true');
    expect(services.length).toBeGreaterThan(1_200);
    const faults = services.flatMap((service) => {
      const own = orukService.safeParse(service);
      return [...faultsBy('service', service), ...(own.success ? [] : [own.error.message])];
    });
    expect(faults.slice(0, 5)).toEqual([]);
    for (const one of await lines('/service_at_locations?format=ndjson&full=true')) {
      expect(faultsBy('atLocation', one)).toEqual([]);
      orukServiceAtLocation.parse(one);
    }
    for (const page of [1, 2, 3])
      expect(
        faultsBy(
          'services',
          await (await fetch(`${served.url}/oruk/v3/services?per_page=500&page=${page}`)).json(),
        ),
      ).toEqual([]);
    for (const one of await lines('/organizations?format=ndjson'))
      expect(faultsBy('organisation', one)).toEqual([]);
  }, 240_000);
});
