/** The short fixed name of a source from what people call it: "Sometown Council's groups" → `sometown-councils-groups`. */
export const sourceIdOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
