import type { AssetDraft } from '../../api/contract/asset.ts';
import type { LatLng } from '../../api/contract/place.ts';
import { idFrom } from '../../api/infra/ids.ts';

/** A live group at a hall in Sale, complete enough to be found; name what matters to the test. */
export function aDraft(more: Partial<AssetDraft> = {}): AssetDraft {
  const name = more.name ?? 'Thursday Tea';
  return {
    id: idFrom('test', name),
    kind: 'association',
    name,
    summary: 'Tea, cake and company for anybody who would like some.',
    categories: ['company_groups'],
    needs: ['lonely'],
    whoFor: ['anyone'],
    costs: [{ kind: 'free' }],
    attendance: ['in_person'],
    formats: ['group'],
    join: [{ route: 'just_turn_up' }],
    contacts: [{ kind: 'phone', value: '01632 960001', public: true }],
    places: [aPlace()],
    schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=TH', opens: '14:00', closes: '16:00' }],
    provenance: { source: 'test', sourceName: 'A test' },
    assured: { on: '2026-11-01', by: 'owner' },
    status: 'live',
    ...more,
  };
}

/** Larkfield Hall in the middle of Sale, moved by metres to the north and east. */
export function aPlace({
  north = 0,
  east = 0,
  ...more
}: { north?: number; east?: number } & Partial<Place> = {}): Place & { point: LatLng } {
  const point = { lat: 53.4214 + north / 111_195, lng: -2.3249 + east / 66_290 };
  return {
    name: 'Larkfield Hall',
    address: { lines: ['Meadow Lane'], town: 'Sale', postcode: 'M33' },
    ...more,
    point: more.point ?? point,
  };
}
type Place = NonNullable<AssetDraft['places']>[number];
