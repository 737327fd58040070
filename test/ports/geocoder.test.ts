import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { resolvedPlace } from '../../api/contract/place.ts';
import { createGazetteer } from '../../api/places/gazetteer.ts';
import { createOfflineGeocoder, type Geocoder } from '../../api/places/geocoder.ts';
import type { Postcode } from '../../api/places/place.ts';
import { createPostcodesIo } from '../../api/places/postcodes-io.ts';

const sale: Postcode = { id: 'M337WW', point: { lat: 53.4215, lng: -2.3254 }, district: 'E08000009' };
/** What we know exactly ourselves in these tests; everything else only by its outcode. */
const store = {
  postcode: (id: string) => Promise.resolve(id === sale.id ? sale : null),
  loaded: () => Promise.resolve(null),
  addedPlaces: () => Promise.resolve({ towns: [], outcodes: [] }),
};
let now = Date.parse('2026-11-20T12:00:00Z');
const clock = { now: () => new Date(now) };
const offline = createOfflineGeocoder({ store, gazetteer: createGazetteer({ store, clock }) });

type Handler = (req: IncomingMessage, res: ServerResponse) => void;
let handler: Handler;
let asked: string[] = [];
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((req, res) => {
    asked.push(req.url ?? '');
    handler(req, res);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});
afterEach(() => {
  asked = [];
  now += 3_600_000;
});

const online = (timeoutMs = 1_500) => createPostcodesIo({ url, offline, clock, timeoutMs });
const answer = (status: number, body: unknown) => (_req: IncomingMessage, res: ServerResponse) => {
  res.writeHead(status, { 'content-type': 'application/json' });
  res.end(typeof body === 'string' ? body : JSON.stringify(body));
};
const leeds = {
  status: 200,
  result: {
    postcode: 'LS1 4AP',
    latitude: 53.795465,
    longitude: -1.555748,
    country: 'England',
    admin_district: 'Leeds',
    admin_ward: 'Little London & Woodhouse',
  },
};
const notFound = { status: 404, error: 'Postcode not found' };

describe.each<[string, () => Geocoder]>([
  ['offline', () => offline],
  ['postcodes.io', () => online()],
])('the geocoder %s', (name, make) => {
  it('says its name', () => expect(make().name).toBe(name));

  it('knows a postcode it has exactly', async () => {
    handler = answer(200, { status: 200, result: { ...leeds.result, postcode: 'M33 7WW' } });
    expect(await make().postcode('M337WW')).toEqual({
      label: 'M33 7WW',
      point: sale.point,
      precision: 'postcode',
      accuracyMetres: 100,
      nation: 'england',
      district: 'Trafford',
    });
  });

  it('falls back to the outcode, then to the postcode area, then to nothing, and says which', async () => {
    handler = answer(404, notFound);
    expect(await make().postcode('M332AB')).toMatchObject({
      precision: 'outcode',
      words: expect.any(String),
    });
    expect(await make().postcode('M949ZZ')).toMatchObject({ precision: 'area', words: expect.any(String) });
    expect(await make().postcode('ZZ99ZZ')).toBeNull();
  });

  it('answers as the contract promises', async () => {
    handler = answer(404, notFound);
    for (const id of ['M337WW', 'M332AB', 'M949ZZ', 'BT11AA', 'JE23AB', 'IM11AA'])
      resolvedPlace.parse(await make().postcode(id));
  });
});

describe('postcodes.io', () => {
  it('is asked for what we do not know exactly, and for nothing else', async () => {
    handler = answer(200, leeds);
    expect(await online().postcode('M337WW')).toMatchObject({ label: 'M33 7WW' });
    expect(asked).toEqual([]);
    expect(await online().postcode('LS14AP')).toEqual({
      label: 'LS1 4AP',
      point: { lat: 53.795465, lng: -1.555748 },
      precision: 'postcode',
      accuracyMetres: 100,
      nation: 'england',
      district: 'Leeds',
      ward: 'Little London & Woodhouse',
    });
    expect(asked).toEqual(['/postcodes/LS14AP']);
  });

  it('tells where a postcode was that is no longer in use', async () => {
    const terminated = {
      postcode: 'LS1 4AP',
      year_terminated: 2020,
      month_terminated: 1,
      latitude: 53.8,
      longitude: -1.55,
    };
    handler = answer(404, { ...notFound, terminated });
    expect(await online().postcode('LS14AP')).toMatchObject({
      point: { lat: 53.8, lng: -1.55 },
      words: 'LS1 4AP may no longer be in use. This is where it was.',
    });
  });

  it.each<[string, Handler]>([
    ['an error', answer(500, { status: 500 })],
    ['too many requests', answer(429, 'slow down')],
    ['a page', answer(200, '<html>Hello</html>')],
    ['other JSON', answer(200, { status: 200, result: { postcode: 'LS1 4AP', latitude: '53.8' } })],
    [
      'a place outside Britain',
      answer(200, { ...leeds, result: { ...leeds.result, latitude: 0, longitude: 0 } }),
    ],
    ['another postcode', answer(200, { ...leeds, result: { ...leeds.result, postcode: 'LS1 4AB' } })],
    ['a redirect', (_req, res) => res.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()],
    ['far too much', answer(200, `{"x":"${'x'.repeat(100_000)}"}`)],
    ['a broken line', (req) => req.socket.destroy()],
    ['nothing in time', () => undefined],
    ['a beginning and no end', (_req, res) => res.writeHead(200).write('{"status":')],
  ])('gives the offline answer on %s, and is then left alone for half a minute', async (_what, wrong) => {
    const geocoder = online(150);
    handler = wrong;
    expect(await geocoder.postcode('LS14AP')).toMatchObject({ precision: 'outcode', district: 'Leeds' });
    expect(asked).toHaveLength(1);

    handler = answer(200, leeds);
    expect(await geocoder.postcode('LS14AP')).toMatchObject({ precision: 'outcode' });
    expect(asked).toHaveLength(1);
    now += 31_000;
    expect(await geocoder.postcode('LS14AP')).toMatchObject({ precision: 'postcode' });
  });

  it('gives the offline answer for a postcode without coordinates', async () => {
    handler = answer(200, { ...leeds, result: { ...leeds.result, latitude: null, longitude: null } });
    expect(await online().postcode('LS14AP')).toMatchObject({ precision: 'outcode' });
  });
});
