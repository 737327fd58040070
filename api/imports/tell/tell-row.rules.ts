import { createHash } from 'node:crypto';
import { given } from '../../infra/given.ts';
import { fromGrid } from '../../places/grid.ts';
import { isSentinel } from '../clean/sentinel.rules.ts';
import { oneLine, plainText } from '../clean/text.rules.ts';
import type { Columns } from '../columns.rules.ts';
import type { Field, Mapping } from '../mapping.ts';
import type { Row } from '../read/item.ts';
import { nothingTold, type Note, type Told } from './told.ts';

/** What a row of a table says, by the columns it was read to have. */
export function tellRow({ cells, point, drawn }: Row, columns: Columns, mapping: Mapping): Told {
  const notes: Note[] = [];
  const cell = (name: string): string => {
    const text = (cells[name] ?? '').trim();
    if (!isSentinel(text)) return text;
    notes.push({ code: 'said nothing', field: name, value: text });
    return '';
  };
  const all = (field: Field) => (columns.fields[field] ?? []).map(cell).filter(Boolean);
  const one = (field: Field) => all(field)[0];
  const told = nothingTold();

  const name = one('name');
  const organisation = one('organisation');
  const place = placeOf(all, one, point);
  const theirId = one('theirId') ?? madeUpId(name, organisation, place.postcode, place.parts);
  if (drawn) notes.push({ code: 'drawn as an area, its middle taken', value: drawn });

  return {
    ...told,
    ...given({
      theirId,
      name,
      organisation,
      description: mapping.description ? filled(mapping.description, cell) : all('description').map(plainText).join('\n\n'),
      summary: mapping.summary ? filled(mapping.summary, cell) : undefined,
      accessNote: all('accessNote').join('. '),
      ageMin: one('ageMin'),
      ageMax: one('ageMax'),
      costText: one('cost'),
      joinText: one('join'),
      updated: one('updated'),
      assured: one('assured'),
    }),
    places: [place],
    contacts: (['phone', 'email', 'website', 'contact'] as const).flatMap((field) =>
      (columns.fields[field] ?? []).flatMap((column) => (cell(column) ? [{ text: cell(column), field: column }] : [])),
    ),
    opening: all('opening').map(plainText),
    days: daysOf(columns, cells),
    access: accessOf(columns, cells),
    terms: all('category').flatMap((text) => text.split(/\s*[;|]\s*/)),
    who: all('who'),
    languages: all('languages').flatMap((text) => text.split(/\s*[,;/]\s*|\s+and\s+/)),
    areas: all('area'),
    status: statusOf(one('status'), one('closed')),
    // What another directory of this kind invented must not be taken for real.
    facts: [...factsOf(cells, mapping), ...(cells.Invented === 'yes' ? [{ demo: true }] : [])],
    said: Object.values(cells).filter((text) => text.length > 1),
    notes: distinct(notes),
  };
} // prettier-ignore

type All = (field: Field) => string[];
type One = (field: Field) => string | undefined;

function placeOf(all: All, one: One, point: Row['point']): Told['places'][number] {
  const [easting, northing] = [Number(one('easting')), Number(one('northing'))];
  const postcode = one('postcode');
  const grid = easting > 0 && northing > 0 ? fromGrid(postcode ?? '', easting, northing) : null;
  return {
    parts: all('address').map(plainText),
    ...given({ name: one('placeName'), town: one('town'), postcode }),
    ...given({ lat: point?.lat ?? one('lat') ?? grid?.lat, lng: point?.lng ?? one('lng') ?? grid?.lng }),
  };
}

/**
 * A list without ids gets one from what changes least. It is a sum, so that nobody reads an address from it.
 */
function madeUpId(name?: string, organisation?: string, postcode?: string, parts: string[] = []): string | undefined {
  if (!name && !organisation) return undefined;
  const fold = (text = '') => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const said = [name, organisation, postcode?.replace(/\s/g, ''), postcode ? '' : parts.join(' ')].map(fold);
  return `row-${createHash('sha256').update(said.join('\u0000')).digest('hex').slice(0, 24)}`;
} // prettier-ignore

/** An id that a row without one was given. */
export const isMadeUp = (theirId: string): boolean => /^row-[\da-f]{24}$/.test(theirId);

function daysOf(columns: Columns, cells: Row['cells']): Told['days'] {
  return Object.fromEntries(
    Object.entries(columns.days).flatMap(([day, names]) => {
      const hours = names
        .map((name) => (cells[name] ?? '').trim())
        .filter((text) => text !== '' && !isSentinel(text));
      return hours.length > 0 ? [[day, hours]] : [];
    }),
  );
}

function accessOf(columns: Columns, cells: Row['cells']): Told['access'] {
  return Object.fromEntries(
    Object.entries(columns.access).flatMap(([feature, names]) => {
      const states = names.map((name) => yesOrNo(cells[name] ?? ''));
      const state = states.includes('no')
        ? 'no'
        : states.length > 0 && states.every((s) => s === 'yes')
          ? 'yes'
          : null;
      return state ? [[feature, { state }]] : [];
    }),
  );
}

/** "Yes; No" of rows that were put together says nothing sure. */
function yesOrNo(text: string): 'yes' | 'no' | null {
  const tidy = text.trim().toLowerCase();
  if (/^(?:yes|y|true|1)$/.test(tidy)) return 'yes';
  if (/^(?:no|n|false|0)$/.test(tidy)) return 'no';
  return null;
}

function statusOf(status = '', closed = ''): Told['status'] {
  if (/^(?:temporar\w+ closed|paused|suspended)$/i.test(status.trim())) return 'paused';
  if (/^(?:closed|inactive|defunct|archived|ceased|no longer|false|no|n|removed|dissolved)\b/i.test(status.trim())) return 'archived';
  return /^(?:yes|y|true|closed|(?:19|20)\d\d\b.*|\d{1,2}\/\d{1,2}\/\d{2,4})$/i.test(closed.trim()) ? 'archived' : 'live';
} // prettier-ignore

/** Facts of the mapping whose pattern fits a value of its column; a cell may hold several values. */
export function factsOf(cells: Row['cells'], mapping: Mapping): Record<string, unknown>[] {
  return Object.entries(mapping.values).flatMap(([column, values]) => {
    const parts = (cells[column] ?? '').split(/\s*;\s*/).map((part) => part.trim());
    return Object.entries(values).flatMap(([pattern, facts]) => (parts.some((part) => fits(pattern, part)) ? [facts] : []));
  });
} // prettier-ignore

/** Whether a value is the one meant: `*` stands for any letters, case does not matter. */
export const fits = (pattern: string, value: string): boolean =>
  new RegExp(`^${pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`, 'is').test(value.trim()); // prettier-ignore

/** `{Column}` → its cell, as a phrase. A sentence of the template with an empty cell in it is left out. */
function filled(template: string, cell: (column: string) => string): string {
  return template
    .split(/(?<=[.!?])\s+/)
    .flatMap((sentence) => {
      const asked = [...sentence.matchAll(/\{([^}]+)\}/g)].map(([, column]) => cell(column ?? ''));
      if (asked.some((text) => text === '')) return [];
      const text = sentence.replace(/\{([^}]+)\}/g, (_, column: string) => phrase(cell(column)));
      return [text.replace(/([.!?])\.$/, '$1')];
    })
    .join(' ');
}
/** "Grass pitches; Sports halls" → "Grass pitches and Sports halls". */
const phrase = (text: string) =>
  oneLine(text)
    .split(/\s*;\s*/)
    .map((part, at) => (at === 0 ? part : part.charAt(0).toLowerCase() + part.slice(1)))
    .join(', ')
    .replace(/, ([^,]*)$/, text.includes(';') ? ' and $1' : ', $1');

const distinct = (notes: Note[]) =>
  notes.filter(
    (note, at) => notes.findIndex((each) => each.code === note.code && each.field === note.field) === at,
  );
