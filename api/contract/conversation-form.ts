import type { Part } from './people.ts';

/**
 * What the pages of the three conversations hold, as data: the browser, the server and the copy for other systems read
 * the same table. No zod here, since the browser imports it. After The Three Conversations of Partners4Change, whose
 * idea and name that is.
 */
export const conversations = ['listen', 'intensive', 'good_life'] as const;
export type Which = (typeof conversations)[number];

export const rings = ['close', 'near', 'further'] as const;
export const contactAnswers = ['yes', 'ask', 'no'] as const;
export const uses = ['now', 'used_to', 'would_like'] as const;
export const agreedStates = ['to-do', 'doing', 'done', 'let-go'] as const;
export const ten = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;
export const risks = ['none', 'some'] as const;
/** The nine areas of wellbeing of the Care Act 2014, section 1(2). */
export const wellbeing = [
  'dignity',
  'wellbeing',
  'protection',
  'control',
  'taking_part',
  'money',
  'relationships',
  'home',
  'contribution',
] as const;

/** `text` has many lines, `line` one; `choice` is one of its choices, `tags` any of them; `day` is a local date. */
export type Box = {
  is: 'text' | 'line' | 'choice' | 'tags' | 'day';
  choices?: readonly string[];
};
/** Rows that can be added to: each row has these boxes, and is saved as one. */
export type Rows = { is: 'rows'; most: number; columns: Record<string, Box> };
export type Entry = (Box | Rows) & { part: Part };

const text = (part: Part): Entry => ({ is: 'text', part });
const day = (part: Part): Entry => ({ is: 'day', part });
const choice = (part: Part, choices: readonly string[]): Entry => ({ is: 'choice', part, choices });
const line: Box = { is: 'line' };
const oneOf = (choices: readonly string[]): Box => ({ is: 'choice', choices });
const rows = (part: Part, most: number, columns: Record<string, Box>): Entry => ({
  ...{ is: 'rows', part, most, columns },
});

/** Every box of every conversation by its name. The words for them are in `web/conversations/words.ts`. */
export const boxes = {
  matters: text('about-me'),
  goodDay: text('about-me'),
  badDay: text('about-me'),
  /** What somebody knows, can do with their hands, and cares for: a line for each thing. */
  head: text('about-me'),
  hand: text('about-me'),
  heart: text('about-me'),
  caring: text('about-me'),
  people: rows('people', 30, {
    name: line,
    ring: oneOf(rings),
    gives: line,
    gets: line,
    contact: oneOf(contactAnswers),
  }),
  /** `asset` is the last part of the address of its page on the map; `told` the number under which it was put to the curators. */
  places: rows('places', 30, { name: line, use: oneOf(uses), asset: line, told: line }),
  travel: text('places'),
  tried: text('change'),
  change: rows('change', 3, { what: line, importance: oneOf(ten), confidence: oneOf(ten) }),
  mustChange: text('change'),
  byWhen: { is: 'line', part: 'change' },
  smallThings: text('change'),
  stick: rows('change', 60, { day: { is: 'day' }, note: line }),
  settledOn: day('change'),
  settledHow: text('change'),
  goodLife: text('change'),
  own: text('change'),
  nearby: text('change'),
  paid: text('change'),
  budget: choice('change', ['yes', 'no', 'not_known']),
  risk: choice('safety', risks),
  worries: text('safety'),
  likely: choice('safety', ['unlikely', 'maybe', 'likely']),
  affects: { is: 'line', part: 'safety' },
  emergency: rows('safety', 10, { what: line, who: line, number: line }),
  communication: text('communication'),
  agreed: rows('agreed', 12, {
    what: line,
    who: line,
    when: line,
    confidence: oneOf(ten),
    status: oneOf(agreedStates),
  }),
  nextContact: { is: 'line', part: 'agreed' },
  lookAgain: day('agreed'),
  /** Whether they decide about this themselves, and how that is known. */
  decides: choice('agreed', ['self', 'with_help', 'not_now']),
  decidesHow: text('agreed'),
  helpedBy: { is: 'line', part: 'agreed' },
  agreedByMe: choice('agreed', ['yes', 'not_yet', 'no']),
  areas: { is: 'tags', part: 'change', choices: wellbeing },
} as const satisfies Record<string, Entry>;
export type BoxName = keyof typeof boxes;

export type SectionName =
  | 'matters'
  | 'days'
  | 'strengths'
  | 'caring'
  | 'people'
  | 'places'
  | 'tried'
  | 'change'
  | 'mustChange'
  | 'smallThings'
  | 'stick'
  | 'goodLife'
  | 'resources'
  | 'safety'
  | 'communication'
  | 'agreed'
  | 'settled'
  | 'sharing'
  | 'decides'
  | 'together'
  | 'areas';
export type Section = {
  name: SectionName;
  boxes: readonly BoxName[];
  /** Only in a conversation with somebody who looks after another. */
  onlyCarers?: true;
  /** Only for who may write an assessment. */
  onlyAssessors?: true;
};

const ending: Section[] = [
  { name: 'sharing', boxes: [] },
  { name: 'together', boxes: ['helpedBy', 'agreedByMe'] },
  { name: 'areas', boxes: ['areas'], onlyAssessors: true },
];

/** The page of each, in its order: what is strong before what is wanted, and what is wanted before what worries. */
export const pagesOf: Record<Which, readonly Section[]> = {
  listen: [
    { name: 'matters', boxes: ['matters'] },
    { name: 'days', boxes: ['goodDay', 'badDay'] },
    { name: 'strengths', boxes: ['head', 'hand', 'heart'] },
    { name: 'caring', boxes: ['caring'], onlyCarers: true },
    { name: 'people', boxes: ['people'] },
    { name: 'places', boxes: ['places', 'travel'] },
    { name: 'tried', boxes: ['tried'] },
    { name: 'change', boxes: ['change'] },
    { name: 'safety', boxes: ['risk', 'worries', 'emergency'] },
    { name: 'communication', boxes: ['communication'] },
    { name: 'agreed', boxes: ['agreed', 'nextContact'] },
    ...ending,
  ],
  intensive: [
    { name: 'mustChange', boxes: ['mustChange', 'byWhen'] },
    { name: 'safety', boxes: ['risk', 'worries', 'likely', 'affects', 'emergency'] },
    { name: 'smallThings', boxes: ['smallThings'] },
    { name: 'agreed', boxes: ['agreed', 'nextContact'] },
    { name: 'stick', boxes: ['stick'] },
    { name: 'settled', boxes: ['settledOn', 'settledHow'] },
    ...ending,
  ],
  good_life: [
    { name: 'goodLife', boxes: ['goodLife'] },
    { name: 'change', boxes: ['change'] },
    { name: 'resources', boxes: ['own', 'nearby', 'paid', 'budget'] },
    { name: 'safety', boxes: ['risk', 'worries', 'emergency'] },
    { name: 'agreed', boxes: ['agreed', 'lookAgain'] },
    { name: 'decides', boxes: ['decides', 'decidesHow'] },
    ...ending,
  ],
};

/** What a conversation cannot be finished without, by box. */
export const starred: Record<Which, readonly BoxName[]> = {
  listen: ['matters', 'risk'],
  intensive: ['mustChange', 'risk'],
  good_life: ['goodLife', 'risk', 'decides'],
};

export const lengths = { text: 4_000, line: 200 };

/** `matters`, or `people:k3f9x2ab` for a row. */
export type FieldKey = string;
/** What a box holds; of a row its boxes by name, and null once it was taken away. Nothing is the empty string. */
export type FieldValue = string | Record<string, string> | null;
export type Saved = { value: FieldValue; revision: number };

export const boxOf = (key: FieldKey): BoxName => key.split(':', 1)[0] as BoxName;
export const isRows = (name: BoxName): boolean => boxes[name].is === 'rows';

/** The rows of a list that stand, in the order in which they were begun. */
export const rowsOf = (
  fields: Record<FieldKey, Saved>,
  name: BoxName,
): { key: FieldKey; row: Record<string, string> }[] =>
  Object.entries(fields).flatMap(([key, { value }]) =>
    boxOf(key) === name && value !== null && typeof value === 'object' ? [{ key, row: value }] : [],
  );

export const sameValue = (a: FieldValue, b: FieldValue): boolean => plain(a) === plain(b);

/** An empty row is the same as none. */
function plain(value: FieldValue): string {
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n');
  const filled = Object.entries(value ?? {}).filter(([, text]) => text !== '');
  return filled.length === 0
    ? ''
    : JSON.stringify(
        filled.map(([name, text]) => [name, text] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
      );
}
