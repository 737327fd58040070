import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { boxes } from '../../api/contract/conversation-form.ts';

/** Where forms about people are described. Every other file of the contract is named below: a new one is in neither. */
const aboutPeople = [
  ...['connections', 'conversations', 'gateway', 'matching', 'outcomes', 'people-forms', 'plans', 'rights'],
  ...['strengths'],
];
/** Nothing in these is told about somebody whom an organisation works with, or they are lists and views alone. */
const aboutTheMap = [
  ...['access', 'account', 'actor', 'api-examples', 'asset', 'asset-parts', 'audit', 'booklet', 'claim', 'connection-lists'],
  ...['connection-views', 'conversation-form', 'counts', 'curation', 'embed', 'endpoint', 'endpoints', 'freshness'],
  ...['freshness-lists', 'group-calendar', 'groups', 'health', 'here', 'import-lists', 'imports', 'keys', 'lists', 'matching-lists'],
  ...['modules', 'nhs-number', 'oruk', 'oruk-endpoints', 'oruk-query', 'outcome-lists', 'people', 'people-views'],
  ...['place', 'plan-lists', 'problem', 'register', 'register-views', 'rights-lists', 'roles', 'running', 'sandbox'],
  ...['search', 'settings', 'shortlist', 'take-endpoints', 'taxonomy', 'team', 'tell', 'units', 'urgent'],
]; // prettier-ignore

/** Fields that hold text and no word of a person, each with why. */
const notWords: Record<string, string> = {
  'people-forms.handOverForm.to': 'the account of a colleague',
  'people-forms.consentForm.to': 'an organisation, a role or the id of a record',
  'people-forms.consentForm.wording': 'which words were asked with',
  'people-forms.withdrawForm.consentId': 'an id',
  'people-forms.detailsForm.area': 'half a postcode, which stands in the clear so that numbers can be made',
  'conversations.saveForm.who': 'a hash of the worker',
  'conversations.saveForm.tab': 'the name of a window',
  'conversations.saveForm.changes': 'its boxes are taken one by one',
  'conversations.beginForm.who': 'a hash of the worker',
  'connections.connectForm.itemId': 'an id',
  'gateway.intakeForm.area': 'half a postcode, which stands in the clear so that numbers can be made',
  'gateway.roomForm.outcodes': 'where a worker has room',
  'matching.wish.topics': 'ids of topics',
  'matching.wish.not': 'ids of topics',
  'rights.askForm.receivedOn': 'a day',
};
/** What is answered, not asked. */
const views = ['matching.matchView', 'matching.nearMissView', 'plans.saidLine'];

/** Every field in which words about a person can be written, from the contract itself: `file.form.field`. */
export async function privateFields(): Promise<string[]> {
  const folder = path.resolve('api/contract');
  const files = (await readdir(folder)).map((name) => name.replace(/\.ts$/, ''));
  const unknown = files.filter((file) => !aboutPeople.includes(file) && !aboutTheMap.includes(file));
  if (unknown.length > 0)
    throw new Error(`Say in test/support/private-fields.ts whether these are about people: ${unknown.join()}`);
  const found = new Set<string>();
  for (const file of aboutPeople) {
    const all = (await import(pathToFileURL(path.join(folder, `${file}.ts`)).href)) as Record<string, unknown>;
    for (const [name, schema] of Object.entries(all))
      if (isSchema(schema) && !views.includes(`${file}.${name}`))
        for (const each of wordsIn(schema, `${file}.${name}`)) found.add(each);
  }
  for (const [name, box] of Object.entries(boxes)) {
    if (box.is === 'text' || box.is === 'line') found.add(`boxes.${name}`);
    if (box.is === 'rows')
      for (const [column, { is }] of Object.entries(box.columns))
        if ((is === 'text' || is === 'line') && !['asset', 'told'].includes(column)) found.add(`boxes.${name}.${column}`);
  }
  const over = Object.keys(notWords).filter((field) => !found.has(field));
  if (over.length > 0) throw new Error(`These are no fields any more: ${over.join()}`);
  const isNoWord = (field: string) => Object.keys(notWords).some((each) => field === each || field.startsWith(`${each}.`));
  return [...found].filter((field) => !isNoWord(field)).sort();
} // prettier-ignore

type Schema = { def: Def };
type Def = {
  type: string;
  format?: string;
  discriminator?: string;
  shape?: Record<string, Schema>;
  options?: Schema[];
  values?: unknown[];
} & Partial<Record<'innerType' | 'element' | 'in' | 'out' | 'valueType', Schema>>;
const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && 'def' in value && 'safeParse' in value;

/** Formats that hold no words. */
const formats = ['uuid', 'guid', 'date', 'datetime'];

function wordsIn({ def }: Schema, at: string): string[] {
  if (def.type === 'string') return formats.includes(def.format ?? '') ? [] : [at];
  if (def.shape) return Object.entries(def.shape).flatMap(([name, each]) => wordsIn(each, `${at}.${name}`));
  if (def.options)
    return def.options.flatMap((option) => {
      const tag = def.discriminator && option.def.shape?.[def.discriminator]?.def.values?.[0];
      return wordsIn(option, typeof tag === 'string' ? `${at}[${tag}]` : at);
    });
  return (['innerType', 'element', 'in', 'out', 'valueType'] as const).flatMap((part) =>
    def[part] ? wordsIn(def[part], at) : [],
  );
}
