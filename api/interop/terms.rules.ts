import type { OrukTaxonomy, OrukTerm } from '../contract/oruk.ts';
import type { Category } from '../contract/lists.ts';
import { idFrom } from '../infra/ids.ts';
import { categoryTerms } from '../taxonomy/categories.ts';
import { needTerms } from '../taxonomy/needs.ts';
import { taxonomyLists } from '../taxonomy/taxonomy.ts';
import { esdServiceOf } from './esd.words.ts';

/** A list that services are described by: `field` is where an asset keeps it. */
export type List = { key: ListKey; id: string; name: string; description: string; field: string };

const told = {
  kind: [
    'kind',
    'Kinds of community asset',
    'What sort of thing it is: a group, a service, a place and so on.',
  ],
  scheme: ['schemes', 'Kinds of scheme', 'Schemes that social prescribing leans on, such as befriending.'],
  category: ['categories', 'Kinds of help', 'What a service offers.'],
  need: [
    'needs',
    'What people say they need',
    'What a service may answer, in the words of people who look for it.',
  ],
  who: ['whoFor', 'Who it is for', 'The people a service is meant for.'],
  attendance: ['attendance', 'How to take part', 'Whether one goes there, is visited, rings or writes.'],
} as const;
export type ListKey = keyof typeof told;

/** Every list, with an id that is the same in every directory of this kind. */
export const lists: List[] = Object.entries(told).map(([key, [field, name, description]]) => ({
  key: key as ListKey,
  id: idFrom('taxonomy', key),
  ...{ name, description, field },
}));

export const termId = (key: ListKey, code: string): string => idFrom('taxonomy-term', key, code);

/** Every term of every list, in the order people read them. */
export const terms: (OrukTerm & { list: List })[] = lists.flatMap((list) =>
  (taxonomyLists()[list.key] ?? []).map(({ id: code, label }) => ({
    id: termId(list.key, code),
    code,
    name: label,
    description: describe(list.key, code, label),
    taxonomy: list.name,
    taxonomy_id: list.id,
    ...uriOf(list.key, code),
    list,
  })),
);
const byId = new Map(terms.map((term) => [term.id, term]));

/** The term of an asset's field; undefined where a code is not on the list any more. */
export const termFor = (key: ListKey, code: string) => byId.get(termId(key, code));

/** Without what only we need to know. */
export const viewTerm = ({ list: _list, ...term }: (typeof terms)[number]): OrukTerm => term;

export const viewList = (list: List, base: string): OrukTaxonomy => ({
  id: list.id,
  name: list.name,
  description: list.description,
  uri: `${base}/taxonomies/${list.id}`,
  version: '1',
});

/**
 * The terms somebody means: by our id, our code, the label, the address of an esd service, or as ORUK 1.0 wrote it
 * (`esdServiceType:1818`). `within`: only of this list.
 */
export function termsMeant(asked: string, within?: ListKey) {
  const text = asked.trim().toLowerCase();
  const esd = /(?:esdservicetypes?:|\/service\/)(\d{1,6})$/.exec(text)?.[1];
  return terms.filter(
    ({ id, code, name, term_uri, list }) =>
      (within === undefined || list.key === within) &&
      (id === text ||
        code === text ||
        name.toLowerCase() === text ||
        (esd !== undefined && term_uri?.endsWith(`/${esd}`))),
  );
}

/** A list by our id, its key or its name. */
export function listMeant(asked: string): List | undefined {
  const text = asked.trim().toLowerCase();
  return lists.find(({ id, key, name }) => id === text || key === text || name.toLowerCase() === text);
}

function describe(key: ListKey, code: string, label: string): string {
  const synonyms = (key === 'category' ? categoryTerms : key === 'need' ? needTerms : {}) as Record<
    string,
    { synonyms: string[] }
  >;
  const also = synonyms[code]?.synonyms.slice(0, 6) ?? [];
  return also.length > 0 ? `${label}. Also: ${also.join(', ')}.` : `${label}.`;
}

function uriOf(key: ListKey, code: string): { term_uri?: string } {
  const esd = key === 'category' ? esdServiceOf[code as Category] : undefined;
  return esd === undefined ? {} : { term_uri: `http://id.esd.org.uk/service/${esd}` };
}
