import { describe, expect, it } from '@jest/globals';
import { viewCard as viewAssetCard } from '../../../api/assets/asset.view.ts';
import { usualClocks } from '../../../api/assets/freshness.rules.ts';
import { usualYear } from '../../../api/times/schedule.rules.ts';
import { viewCard } from '../../../web/search/card.view.ts';
import { anAsset } from '../../support/an-asset.ts';
import { aPlace } from '../../support/drafts.ts';

const seen = {
  now: new Date('2026-11-23T10:00:00Z'),
  year: usualYear,
  clocks: usualClocks,
  from: null,
  access: [],
  why: [],
};
const cardOf = (place: Parameters<typeof aPlace>[0]) =>
  viewCard(viewAssetCard(anAsset({ places: [aPlace(place)] }), { ...seen, alsoListed: 0 }), false);

describe('a card of the list', () => {
  it('tells the map when its point is not the door', () => {
    expect(cardOf({ privacy: 'ward' })).toMatchObject({
      blurred: 'ward',
      point: { lat: expect.any(Number) },
    });
    expect(cardOf({ privacy: 'exact' })).not.toHaveProperty('blurred');
  });
});
