import type { AssetDoc } from '../assets/asset.model.ts';
import { fold } from '../assets/text.rules.ts';
import type { Reason } from '../contract/asset.ts';
import type { SearchQuery } from '../contract/search.ts';
import { labelOf } from '../taxonomy/taxonomy.ts';

type Asked = Pick<
  SearchQuery,
  'category' | 'need' | 'scheme' | 'who' | 'cost' | 'access' | 'attendance' | 'language'
>;

/**
 * Up to three reasons why a result is here, each with the field and value of the document it was
 * read from. `matched`: query word → words of the index that it found.
 */
export function reasonsFor(asset: AssetDoc, asked: Asked, matched: Record<string, string[]>): Reason[] {
  return [...wordReasons(asset, matched), ...choiceReasons(asset, asked)].slice(0, 3);
}

function wordReasons(asset: AssetDoc, matched: Record<string, string[]>): Reason[] {
  const words = new Set(Object.values(matched).flat());
  if (words.size === 0) return [];
  const reasons: Reason[] = [];
  const named = firstIn(asset.name, words);
  if (named) reasons.push({ field: 'name', value: named, words: `“${named}” is in its name` });
  for (const scheme of asset.schemes) {
    const label = labelOf('scheme', scheme);
    if (firstIn(label, words)) reasons.push({ field: 'schemes', value: scheme, words: label });
  }
  for (const category of asset.categories) {
    const label = labelOf('category', category);
    if (firstIn(label, words) && !reasons.some((r) => r.words === label))
      reasons.push({ field: 'categories', value: category, words: label });
  }
  if (reasons.length > 0) return reasons;
  const told = firstIn(asset.summary, words);
  if (told) return [{ field: 'summary', value: told, words: `They speak of “${told}”` }];
  const described = asset.description && firstIn(asset.description, words);
  return described ? [{ field: 'description', value: described, words: `They speak of “${described}”` }] : [];
}

/** The first word of a text, as it stands there, that was looked for. */
function firstIn(text: string, words: Set<string>): string | undefined {
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) if (words.has(fold(word))) return word;
  return undefined;
}

function choiceReasons(asset: AssetDoc, asked: Asked): Reason[] {
  const has = (
    field: keyof AssetDoc,
    facet: Parameters<typeof labelOf>[0],
    values: readonly string[],
    wanted: readonly string[],
  ) =>
    wanted.filter((id) => values.includes(id)).map((id) => ({ field, value: id, words: labelOf(facet, id) }));
  return [
    ...has('needs', 'need', asset.needs, asked.need),
    ...has('categories', 'category', asset.categories, asked.category),
    ...has('schemes', 'scheme', asset.schemes, asked.scheme),
    ...has('whoFor', 'who', asset.whoFor, asked.who),
    ...has('languages', 'language', asset.languages, asked.language),
    ...has('attendance', 'attendance', asset.attendance, asked.attendance),
    ...asked.access
      .filter((f) => asset.access[f]?.state === 'yes')
      .map((f) => ({ field: `access.${f}.state`, value: 'yes', words: labelOf('access', f) })),
    ...asked.cost
      .filter((kind) => asset.costs.some((c) => c.kind === kind))
      .map((kind) => ({ field: 'costs.kind', value: kind, words: labelOf('cost', kind) })),
  ];
}
