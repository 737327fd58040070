import { describe, expect, it } from '@jest/globals';
import { metresPerPixel } from '../../../web/map/mercator.rules.ts';
import { metricBar, mileBar } from '../../../web/map/scale.rules.ts';

describe('the scale bar', () => {
  it.each([
    [6, '100 km', '50 miles'],
    [9, '10 km', '10 miles'],
    [12, '2 km', '1 mile'],
    [14, '500 m', '500 yards'],
    [17, '50 m', '50 yards'],
  ])('at zoom %i in Manchester is %s, or %s', (zoom, metric, miles) => {
    const perPixel = metresPerPixel(53.48, zoom);
    expect(metricBar(perPixel, 100).words).toBe(metric);
    expect(mileBar(perPixel, 100).words).toBe(miles);
  });

  it('is as long as it says, and never longer than its room', () => {
    for (let perPixel = 0.2; perPixel < 3000; perPixel *= 1.37) {
      const bar = metricBar(perPixel, 100);
      const said = Number.parseFloat(bar.words) * (bar.words.endsWith('km') ? 1000 : 1);
      expect(bar.pixels * perPixel).toBeCloseTo(said, 6);
      expect(bar.pixels).toBeLessThanOrEqual(100.001);
      expect(mileBar(perPixel, 100).pixels).toBeLessThanOrEqual(100.001);
    }
  });
});
