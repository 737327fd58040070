import { describe, expect, it } from '@jest/globals';
import { kindOrder } from '../../../web/map/marks/shapes.ts';
import { ringArcs } from '../../../web/map/ring.rules.ts';

describe('the ring around a cluster', () => {
  it('shows each kind that is there, in one order, and no other', () => {
    const arcs = ringArcs({ culture: 1, association: 3, exchange: 0 }, kindOrder, 20);
    expect(arcs.map(({ kind }) => kind)).toEqual(['association', 'culture']);
    // three quarters of the way round: at the left
    expect(arcs[0]?.path).toBe('M0.00 -20.00A20 20 0 1 1 -20.00 -0.00'.replace('-0.00', '0.00'));
  });

  it('is whole for one kind alone', () => {
    expect(ringArcs({ place: 4 }, kindOrder, 20)).toEqual([
      { kind: 'place', path: 'M0 -20A20 20 0 1 1 0 20A20 20 0 1 1 0 -20' },
    ]);
  });

  it('gives the rarest kind a sliver that can be seen', () => {
    const [, rare] = ringArcs({ association: 9999, culture: 1 }, kindOrder, 20);
    const [x = 0, y = 0] = (/^M(\S+) ([^A]+)/.exec(rare?.path ?? '') ?? []).slice(1).map(Number);
    expect(Math.hypot(x, y + 20)).toBeGreaterThan(5);
  });
});
