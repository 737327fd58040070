import { assetView, idParams, slugParams } from './asset.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { hereAnswer, hereParams } from './here.ts';
import { liveAnswer, readyAnswer, type Ready } from './health.ts';
import { placesAnswer, placesQuery, resolveAnswer, resolveQuery } from './place.ts';
import { cellsAnswer, cellsQuery, heardAnswer, searchQuery, suggestAnswer, suggestQuery } from './search.ts';
import { shortlistAnswer, shortlistQuery } from './shortlist.ts';
import { taxonomyAnswer } from './taxonomy.ts';
import { urgentAnswer, urgentParams } from './urgent.ts';

export const searchAssets = endpoint({
  method: 'get',
  path: '/search',
  mindsDanger: true,
  for: 'anyone',
  summary: 'Find assets by words, place and filters, 20 a page, with counts for every filter',
  query: searchQuery,
  answer: heardAnswer,
  problems: ['unavailable'],
  cacheSeconds: 0,
  example: '/search?q=choir&near=M33',
});

export const mapCells = endpoint({
  method: 'get',
  path: '/cells',
  mindsDanger: true,
  for: 'anyone',
  summary: 'Count the places of a search by map cell in a box, or name them where they are few',
  query: cellsQuery,
  answer: cellsAnswer,
  problems: ['unavailable'],
  cacheSeconds: 0,
  example: '/cells?box=-2.45,53.35,-2.2,53.5&zoom=11',
});

export const suggest = endpoint({
  method: 'get',
  path: '/suggest',
  mindsDanger: true,
  for: 'anyone',
  summary: 'Suggest categories, needs, assets and places while somebody types',
  query: suggestQuery,
  answer: suggestAnswer,
  problems: ['unavailable'],
  cacheSeconds: 0,
  example: '/suggest?q=gard',
});

export const findPlaces = endpoint({
  method: 'get',
  path: '/places',
  for: 'anyone',
  summary: 'Complete the start of a town, outcode or postcode',
  query: placesQuery,
  answer: placesAnswer,
  problems: ['unavailable'],
  cacheSeconds: 300,
  example: '/places?q=alt',
});

export const resolvePlace = endpoint({
  method: 'get',
  path: '/places/resolve',
  for: 'anyone',
  summary: 'Read a town, outcode or postcode as a point, and say how exact that is',
  query: resolveQuery,
  answer: resolveAnswer,
  problems: ['unavailable'],
  cacheSeconds: 300,
  example: '/places/resolve?near=M33',
});

export const readAsset = endpoint({
  method: 'get',
  path: '/assets/:id',
  for: 'anyone',
  summary: 'Read one asset by its id',
  params: idParams,
  answer: assetView,
  problems: ['not-found', 'gone', 'unavailable'],
  cacheSeconds: 0,
  example: '/assets/{first asset}',
});

export const readAssetBySlug = endpoint({
  method: 'get',
  path: '/assets/by-slug/:slug',
  for: 'anyone',
  summary: 'Read one asset by the last part of its address; an old one redirects to the new',
  params: slugParams,
  answer: assetView,
  problems: ['not-found', 'gone', 'unavailable'],
  cacheSeconds: 0,
  example: '/assets/by-slug/{first slug}',
});

export const readShortlist = endpoint({
  method: 'get',
  path: '/shortlist',
  for: 'anyone',
  summary: 'Read up to ten assets by their ids, each also as one text message',
  query: shortlistQuery,
  answer: shortlistAnswer,
  problems: ['unavailable'],
  cacheSeconds: 0,
  example: '/shortlist?ids={first asset}',
});

export const readHere = endpoint({
  method: 'get',
  path: '/here/:slug',
  for: 'anyone',
  summary:
    'What is strong in a town, ward or district: groups, places, this week, who would like help, rooms, what is missed',
  params: hereParams,
  answer: hereAnswer,
  problems: ['not-found', 'unavailable'],
  cacheSeconds: 0,
  example: '/here/sale-trafford',
});

export const readTaxonomy = endpoint({
  method: 'get',
  path: '/taxonomy',
  for: 'anyone',
  summary: 'The closed lists and their labels',
  answer: taxonomyAnswer,
  cacheSeconds: 3600,
  example: '/taxonomy',
});

export const readUrgent = endpoint({
  method: 'get',
  path: '/urgent/:kind',
  for: 'anyone',
  summary: 'Who to ring now, by kind of danger: where words that tell of danger are sent',
  params: urgentParams,
  answer: urgentAnswer,
  cacheSeconds: 300,
  example: '/urgent/suicide_self_harm',
});

export const healthLive = endpoint({
  method: 'get',
  path: '/health/live',
  for: 'anyone',
  summary: 'The process answers',
  answer: liveAnswer,
  cacheSeconds: 0,
  example: '/health/live',
});

export const healthReady = endpoint({
  method: 'get',
  path: '/health/ready',
  for: 'anyone',
  summary: 'What works, what is degraded, and how far the index lags',
  answer: readyAnswer,
  otherwise: { status: 503, means: 'Not ready: send visitors elsewhere', when: ({ ready }: Ready) => !ready },
  cacheSeconds: 0,
  example: '/health/ready',
});

/** Every endpoint of the API; a test holds the served routes against this list. */
export const endpoints: Endpoint[] = [
  searchAssets,
  mapCells,
  suggest,
  findPlaces,
  resolvePlace,
  readAsset,
  readAssetBySlug,
  readShortlist,
  readHere,
  readTaxonomy,
  readUrgent,
  healthLive,
  healthReady,
];
