import type { AssetDraft } from '../api/contract/asset.ts';
import { createAssetStore } from '../api/assets/asset.store.ts';
import { createAssetWriter } from '../api/assets/asset-writer.service.ts';
import { createWithheldPlaceStore } from '../api/assets/withheld-place.store.ts';
import type { Config } from '../api/config.ts';
import { thePublic } from '../api/infra/actor.ts';
import type { Clock } from '../api/infra/clock.ts';
import { connectMongo } from '../api/infra/mongo.ts';
import { loadBaseGazetteer } from '../api/places/load/base.ts';
import { createPlaceStore } from '../api/places/place.store.ts';
import { createPlaces } from '../api/places/places.service.ts';
import { createHiddenStore } from '../api/search/hidden.store.ts';

/**
 * As much of the product as a seeding needs: the writer of assets and the gazetteer, without a search engine. A server
 * that runs, or runs later, learns of the writes by itself.
 */
export async function openDirectory(config: Config, clock: Clock) {
  const main = await connectMongo({ uri: config.mongo.uri, database: config.mongo.prefix });
  const privately = await connectMongo({
    uri: config.mongo.privateUri,
    database: `${config.mongo.prefix}_private`,
  });
  const assets = createAssetStore(main);
  const withheld = createWithheldPlaceStore(privately);
  const hidden = createHiddenStore(main);
  const store = createPlaceStore(main);
  await Promise.all([assets.ensure(), withheld.ensure(), hidden.ensure(), store.ensure()]);
  const places = createPlaces({ store, clock });
  const writer = createAssetWriter({
    ...{ assets, withheld, hidden, clock },
    nearestTown: places.knownTown,
  });

  return {
    isEmpty: assets.isEmpty,
    loadGazetteer: () => loadBaseGazetteer({ store, clock }),
    saveArea: (area: { name: string; geometry: unknown }) => places.saveArea(area),
    saveMany: (drafts: AssetDraft[]) => writer.saveMany(thePublic, drafts),
    close: async () => {
      await Promise.all([main.close(), privately.close()]);
    },
  };
}
export type Directory = Awaited<ReturnType<typeof openDirectory>>;
