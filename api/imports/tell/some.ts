/** Leaves out what has no value, which `exactOptionalPropertyTypes` asks for. */
export function some<T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const told = ([, value]: [string, unknown]) => value !== undefined && value !== null && value !== '';
  return Object.fromEntries(Object.entries(fields).filter(told)) as never;
}
