import { expect, it } from '@jest/globals';
import { endpointNames } from '../../../api/keys/endpoint-name.rules.ts';

const nameOf = endpointNames([
  { base: '/api/v1', paths: ['/search', '/assets/by-slug/:slug', '/assets/:id'] },
  { base: '/oruk/v3', paths: ['/', '/services/:id'] },
]);

it.each([
  ['/api/v1/search', '/api/v1/search'],
  ['/API/v1/Search/', '/api/v1/search'],
  ['/api/v1/assets/by-slug/sale-choir', '/api/v1/assets/by-slug/:slug'],
  ['/api/v1/assets/0b0e', '/api/v1/assets/:id'],
  ['/oruk/v3', '/oruk/v3'],
  ['/oruk/v3/', '/oruk/v3'],
  ['/api/v1/somebody-typed-this', 'other'],
  ['/api/v1/search/more', 'other'],
])('%s is counted as %s', (path, name) => {
  expect(nameOf(path)).toBe(name);
});
