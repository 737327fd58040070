import { describe, expect, it } from '@jest/globals';
import { metresBetween } from '../../../web/map/mercator.rules.ts';
import {
  bearingTo,
  compassWord,
  distanceWords,
  edgePoint,
  keepApart,
  steerBy,
} from '../../../web/map/steer.rules.ts';

const sale = { lat: 53.4247, lng: -2.3222 };
const manchester = { lat: 53.4808, lng: -2.2426 };

describe('finding one’s bearings', () => {
  it('knows how far and which way Manchester is from Sale', () => {
    expect(metresBetween(sale, manchester)).toBeCloseTo(8180, -2);
    expect(bearingTo(sale, manchester)).toBeCloseTo(40, 0);
    expect(compassWord(bearingTo(sale, manchester))).toBe('north-east');
    expect(compassWord(bearingTo(manchester, sale))).toBe('south-west');
  });

  it.each([
    [0, 'north'],
    [22, 'north'],
    [23, 'north-east'],
    [180, 'south'],
    [338, 'north'],
    [359.9, 'north'],
  ])('%i degrees is %s', (bearing, word) => expect(compassWord(bearing)).toBe(word));

  it.each([
    [3, '10 m'],
    [84, '80 m'],
    [420, '400 m'],
    [949, '950 m'],
    [1000, '0.6 miles'],
    [1609, '1 mile'],
    [8180, '5.1 miles'],
    [16_000, '10 miles'],
  ])('%i metres is %s', (metres, words) => expect(distanceWords(metres)).toBe(words));

  it('picks one landmark a direction, the nearer for its weight, and none that one stands on', () => {
    const at = (north: number, east: number) => ({ lat: sale.lat + north, lng: sale.lng + east });
    const found = steerBy(
      sale,
      [
        { name: 'Here', point: sale, weight: 0 },
        { name: 'Hamlet', point: at(0.02, 0), weight: 0 },
        { name: 'City', point: at(0.05, 0), weight: 3 },
        { name: 'East', point: at(0, 0.03), weight: 0 },
        { name: 'East', point: at(-0.03, 0.03), weight: 0 },
      ],
      4,
    );
    expect(found.map(({ name }) => name)).toEqual(['East', 'City']);
  });

  it('puts a sign at the edge it points over, and never past it', () => {
    const room = { left: 10, right: 60, top: 70, bottom: 80 };
    const view = { width: 360, height: 640 };
    expect(edgePoint(90, view, room)).toEqual({ x: 300, y: expect.closeTo(320, 5), hang: 1 });
    expect(edgePoint(270, view, room)).toMatchObject({ x: 10, hang: 0 });
    for (let bearing = 0; bearing < 360; bearing += 7) {
      const { x, y, hang } = edgePoint(bearing, view, room);
      expect(y).toBeGreaterThanOrEqual(69.9);
      expect(y).toBeLessThanOrEqual(560.1);
      expect(x - 150 * hang).toBeGreaterThanOrEqual(9.9);
      expect(x + 150 * (1 - hang)).toBeLessThanOrEqual(300.1);
    }
  });

  it('leaves out a sign that would lie on another', () => {
    const sign = (words: string, x: number) => ({ words, x, y: 100, hang: 0.5 });
    expect(
      keepApart([sign('Sale 1 mile', 100), sign('Eccles 2 miles', 130), sign('Hyde 3 miles', 300)]),
    ).toMatchObject([{ words: 'Sale 1 mile' }, { words: 'Hyde 3 miles' }]);
  });
});
