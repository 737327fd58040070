import { describe, expect, it } from '@jest/globals';
import { litSeats, pinsOf } from '../../../../web/map/marks/hits.rules.ts';
import { seatsOf } from '../../../../web/map/marks/seats.rules.ts';

const choir = {
  id: 'choir',
  slug: 'choir',
  name: 'Choir',
  kind: 'culture',
  point: { lat: 53.42, lng: -2.32 },
};
const advice = { ...choir, id: 'advice', name: 'Advice', blurred: 'ward' as const };

describe('results of the list on the map', () => {
  it('are pins, but for those without a point', () => {
    const phone = { ...choir, id: 'phone', point: undefined };
    expect(pinsOf([choir, phone])).toMatchObject([{ assetId: 'choir', precision: 'exact' }]);
  });

  it('never stand as a door where only the neighbourhood is public', () => {
    expect(pinsOf([advice])).toMatchObject([{ assetId: 'advice', precision: 'ward' }]);
    expect(litSeats([], [advice], ['advice'])).toMatchObject([{ pin: { precision: 'ward' } }]);
  });

  it('get a pin of their own when pointed at in a cluster, and no second one where they stand alone', () => {
    const together = seatsOf({ cells: [], pins: pinsOf([choir, advice]) }, 12, 17, null);
    expect(litSeats(together, [choir, advice], ['choir', null])).toMatchObject([
      { pin: { assetId: 'choir' } },
    ]);
    const alone = seatsOf({ cells: [], pins: pinsOf([choir]) }, 12, 17, null);
    expect(litSeats(alone, [choir], ['choir'])).toEqual([]);
  });
});
