/** Where endpoints stand, and their paths with Express parameters. */
export type Room = { base: string; paths: readonly string[] };

/**
 * Under which name a request is counted: the endpoint, never what stands in its place in an address. What is none of
 * them is "other", so that nothing that somebody typed is kept.
 */
export function endpointNames(rooms: readonly Room[]): (path: string) => string {
  const known = rooms.flatMap(({ base, paths }) =>
    paths.map((path) => {
      const name = base + (path === '/' ? '' : path);
      const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:[a-z]+/gi, '[^/]+');
      return { name, pattern: new RegExp(`^${pattern}/?$`, 'i') };
    }),
  );
  return (path) => known.find(({ pattern }) => pattern.test(path))?.name ?? 'other';
}
