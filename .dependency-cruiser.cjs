/** The directions of docs/architecture.md. Each rule says what would go wrong without it. */
const domain = (name) => `^api/${name}/`;

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle cannot be read from one end.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'contract-stands-alone',
      severity: 'error',
      comment: 'The contract is what everybody may import, so it imports zod and itself only.',
      from: { path: '^api/contract/' },
      to: { pathNot: ['^api/contract/', 'node_modules/zod/'] },
    },
    {
      name: 'web-sees-the-contract-only',
      severity: 'error',
      comment: 'Pages get use cases through their context.',
      from: { path: '^web/' },
      to: { path: '^(api/(?!contract/)|scripts/|seed/|test/)' },
    },
    {
      name: 'api-knows-no-pages',
      severity: 'error',
      from: { path: '^api/' },
      to: { path: '^(web|seed|scripts|test)/' },
    },
    {
      name: 'leaflet-in-the-map-only',
      severity: 'error',
      comment: 'So that the map can be replaced, and no page pays for it unseen.',
      from: { path: '^web/(?!map/)' },
      to: { path: 'node_modules/(leaflet|react-leaflet|pmtiles|protomaps-leaflet)/' },
    },
    {
      name: 'kit-knows-no-domain',
      severity: 'error',
      comment: 'But the context names the use cases of each, which are types alone.',
      from: { path: '^web/kit/' },
      to: { path: '^web/(?!kit/|paths|[^/]+/services\\.ts$)' },
    },
    {
      name: 'infra-knows-no-domain',
      severity: 'error',
      from: { path: '^api/infra/' },
      to: { path: '^api/(?!infra/|contract/)' },
    },
    {
      name: 'times-below-everything',
      severity: 'error',
      from: { path: domain('times') },
      to: { path: '^api/(?!times/|contract/)' },
    },
    {
      name: 'places-below-assets',
      severity: 'error',
      from: { path: domain('places') },
      to: { path: '^api/(assets|search|imports)/' },
    },
    {
      name: 'assets-below-search',
      severity: 'error',
      from: { path: domain('assets') },
      to: { path: '^api/(search|imports)/' },
    },
    {
      name: 'nobody-imports-imports',
      severity: 'error',
      comment:
        'But for what tells whether two entries are the same thing, and for its lists of words: registering and curating ask that too.',
      from: { path: '^api/(?!imports/|services)' },
      to: {
        path: '^api/imports/(?!duplicates\\.rules|clean/(personal|first-names)\\.|draft/[a-z-]+\\.words)',
      },
    },
    {
      name: 'nobody-imports-interop',
      severity: 'error',
      comment:
        'It reads everything and tells it in the words of others; what it makes must hang on nothing else.',
      from: { path: '^api/(?!interop/|services|app)' },
      to: { path: '^api/interop/' },
    },
    {
      name: 'people-below-what-is-said-of-them',
      severity: 'error',
      comment: 'Conversations stand on people, matching and plans on conversations, connections on plans.',
      from: { path: domain('people') },
      to: { path: '^api/(conversations|strengths|matching|plans|connections|outcomes|rights)/' },
    },
    {
      name: 'nothing-public-knows-people',
      severity: 'error',
      comment: 'What the public is answered from must not be able to reach a record of a person.',
      from: {
        path: '^api/(assets|search|places|here|counts|interop|imports|shortlist|register|curation|freshness|safety|taxonomy|times)/',
      },
      to: { path: '^api/(people|conversations|strengths|matching|plans|connections|outcomes|rights)/' },
    },
    {
      name: 'engine-knows-no-assets',
      severity: 'error',
      comment:
        'The engine is a library of its own: it knows index documents and nothing of what they are made from.',
      from: { path: '^api/search/embedded/' },
      to: { path: '^api/(?!search/embedded/|search/search-index|contract/|infra/(letters|in-turn))' },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      comment: 'Rules are tables of cases: no reading, writing or framework.',
      from: { path: '\\.(rules|policy)\\.tsx?$' },
      to: {
        path: [
          '\\.(store|service|routes|model)\\.ts$',
          'node_modules/(mongoose|mongodb|express|meilisearch)/',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'models-only-from-stores',
      severity: 'error',
      comment: 'Every query of a domain is in its store.',
      from: { pathNot: '\\.(store|model)\\.ts$', path: '^api/' },
      to: { path: '\\.model\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-missing',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual:|\\+|geojson$|topojson-specification$)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
    exclude: { path: '(^|/)\\.react-router/|^build/' },
  },
};
