import type { ResolvedPlace } from '../contract/place.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { PlaceStore } from './place.store.ts';
import { viewOutcode, viewPostcode, viewRegion } from './place.view.ts';
import { formatPostcode, outcodeOf } from './postcode.rules.ts';

/**
 * Where a whole postcode is, given as its key ("M337WW"). The best that is known: the postcode, else its outcode, else
 * its postcode area, and it says which; null where there is no such area. Two adapters: offline and postcodes.io.
 */
export type Geocoder = { name: string; postcode: (id: string) => Promise<ResolvedPlace | null> };

/** Answers from our own gazetteer; exact once `npm run places` has run. */
export function createOfflineGeocoder({
  store,
  gazetteer,
}: {
  store: Pick<PlaceStore, 'postcode'>;
  gazetteer: Pick<Gazetteer, 'tables'>;
}): Geocoder {
  return {
    name: 'offline',
    async postcode(id) {
      const exact = await store.postcode(id);
      if (exact) return viewPostcode(exact);

      const tables = gazetteer.tables();
      const code = outcodeOf(id);
      const outcode = tables.outcodes.find(code);
      if (outcode) return viewOutcode(outcode, tables, `We know the ${code} area, not that exact postcode.`);

      const area = tables.outcodes.area(code);
      if (!area) return null;
      const words = `We know only the wider ${area.name} area, not ${formatPostcode(id)}.`;
      return viewRegion(area, 'area', { label: `${area.name} postcodes`, words });
    },
  };
}
