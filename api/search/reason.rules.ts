import type { CardDoc } from '../assets/asset.store.ts';
import type { Reason } from '../contract/asset.ts';
import type { FacetName, SearchQuery } from '../contract/search.ts';
import { labelOf } from '../taxonomy/taxonomy.ts';
import { fold } from './embedded/tokens.ts';

/**
 * Up to three reasons why a result is here: for the words of the question, then the choices it meets, then the
 * areas that brought it here. `field` is the path in the stored asset (through lists) and `value` what stands there, or
 * a word of it. `matched`: query word → words of the index that it found; `areas`: ids of those that cover the place.
 */
export function reasonsFor(
  asset: CardDoc,
  asked: Pick<SearchQuery, FacetName>,
  matched: Record<string, string[]>,
  areas: string[] = [],
): Reason[] {
  const reasons = [
    ...wordReasons(asset, matched),
    ...choiceReasons(asset, asked),
    ...asset.areasServed
      .filter(({ id }) => areas.includes(id))
      .map(({ name }) => ({ field: 'areasServed.name', value: name, words: serves(name) })),
  ];
  return reasons
    .filter((one, nth) => reasons.findIndex((other) => other.words === one.words) === nth)
    .slice(0, 3);
}

/** A text that may hold what was looked for, and the reason if it does; `said` as it stands in the text. */
type Source = { text: string; reason: (said: string) => Reason };

/** For each word of the question the most telling text that answers it; each text once, with all it answers. */
function wordReasons(asset: CardDoc, matched: Record<string, string[]>): Reason[] {
  const sources = sourcesOf(asset);
  const telling = new Set(
    Object.values(matched).map((found) => {
      const words = new Set(found);
      return sources.find(({ text }) => runOf(text, words) !== undefined);
    }),
  );
  const all = new Set(Object.values(matched).flat());
  return sources
    .filter((source) => telling.has(source))
    .map(({ text, reason }) => reason(runOf(text, all) ?? text));
}

/** The first words of a text, side by side and as they stand there, that were looked for. */
function runOf(text: string, words: Set<string>): string | undefined {
  let [from, to] = [-1, -1];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const isNext = from >= 0 && /^[\s-]+$/.test(text.slice(to, index));
    if (from >= 0 && !(isNext && words.has(fold(word)))) break;
    if (from < 0 && !words.has(fold(word))) continue;
    if (from < 0) from = index;
    to = index + word.length;
  }
  return from < 0 ? undefined : text.slice(from, to);
}

/** Every text of the index, the most telling first. */
function sourcesOf(asset: CardDoc): Source[] {
  const cy = asset.translations?.cy;
  return [
    ...part('name', [asset.name], (said) => `“${said}” is in its name`),
    ...whole('alsoKnownAs', asset.alsoKnownAs, (name) => `Also called ${name}`),
    ...whole('translations.cy.name', [cy?.name], (name) => `Also called ${name}`),
    ...labelled('schemes', 'scheme', asset.schemes),
    ...labelled('categories', 'category', asset.categories),
    ...whole('organisation.name', [asset.organisation?.name], (name) => `Run by ${name}`),
    ...part('community', [asset.community], (said) => `“${said}” is in who it is for`),
    ...part('summary', [asset.summary], speakOf),
    ...part('translations.cy.summary', [cy?.summary], speakOf),
    ...asset.places.flatMap(({ name, lines, town }) => [
      ...whole('places.name', [name], (at) => `At ${at}`),
      ...whole('places.lines', lines, (at) => `At ${at}`),
      ...whole('places.town', [town], (at) => `In ${at}`),
    ]),
    ...whole(
      'areasServed.name',
      asset.areasServed.map(({ name }) => name),
      serves,
    ),
    ...part('description', [asset.description], speakOf),
    ...part('translations.cy.description', [cy?.description], speakOf),
  ];
}

const speakOf = (said: string) => `They speak of “${said}”`;
const serves = (area: string) => `Serves ${area}`;

type Say = (said: string) => string;
type Texts = readonly (string | undefined)[];
const given = (texts: Texts) => texts.filter((text) => text !== undefined);

/** The words that were looked for are the reason. */
const part = (field: string, texts: Texts, say: Say): Source[] =>
  given(texts).map((text) => ({ text, reason: (value) => ({ field, value, words: say(value) }) }));

/** The text as a whole is the reason. */
const whole = (field: string, texts: Texts, say: Say): Source[] =>
  given(texts).map((text) => ({ text, reason: () => ({ field, value: text, words: say(text) }) }));

/** The label is looked at, and stands for its id. */
const labelled = (field: string, facet: FacetName, ids: readonly string[]): Source[] =>
  ids.map((value) => {
    const text = labelOf(facet, value);
    return { text, reason: () => ({ field, value, words: text }) };
  });

function choiceReasons(asset: CardDoc, asked: Pick<SearchQuery, FacetName>): Reason[] {
  const has = (field: string, facet: FacetName, values: readonly string[]): Reason[] =>
    asked[facet]
      .filter((id) => values.includes(id))
      .map((id) => ({ field, value: id, words: labelOf(facet, id) }));
  return [
    ...has('needs', 'need', asset.needs),
    ...has('categories', 'category', asset.categories),
    ...has('schemes', 'scheme', asset.schemes),
    ...has('whoFor', 'who', asset.whoFor),
    ...has('languages', 'language', asset.languages),
    ...has('attendance', 'attendance', asset.attendance),
    ...has('formats', 'format', asset.formats),
    ...asked.access
      .filter((feature) => asset.access[feature]?.state === 'yes')
      .map((feature) => ({
        field: `access.${feature}.state`,
        value: 'yes',
        words: labelOf('access', feature),
      })),
    ...has(
      'costs.kind',
      'cost',
      asset.costs.map(({ kind }) => kind),
    ),
    ...has(
      'join.route',
      'join',
      asset.join.map(({ route }) => route),
    ),
  ];
}
