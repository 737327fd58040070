import { createAssets } from '../../api/assets/asset.service.ts';
import { createAssetStore } from '../../api/assets/asset.store.ts';
import { createAssetWriter } from '../../api/assets/asset-writer.service.ts';
import { createWithheldPlaceStore } from '../../api/assets/withheld-place.store.ts';
import { createAuditStore } from '../../api/audit/audit.store.ts';
import type { Member } from '../../api/contract/actor.ts';
import type { PressImportForm } from '../../api/contract/imports.ts';
import { openImports } from '../../api/imports/open-imports.ts';
import type { ReachedPoint } from '../../api/imports/wizard/points.ts';
import { systemClock } from '../../api/infra/clock.ts';
import { idFrom } from '../../api/infra/ids.ts';
import { createLog } from '../../api/infra/log.ts';
import { connectMongo } from '../../api/infra/mongo.ts';
import { createSealer } from '../../api/infra/sealed.ts';
import { askedTogether } from '../../api/places/asked-together.ts';
import { createGazetteer } from '../../api/places/gazetteer.ts';
import { createOfflineGeocoder } from '../../api/places/geocoder.ts';
import { loadBaseGazetteer } from '../../api/places/load/base.ts';
import { createPlaceStore } from '../../api/places/place.store.ts';
import { createPlaces } from '../../api/places/places.service.ts';
import { createHiddenStore } from '../../api/search/hidden.store.ts';
import { usualYear } from '../../api/times/schedule.rules.ts';

/** A curator, who may do everything with lists. */
export const sam: Member = {
  ...{ kind: 'member', accountId: 'sam', name: 'Sam', sessionId: '', role: 'curator' },
  ...{ organisationId: null, organisationName: null, modules: [], networkId: 'main', groups: [] },
  steppedUpUntil: null,
};

/** The wizard on a real directory, without a search engine, with named points at which it can be stopped. */
export async function openImportsForFaults(uri: string, prefix: string, at?: ReachedPoint) {
  const clock = systemClock;
  const main = await connectMongo({ uri, database: prefix });
  const privately = await connectMongo({ uri, database: `${prefix}_private` });
  const store = createPlaceStore(main);
  const assetStore = createAssetStore(main);
  const withheld = createWithheldPlaceStore(privately);
  const hidden = createHiddenStore(main);
  const audit = createAuditStore(privately, clock);
  await Promise.all([store, assetStore, withheld, hidden, audit].map((each): Promise<unknown> => each.ensure()));
  await loadBaseGazetteer({ store, clock });
  const gazetteer = createGazetteer({ store, clock });
  const geocoder = createOfflineGeocoder({ store: { postcode: askedTogether((ids) => store.postcodes(ids)) }, gazetteer });
  const places = createPlaces({ store, clock, gazetteer, geocoder });
  await places.refresh();
  const writer = createAssetWriter({ assets: assetStore, withheld, hidden, clock, nearestTown: places.knownTown });
  const assets = createAssets({
    ...{ assets: assetStore, withheld, writer, clock, year: usualYear, origin: 'http://localhost' },
    clocks: () => {
      throw new Error('No page is made here.');
    },
  });
  const { wizard, jobs } = await openImports({
    ...{ privately, main, assets, writer, places, audit, clock, at },
    quota: { take: () => Promise.resolve(true) },
    curation: { submit: () => Promise.reject(new Error('Nothing is sent in here.')), store: {} as never },
    sealer: createSealer('a key of the tests alone, and long enough'),
    log: createLog('silent'),
  });
  const job = jobs[0]!;

  return {
    wizard,
    assets,
    /** Does what is due, to its end. */
    work: () => job.run({ now: clock.now(), signal: new AbortController().signal, fence: 1 }),
    press: async (id: string, press: PressImportForm['press']) => {
      const { stage } = await wizard.open(sam, id);
      await wizard.press(sam, id, { press, stage, commandId: idFrom('press', `${id} ${press}`) });
    },
    /** Every entry as it is stored, but for the hour of it. */
    stored: async (): Promise<Record<string, unknown>[]> => {
      const all = await main.db!.collection('assets').find().sort({ _id: 1 }).toArray();
      return all.map(({ createdAt: _c, updatedAt: _u, ...rest }) => rest);
    },
    entries: () => main.db!.collection('assets').find().sort({ _id: 1 }),
    close: () => Promise.all([main.close(), privately.close()]),
  };
} // prettier-ignore
