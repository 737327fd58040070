import { saidByThoseWhoRunIt, sensitivityOf, type Sensitivity } from '../../assets/sensitivity.rules.ts';
import { withoutWhereabouts } from '../../assets/whereabouts.rules.ts';
import type { AssetDraft } from '../../contract/asset.ts';
import { given } from '../../infra/given.ts';
import { labelOf } from '../../taxonomy/taxonomy.ts';
import { guessCategories, guessKind, guessSchemes } from '../clean/guess.rules.ts';
import { plainSummary, summaryOf } from '../clean/summary.rules.ts';
import { isSentinel } from '../clean/sentinel.rules.ts';
import { atMost, oneLine, plainText } from '../clean/text.rules.ts';
import { readableName } from '../clean/title-case.rules.ts';
import type { Mapping } from '../mapping.ts';
import type { Note, Told } from '../tell/told.ts';
import { underOurIds } from '../tell/whole.rules.ts';
import { contactsOf } from './contacts.rules.ts';
import { ageFrom, costsFrom, dateFrom, joinFrom, languagesFrom } from './facts.rules.ts';
import type { Located } from './locate.ts';
import { openingOf } from './opening.rules.ts';
import { doubtsOf } from './public-door.rules.ts';

export type Source = { id: string; mapping: Mapping; addresses: 'venue' | 'correspondence'; today: string };
export type Drafted = {
  draft: AssetDraft;
  sensitivity: Sensitivity;
  /** Why it is shown as an area although nothing else asks for it; empty where it is not. */
  doubts: string[];
  notes: Note[];
  openingRead: boolean;
};

/** An entry without a name cannot be found by anybody. */
export class NamelessError extends Error {
  override name = 'NamelessError';
}

/** What an entry says, as an asset: cleaned, its gaps guessed, laid over with the mapping's facts, and made safe. */
export function draftOf(told: Told, located: Located, id: string, source: Source): Drafted {
  const notes: Note[] = [...told.notes, ...located.notes];
  const name = nameOf(told, notes);
  const { mapping } = source;
  const description = descriptionOf(told, notes);
  const { contacts, notes: contactNotes } = contactsOf(told, mapping.contacts === 'offices');
  const opening = openingOf(told, mapping.source.asOf ?? source.today);
  const organisation = told.organisation && !isSentinel(told.organisation) ? readableName(oneLine(told.organisation)) : undefined;
  const reach = { phone: contacts.some(({ kind }) => kind === 'phone'), email: contacts.some(({ kind }) => kind === 'email') };
  const join = joinFrom(told.joinText, reach);
  const kind = guessKind(name, told.terms) ?? 'service';
  const categories = guessCategories({ terms: told.terms, name: [name, organisation].filter(Boolean).join(' '), text: description });
  notes.push(...contactNotes, ...opening.notes);

  const facts: AssetDraft = {
    id,
    kind,
    name,
    summary: 'x',
    categories,
    schemes: guessSchemes(`${name}. ${told.terms.join('. ')}`),
    ...given({
      organisation: organisation && organisation !== name ? { name: organisation.slice(0, 160) } : undefined,
      description: atMost(join === null && told.joinText ? [description, `How to join: ${oneLine(told.joinText)}`].filter(Boolean).join('\n\n') : description, 6000),
      age: agesOf(told, notes),
      accessNote: told.accessNote && atMost(oneLine(told.accessNote), 500),
      openingText: opening.openingText,
      assured: assuredOf(told, source, notes),
    }),
    access: told.access,
    costs: told.costs.length > 0 ? told.costs : costsFrom(told.costText),
    join: join ?? [],
    languages: languagesFrom(told.languages),
    attendance: attendanceOf(told, located, source),
    contacts,
    places: located.places,
    areasServed: [...new Set(told.areas.map(oneLine))].slice(0, 50).map((area) => ({ name: area.slice(0, 160) })),
    schedules: opening.schedules,
    provenance: provenanceOf(told, source),
    status: told.status,
  };
  const base = told.whole ? withWhole(facts, underOurIds(told.whole, id)) : facts;
  const laid = [mapping.set, together(told.facts)].reduce<AssetDraft>(layOver, base);
  const whole = { ...laid, summary: told.whole?.summary ?? summaryFor(told, laid, located) };

  const judged = sensitivityOf(whole, told.said);
  const sensitivity = judged.withhold || !saidByThoseWhoRunIt(whole) ? judged : { ...judged, area: false };
  const doubts = sensitivity.area || source.addresses === 'correspondence' ? [] : doubtsOf(whole, told, mapping);
  const shown = { ...sensitivity, area: sensitivity.area || doubts.length > 0 };
  const safe = withoutWhereabouts(sensitivity.withhold ? withheldFacts(whole, sensitivity, mapping) : whole, shown);
  const draft = source.addresses === 'correspondence' ? withoutOwnAddress(safe, told) : safe;
  return { draft, sensitivity, doubts: located.places.some(isPinned) ? doubts : [], notes, openingRead: opening.read };
} // prettier-ignore

/** A whole entry of another directory of this kind takes the place of all that is guessed; a part of one goes before it. */
function withWhole(facts: AssetDraft, whole: Partial<AssetDraft>): AssetDraft {
  if (!whole.kind || !whole.name) return { ...facts, ...whole };
  const { id, name, summary, kind, provenance, assured, status } = facts;
  return { ...given({ id, assured, status }), name, summary, kind, provenance, ...whole };
}

const isPinned = ({ privacy }: Located['places'][number]) => privacy === undefined || privacy === 'exact' || privacy === 'street'; // prettier-ignore

function nameOf(told: Told, notes: Note[]): string {
  const said = oneLine(told.name ?? '');
  if (said === '' || isSentinel(said)) throw new NamelessError('It has no name.');
  const name = readableName(said);
  if (name !== said) notes.push({ code: 'name was in capitals' });
  if (name.length > 160) notes.push({ code: 'shortened', field: 'name' });
  return atMost(name, 160);
}

function descriptionOf(told: Told, notes: Note[]): string {
  const text = plainText(told.description ?? '');
  if (isSentinel(text)) return '';
  if (text.length > 6000) notes.push({ code: 'shortened', field: 'description' });
  return atMost(text, 6000);
}

function agesOf(told: Told, notes: Note[]): AssetDraft['age'] | undefined {
  const read = (value: unknown, field: string) => {
    if (value === undefined || value === '') return null;
    const years = ageFrom(value);
    if (years === null)
      notes.push({ code: 'age left out', field, value: JSON.stringify(value).slice(0, 20) });
    return years;
  };
  const [min, max] = [read(told.ageMin, 'youngest age'), read(told.ageMax, 'oldest age')];
  // From birth on, without an end: of every age, which is what saying nothing means.
  if ((min ?? 0) === 0 && max === null) return undefined;
  if (min !== null && max !== null && min > max) {
    notes.push({ code: 'age left out', field: 'ages', value: `${min} to ${max}` });
    return undefined;
  }
  return given({ min, max });
}

/** Never "checked" by being imported: only where the source says when its own people last looked. */
function assuredOf(told: Told, { today }: Source, notes: Note[]): AssetDraft['assured'] | undefined {
  const on = dateFrom(told.assured, today);
  if (told.assured && !on)
    notes.push({ code: 'date left out', field: 'assured', value: told.assured.slice(0, 30) });
  return on ? { on, by: 'organisation' } : undefined;
}

function attendanceOf(told: Told, located: Located, { addresses }: Source): AssetDraft['attendance'] {
  const door = addresses === 'venue' && located.places.some(({ point, address }) => point ?? address);
  return [...new Set([...(door ? (['in_person'] as const) : []), ...told.attendance])];
}

function provenanceOf(told: Told, { id, mapping, today }: Source): AssetDraft['provenance'] {
  const { name, ...rest } = mapping.source;
  const own = told.whole ? told.from?.asOf : dateFrom(told.updated, today);
  const asOf = own ?? mapping.source.asOf;
  return {
    source: id,
    sourceName:
      name ??
      told.from?.sourceName ??
      readableName(id.replace(/[-_]+/g, ' ').replace(/^\w/, (letter) => letter.toUpperCase())),
    ...given({ ...told.from, sourceName: undefined, ...rest, theirId: told.theirId?.slice(0, 300), asOf }),
  };
}

/** Lists grow, everything else is replaced. */
function layOver(under: AssetDraft, over: Record<string, unknown>): AssetDraft {
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const before = merged[key];
    const grows = Array.isArray(before) && Array.isArray(value) && grown.has(key);
    merged[key] = grows ? [...new Set([...(before as unknown[]), ...(value as unknown[])])] : isPlain(before) && isPlain(value) ? { ...before, ...value } : value;
  }
  return merged as AssetDraft;
} // prettier-ignore
/** What several values of one cell say, side by side. */
function together(facts: Record<string, unknown>[]): Record<string, unknown> {
  const merged: Record<string, unknown> = {};
  for (const [key, value] of facts.flatMap((each) => Object.entries(each))) {
    const before = merged[key];
    const lists = Array.isArray(before) && Array.isArray(value);
    merged[key] = lists ? [...new Set([...(before as unknown[]), ...(value as unknown[])])] : value;
  }
  return merged;
}

// what a mapping says of a whole file comes beside what a row says; its categories take the place of guessed ones
const grown = new Set([
  'alsoKnownAs',
  'whoFor',
  'languages',
  'attendance',
  'formats',
  'areasServed',
  'eligibility',
  'schemes',
  'needs',
]);
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function summaryFor(told: Told, draft: AssetDraft, { town }: Located): string {
  const written = told.summary ? summaryOf(told.summary) : draft.description ? summaryOf(draft.description) : '';
  if (written.replace(/[^\p{L}]/gu, '').length >= 3) return written;
  const [category] = draft.categories ?? [];
  const what = told.terms[0] && /\p{L}{3}/u.test(told.terms[0]) ? oneLine(told.terms[0]).slice(0, 120) : category ? labelOf('category', category) : labelOf('kind', draft.kind);
  return plainSummary(what, town);
} // prettier-ignore

/**
 * Of a withheld entry the areas of its own row are dropped (a village would tell), and what it does for people who are
 * hurt becomes its category, so that it stays withheld whoever edits its words.
 */
function withheldFacts(draft: AssetDraft, { because }: Sensitivity, mapping: Mapping): AssetDraft {
  const abuse = because.some((reason) => ofAbuse.test(reason));
  return {
    ...draft,
    categories: [...new Set([...(draft.categories ?? []), ...(abuse ? (['domestic_abuse'] as const) : [])])],
    attendance: (draft.attendance ?? []).filter((way) => way !== 'in_person'),
    areasServed: (mapping.set.areasServed ?? []) as NonNullable<AssetDraft['areasServed']>,
  };
}
const ofAbuse =
  /abus|refuge|Women's Aid|violence|survivors|relationship|coercive|somebody close|at home|forced|mutilation|stalking/;

/** The street and postcode of a correspondence address must not come back in the text of its own entry. */
function withoutOwnAddress(draft: AssetDraft, told: Told): AssetDraft {
  const own: AssetDraft = {
    ...draft,
    places: told.places.map(({ parts, postcode }) => ({ address: { lines: parts, ...given({ postcode: postcode?.slice(0, 10) }) } })),
  };
  const { name: _name, organisation: _organisation, ...cleaned } = withoutWhereabouts(own, { withhold: false, area: true, because: [] });
  return { ...draft, ...given({ description: cleaned.description, openingText: cleaned.openingText }), summary: cleaned.summary };
} // prettier-ignore
