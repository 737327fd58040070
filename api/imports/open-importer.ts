import { createAssetStore } from '../assets/asset.store.ts';
import { createAssetWriter } from '../assets/asset-writer.service.ts';
import { createTwinStore } from '../assets/twin.store.ts';
import { createWithheldPlaceStore } from '../assets/withheld-place.store.ts';
import type { Config } from '../config.ts';
import type { Clock } from '../infra/clock.ts';
import { connectMongo } from '../infra/mongo.ts';
import { askedTogether } from '../places/asked-together.ts';
import { createGazetteer } from '../places/gazetteer.ts';
import { createOfflineGeocoder } from '../places/geocoder.ts';
import { loadBaseGazetteer } from '../places/load/base.ts';
import { createPlaceStore } from '../places/place.store.ts';
import { createPlaces } from '../places/places.service.ts';
import { createHiddenStore } from '../search/hidden.store.ts';
import { createDifferenceStore } from './difference.store.ts';
import { createImports } from './imports.service.ts';
import { createOriginStore } from './origin.store.ts';
import { createProgressStore } from './progress.store.ts';
import { createSaveEntries } from './save-entries.ts';

/**
 * As much of the product as an import needs: the writer of assets and the gazetteer, without a search engine. A
 * server that runs, or runs later, learns of the writes by itself.
 */
export async function openImporter(
  config: { mongo: Pick<Config['mongo'], 'uri' | 'privateUri' | 'prefix'> },
  clock: Clock,
) {
  const main = await connectMongo({ uri: config.mongo.uri, database: config.mongo.prefix });
  const privately = await connectMongo({
    uri: config.mongo.privateUri,
    database: `${config.mongo.prefix}_private`,
  });
  const assets = createAssetStore(main);
  const withheld = createWithheldPlaceStore(privately);
  const hidden = createHiddenStore(main);
  const store = createPlaceStore(main);
  const origins = createOriginStore(privately);
  const differences = createDifferenceStore(privately);
  await Promise.all(
    [assets, withheld, hidden, store, origins, differences].map((each): Promise<unknown> => each.ensure()),
  );
  await loadBaseGazetteer({ store, clock });
  const gazetteer = createGazetteer({ store, clock });
  const geocoder = createOfflineGeocoder({
    store: { postcode: askedTogether((ids) => store.postcodes(ids)) },
    gazetteer,
  });
  const places = createPlaces({ store, clock, gazetteer, geocoder });
  // names loaded since the last release count from the first row on, or a second run would know other towns
  await places.refresh();
  const writer = createAssetWriter({
    ...{ assets, withheld, hidden, clock },
    nearestTown: places.knownTown,
  });

  return {
    run: createImports({
      take: createSaveEntries({ writer, origins, differences, clock }),
      directory: createTwinStore(main),
      places,
      progress: createProgressStore(main),
      clock,
    }),
    close: async () => {
      await Promise.all([main.close(), privately.close()]);
    },
  };
}
