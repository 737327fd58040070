/** Stands where the name of somebody else stood. */
export const somebodyElse = '[another person]';

/**
 * The same data with the names of other people taken out, but for those that `given` lets stand (UK GDPR article 15(4):
 * a copy must not harm the rights of others). A name is looked for as whole words in every text, in any case; a single
 * letter only where it is the whole text, for inside sentences it would be everywhere.
 */
export function setAside(data: unknown, names: string[], given: ReadonlySet<string> = new Set()): unknown {
  const hidden = [...new Set(names.map((name) => name.trim()))]
    .filter((name) => name !== '' && !given.has(name))
    .sort((a, b) => b.length - a.length);
  const patterns = hidden.map((name) =>
    name.length > 1
      ? new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'giu')
      : new RegExp(`^${escaped(name)}\\.?$`, 'iu'),
  );
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string')
      return patterns.reduce((text, pattern) => text.replace(pattern, somebodyElse), value);
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object' || value instanceof Date) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]));
  };
  return walk(data);
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
