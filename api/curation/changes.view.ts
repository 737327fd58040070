import type { AssetDraft } from '../contract/asset.ts';
import type { FieldChange } from '../contract/curation.ts';
import { ageWords, costWords } from '../assets/say.rules.ts';
import { waitLabels } from '../taxonomy/labels.ts';
import { labelOf } from '../taxonomy/taxonomy.ts';
import { sayWhen } from '../times/words.rules.ts';
import { changedFields } from './diff.rules.ts';

type Field = keyof AssetDraft;
type Place = NonNullable<AssetDraft['places']>[number];

/**
 * What a proposal changes, field by field, in words. `mayseeWithheld` is for who has just shown once more that it is them:
 * others are told that there is an address, not which.
 */
export function viewChanges(
  before: AssetDraft | null,
  after: AssetDraft,
  maySeeWithheld: boolean,
): FieldChange[] {
  const changed = new Set(changedFields(before, after));
  return order.flatMap((field) => {
    if (!changed.has(field)) return [];
    const say = (draft: AssetDraft | null) => (draft ? sayField(draft, field, maySeeWithheld) : null) || null;
    const [was, is] = [say(before), say(after)];
    return was === is ? [] : [{ path: field, label: labels[field] ?? field, before: was, after: is }];
  });
}

export const labelOfField = (field: string): string => labels[field as Field] ?? field;

const labels: Partial<Record<Field, string>> = {
  name: 'Name',
  alsoKnownAs: 'Also known as',
  organisation: 'Run by',
  kind: 'What sort',
  summary: 'In a sentence or two',
  description: 'More about it',
  translations: 'In Welsh',
  status: 'On the map',
  schedules: 'When',
  openingText: 'When, in their words',
  places: 'Where',
  areasServed: 'Serves',
  contacts: 'How to reach it',
  join: 'How to join',
  costs: 'What it costs',
  capacity: 'Room for more',
  capacityNote: 'About the room',
  wait: 'How long people wait',
  categories: 'What it offers',
  needs: 'What it helps with',
  whoFor: 'Who it is for',
  age: 'Ages',
  eligibility: 'Conditions',
  community: 'Community',
  schemes: 'Kind of scheme',
  attendance: 'How people take part',
  formats: 'What it is like',
  languages: 'Languages',
  access: 'Getting in',
  accessNote: 'More about getting in',
  firstVisit: 'The first time',
  bringingSomeone: 'Bringing somebody',
  wants: 'Would like help with',
  rooms: 'Rooms to borrow',
  checks: 'What was checked',
  control: 'Whose it is',
  links: 'Belongs to',
  workersLine: 'Line for workers',
  sameAs: 'The same as',
};
const order = Object.keys(labels) as Field[];

const listed = <T>(items: T[] | undefined, say: (item: T) => string) => (items ?? []).map(say).join('\n');

function sayField(draft: AssetDraft, field: Field, maySeeWithheld: boolean): string {
  switch (field) {
    case 'organisation':
      return draft.organisation?.name ?? '';
    case 'kind':
      return labelOf('kind', draft.kind);
    case 'status':
      return onTheMap[draft.status ?? 'draft'];
    case 'schedules':
      return listed(draft.schedules, (one) =>
        [sayWhen(one as Parameters<typeof sayWhen>[0]), one.note].filter(Boolean).join('. '),
      );
    case 'places':
      return listed(draft.places, (place) => sayPlace(place, maySeeWithheld));
    case 'areasServed':
      return listed(draft.areasServed, ({ name }) => name);
    case 'contacts':
      return listed(draft.contacts, (one) =>
        one.public || maySeeWithheld
          ? `${[one.label, one.value].filter(Boolean).join(': ')} (${one.public ? 'shown to everybody' : 'kept private'})`
          : `${one.kind}, kept private`,
      );
    case 'join':
      return listed(draft.join, ({ route, note, url }) => [labelOf('join', route), note, url].filter(Boolean).join(', '));
    case 'costs':
      return costWords((draft.costs ?? []));
    case 'capacity':
      return labelOf('capacity', draft.capacity ?? 'unknown');
    case 'wait':
      return waitLabels[draft.wait ?? 'unknown'];
    case 'categories':
      return listed(draft.categories, (id) => labelOf('category', id));
    case 'needs':
      return listed(draft.needs, (id) => labelOf('need', id));
    case 'whoFor':
      return listed(draft.whoFor, (id) => labelOf('who', id));
    case 'age':
      return ageWords(draft.age) ?? '';
    case 'eligibility':
      return listed(draft.eligibility, ({ rule, note }) => note ?? rule.replaceAll('_', ' '));
    case 'schemes':
      return listed(draft.schemes, (id) => labelOf('scheme', id));
    case 'attendance':
      return listed(draft.attendance, (id) => labelOf('attendance', id));
    case 'formats':
      return listed(draft.formats, (id) => labelOf('format', id));
    case 'languages':
      return listed(draft.languages, (id) => labelOf('language', id));
    case 'access':
      return Object.entries(draft.access ?? {})
        .map(([id, fact]) => `${labelOf('access', id)}: ${[fact?.state, fact?.note].filter(Boolean).join(', ')}`)
        .join('\n');
    case 'translations':
      return [draft.translations?.cy?.name, draft.translations?.cy?.summary, draft.translations?.cy?.description]
        .filter(Boolean)
        .join('\n');
    case 'wants':
      return listed(draft.wants, ({ what, note }) => [what, note].filter(Boolean).join(': '));
    case 'rooms':
      return listed(draft.rooms, ({ name, holds, note }) => [name, holds && `holds ${holds}`, note].filter(Boolean).join(', '));
    case 'checks':
      return listed(draft.checks, ({ what, on, by }) => `${what}, ${on}, ${by}`);
    case 'links':
      return listed(draft.links, ({ name }) => name);
    case 'alsoKnownAs':
      return listed(draft.alsoKnownAs, (name) => name);
    default: {
      const value = draft[field];
      return typeof value === 'string' ? value : '';
    }
  }
} // prettier-ignore

const onTheMap: Record<NonNullable<AssetDraft['status']>, string> = {
  draft: 'not yet',
  waiting: 'not yet',
  live: 'yes',
  paused: 'yes, paused for now',
  archived: 'no, taken off',
};

const shown: Record<NonNullable<Place['privacy']>, string> = {
  exact: 'shown exactly',
  street: 'only the street is shown',
  ward: 'only the neighbourhood is shown',
  town: 'only the town is shown',
  area_only: 'only the name of the area is shown',
  hidden: 'not shown at all',
};

function sayPlace({ name, address, findingIt, privacy = 'exact' }: Place, maySeeWithheld: boolean): string {
  const lines = [name, ...(address?.lines ?? []), address?.town, address?.postcode]
    .filter(Boolean)
    .join(', ');
  const isOpen = privacy === 'exact' || maySeeWithheld;
  const what = isOpen ? [lines, findingIt].filter(Boolean).join('. ') : (address?.town ?? 'An address');
  return `${what || 'A place'} (${shown[privacy]})`;
}
