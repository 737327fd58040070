import type { Postcode } from './place.ts';

/**
 * Postcodes that are asked for in the same moment are looked up in one query, each once: an import asks for two hundred
 * at a time.
 */
export function askedTogether(lookUp: (ids: string[]) => Promise<Postcode[]>) {
  let open: { ids: Set<string>; answer: Promise<Map<string, Postcode>> } | null = null;

  function begin() {
    const ids = new Set<string>();
    const answer = new Promise((next) => setImmediate(next)).then(async () => {
      open = null;
      return new Map((await lookUp([...ids])).map((found) => [found.id, found]));
    });
    return { ids, answer };
  }

  return async function postcode(id: string): Promise<Postcode | null> {
    open ??= begin();
    open.ids.add(id);
    return (await open.answer).get(id) ?? null;
  };
}
