/** What runs on the server, by the name of its bundle in build/server: the server itself, and what keepers of a directory run. */
export const entries = {
  server: 'api/server.ts',
  seed: 'seed/seed.ts',
  import: 'scripts/import.ts',
  places: 'scripts/places.ts',
  'audit-verify': 'scripts/audit-verify.ts',
  'search-worker': 'api/search/embedded/worker.ts',
};
