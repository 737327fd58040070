import { idParams } from './asset.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import * as oruk from './oruk.ts';
import type { ProblemCode } from './problem.ts';
import * as query from './oruk-query.ts';

/** Paths stand below `/oruk/v3`. */
const open = { method: 'get', for: 'anyone', cacheSeconds: 0 } as const;
const list = { ...open, problems: ['unavailable'] as ProblemCode[] };
const one = { ...open, params: idParams, problems: ['not-found', 'unavailable'] as ProblemCode[] };

export const orukRoot = endpoint({
  ...open,
  path: '/',
  summary: 'Which standard this is, and where it is described',
  answer: oruk.orukDetails,
  example: '/',
});
export const orukServices = endpoint({
  ...list,
  path: '/services',
  summary: 'Services, a page at a time, or all of them with format=ndjson or minimal=true',
  query: query.orukServicesQuery,
  answer: oruk.orukPage(oruk.orukServiceOfList),
  example: '/services?per_page=3',
});
export const orukOneService = endpoint({
  ...one,
  path: '/services/:id',
  summary: 'One service with everything that belongs to it',
  answer: oruk.orukService,
  example: '/services/{first asset}',
});
export const orukServicesAtLocations = endpoint({
  ...list,
  path: '/service_at_locations',
  summary: 'Services by place: each once for every place that may be known',
  query: query.orukAtLocationsQuery,
  answer: oruk.orukPage(oruk.orukServiceAtLocation),
  example: '/service_at_locations?per_page=3',
});
export const orukOneServiceAtLocation = endpoint({
  ...one,
  path: '/service_at_locations/:id',
  summary: 'One service at one place',
  answer: oruk.orukServiceAtLocation,
  example: '/service_at_locations/{first place}',
});
export const orukOrganisations = endpoint({
  ...list,
  path: '/organizations',
  summary: 'Who runs the services',
  query: query.orukOrganisationsQuery,
  answer: oruk.orukPage(oruk.orukFullOrganisation),
  example: '/organizations?per_page=3',
});
export const orukOneOrganisation = endpoint({
  ...one,
  path: '/organizations/:id',
  summary: 'One organisation and its services',
  query: query.orukOrganisationQuery,
  answer: oruk.orukFullOrganisation,
  example: '/organizations/{first organisation}',
});
export const orukTaxonomies = endpoint({
  ...list,
  path: '/taxonomies',
  summary: 'The lists that services are described by',
  query: query.orukTaxonomiesQuery,
  answer: oruk.orukPage(oruk.orukTaxonomy),
  example: '/taxonomies',
});
export const orukOneTaxonomy = endpoint({
  ...one,
  path: '/taxonomies/:id',
  summary: 'One list',
  answer: oruk.orukTaxonomy,
  example: '/taxonomies/{first taxonomy}',
});
export const orukTerms = endpoint({
  ...list,
  path: '/taxonomy_terms',
  summary: 'The terms of the lists',
  query: query.orukTermsQuery,
  answer: oruk.orukPage(oruk.orukTerm),
  example: '/taxonomy_terms?per_page=3',
});
export const orukOneTerm = endpoint({
  ...one,
  path: '/taxonomy_terms/:id',
  summary: 'One term',
  answer: oruk.orukTerm,
  example: '/taxonomy_terms/{first term}',
});

/** The eleven ways to read the directory as Open Referral UK 3.0; a test holds the served routes against this list. */
export const orukEndpoints: Endpoint[] = [
  orukRoot,
  orukServices,
  orukOneService,
  orukServicesAtLocations,
  orukOneServiceAtLocation,
  orukOrganisations,
  orukOneOrganisation,
  orukTaxonomies,
  orukOneTaxonomy,
  orukTerms,
  orukOneTerm,
];
