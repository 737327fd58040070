/**
 * Leaves out what has no value (undefined, null or no letters), which `exactOptionalPropertyTypes` asks for. `false`
 * and 0 are values.
 */
export function given<T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const isGiven = ([, value]: [string, unknown]) => value !== undefined && value !== null && value !== '';
  return Object.fromEntries(Object.entries(fields).filter(isGiven)) as never;
}
