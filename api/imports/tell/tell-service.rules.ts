import type { AssetDraft } from '../../contract/asset.ts';
import type { AccessFeature, Attendance } from '../../contract/lists.ts';
import { given } from '../../infra/given.ts';
import { isSentinel } from '../clean/sentinel.rules.ts';
import { oneLine, plainText } from '../clean/text.rules.ts';
import type { Mapping } from '../mapping.ts';
import type { Service } from '../read/item.ts';
import { allThings, firstText, stringsIn, text, thing, things } from './fields.ts';
import { scheduleOf } from './schedule.rules.ts';
import { factsOf } from './tell-row.rules.ts';
import { fromOf, wholeOf } from './whole.rules.ts';
import { nothingTold, type Note, type Told, type ToldPlace } from './told.ts';

/**
 * What a service of Open Referral UK 3.0, of 1.0 or of an Outpost directory says. Names of contact persons are left
 * out; of their ways to be reached it is judged later whether they are an office's.
 */
export function tellService(service: Service, mapping: Mapping): Told {
  const notes: Note[] = [];
  const organisation = thing(service.organization ?? service.organisation);
  const schedules = allThings(service, 'schedules', 'regular_schedules', 'regular_schedule', 'regularSchedules').map(scheduleOf);
  for (const { note } of schedules) if (note) notes.push(note);
  const costs = costsOf(service);
  const terms = termsOf(service);

  return {
    ...nothingTold(),
    ...given({
      theirId: firstText(service, 'id', 'service_id'),
      name: firstText(service, 'name', 'title'),
      organisation: firstText(organisation, 'name'),
      description: plainText(firstText(service, 'description') ?? firstText(organisation, 'description') ?? ''),
      ageMin: age(service.minimum_age ?? service.min_age ?? things(service.eligibilitys)[0]?.minimum_age, 'youngest age', notes),
      ageMax: age(service.maximum_age ?? service.max_age ?? things(service.eligibilitys)[0]?.maximum_age, 'oldest age', notes),
      costText: costs.length === 0 ? oneLine(firstText(service, 'fees', 'fees_description') ?? '') : undefined,
      joinText: joinOf(service),
      updated: firstText(service, 'last_modified', 'updated_at', 'modified'),
      assured: firstText(service, 'assured_date'),
    }),
    places: placesOf(service),
    contacts: contactsOf(service, organisation, notes),
    opening: schedules.flatMap(({ words }) => words ?? []),
    schedules: schedules.flatMap(({ schedule }) => schedule ?? []),
    ...accessOf(service),
    terms,
    who: things(service.pc_targetAudience).flatMap((one) => firstText(one, 'audienceType') ?? []),
    languages: things(service.languages).flatMap((one) => firstText(one, 'code', 'language', 'name') ?? []),
    costs,
    areas: allThings(service, 'service_areas', 'service_area').flatMap((one) => firstText(one, 'name', 'service_area') ?? []),
    attendance: attendanceOf(service),
    status: statusOf(service),
    facts: factsOf({ term: terms.join('; '), status: text(service.status) ?? '' }, mapping),
    said: stringsIn(service),
    explained: [...things(service.attributes).map((one) => thing(one.taxonomy_term)), ...things(service.taxonomies)].flatMap((term) => text(term.description) ?? []),
    notes,
    ...given({ whole: wholeOf(service), from: fromOf(service) }),
  };
} // prettier-ignore

const statusOf = (service: Service): Told['status'] => {
  const status = (text(service.status) ?? '').toLowerCase();
  if (/temporar/.test(status)) return 'paused';
  return /^(?:inactive|defunct|closed|archived|deleted)/.test(status) ? 'archived' : 'live';
};

function placesOf(service: Service): ToldPlace[] {
  const joined = allThings(service, 'service_at_locations', 'service_at_location').map((one) => thing(one.location));
  const locations = [...joined, ...things(service.locations)].filter((one) => Object.keys(one).length > 0);
  return locations
    .filter((one) => !/^(?:virtual|postal)$/i.test(text(one.location_type) ?? ''))
    .map((location): ToldPlace => {
      const [address] = [...allThings(location, 'addresses', 'physical_addresses', 'physical_address'), location];
      const from = address ?? location;
      const at = thing(location.geometry).coordinates;
      const [lng, lat] = Array.isArray(at) ? (at as unknown[]) : [];
      return {
        parts: ['attention', 'address_1', 'address_2', 'address_3', 'address_4'].flatMap((name) => text(from[name]) ?? []),
        ...given({
          name: firstText(location, 'name'),
          town: firstText(from, 'city', 'region'),
          postcode: firstText(from, 'postal_code', 'postcode'),
          lat: location.latitude ?? lat,
          lng: location.longitude ?? lng,
        }),
        ...(location.mask_exact_address === true && { masked: true }),
      };
    });
} // prettier-ignore

function contactsOf(service: Service, organisation: Service, notes: Note[]): Told['contacts'] {
  const contacts = [
    ...allThings(service, 'contacts', 'contact'),
    ...allThings(organisation, 'contacts'),
    ...allThings(service, 'service_at_locations').flatMap((one) => things(one.contacts)),
  ];
  const told: Told['contacts'] = [];
  const add = (field: string, value: unknown, person = false) => {
    const said = text(value);
    if (said && !isSentinel(said)) told.push({ text: said, field, ...(person && { person }) });
  };
  add('service url', service.url);
  add('service email', service.email);
  for (const phone of allThings(service, 'phones')) add('service phone', phone.number);
  for (const contact of contacts) {
    const person = text(contact.name) !== undefined;
    if (person) notes.push({ code: 'left out a person', field: 'contact name' });
    add('contact phone', contact.phone, person);
    add('contact email', contact.email, person);
    for (const phone of things(contact.phones)) add('contact phone', phone.number, person);
  }
  if (told.length === 0 || !told.some(({ field }) => field === 'service url'))
    add('organisation website', organisation.website ?? organisation.url ?? organisation.uri);
  if (!told.some(({ field }) => /email/.test(field))) add('organisation email', organisation.email);
  for (const link of things(service.links)) add('link', link.url);
  return told;
}

function termsOf(service: Service): string[] {
  const attributes = allThings(
    service,
    'attributes',
    'link_taxonomies',
    'service_taxonomys',
    'service_taxonomies',
  );
  const terms = attributes.flatMap((one) => {
    const term = thing(one.taxonomy_term ?? one.taxonomy);
    return firstText(term, 'name', 'term') ?? [];
  });
  return [...terms, ...things(service.taxonomies).flatMap((one) => firstText(one, 'name') ?? [])];
}

function costsOf(service: Service): NonNullable<AssetDraft['costs']> {
  if (service.free === true) return [{ kind: 'free' }];
  return things(service.cost_options).flatMap((option): NonNullable<AssetDraft['costs']> => {
    const amount = Number(option.amount);
    const note = oneLine([text(option.option), text(option.amount_description)].filter(Boolean).join(', ')).slice(0, 200);
    if (option.amount !== undefined && option.amount !== null && Number.isFinite(amount) && amount >= 0) {
      if (amount === 0) return [{ kind: 'free', ...(note && { note }) }];
      return [{ kind: 'fixed_fee', pence: Math.round(amount * 100), ...(note && { note }) }];
    }
    return note ? [{ kind: 'unknown', note }] : [];
  });
} // prettier-ignore

function joinOf(service: Service): string | undefined {
  if (service.needs_referral === true) return 'Referral';
  return firstText(service, 'application_process', 'deliverable_type');
}

const features: [RegExp, AccessFeature][] = [
  [/wheelchair/i, 'wheelchair'],
  [/step[- ]free|level access|ramp/i, 'step_free'],
  [/(?:disabled|accessible) (?:toilet|wc)/i, 'accessible_toilet'],
  [/changing places/i, 'changing_places'],
  [/(?:disabled|blue badge|accessible) (?:car )?park/i, 'blue_badge'],
  [/hearing loop|induction loop/i, 'hearing_loop'],
  [/\bbsl\b|sign language/i, 'bsl'],
  [/\blift\b/i, 'lift'],
  [/baby chang/i, 'baby_change'],
  [/guide dog|assistance dog/i, 'assistance_dogs'],
];

/** What is listed as an accessibility is a yes, unless it says no; anything else is kept as words. */
function accessOf(service: Service): Pick<Told, 'access' | 'accessNote'> {
  const locations = [...allThings(service, 'service_at_locations').map((one) => thing(one.location)), ...things(service.locations)];
  const said = locations
    .flatMap((location) => allThings(location, 'accessibility', 'accessibilities', 'accessibility_for_disabilities'))
    .flatMap((one) => firstText(one, 'name', 'accessibility', 'description', 'details') ?? []);
  const access: Told['access'] = {};
  const words: string[] = [];
  for (const each of said) {
    const [, feature] = features.find(([pattern]) => pattern.test(each)) ?? [];
    if (!feature) words.push(oneLine(each));
    else access[feature] = { state: /\b(?:no|not|without|none)\b/i.test(each) ? 'no' : 'yes' };
  }
  return { access, ...(words.length > 0 && { accessNote: [...new Set(words)].join('. ') }) };
} // prettier-ignore

function attendanceOf(service: Service): Attendance[] {
  const types = [
    ...allThings(service, 'schedules').map((one) => text(one.attending_type) ?? ''),
    ...allThings(service, 'service_at_locations').map((one) => text(thing(one.location).location_type) ?? ''),
    text(service.attending_type) ?? '',
  ].join(' ');
  const found: Attendance[] = [];
  if (/\b(?:phone|telephone)\b/i.test(types)) found.push('phone');
  if (/\b(?:online|virtual|video)\b/i.test(types)) found.push('online_self_serve');
  if (/\bhome\b/i.test(types)) found.push('home_visit');
  return found;
}

/** −1 and 999 are how some feeds say that there is none. */
function age(value: unknown, field: string, notes: Note[]): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const years = Number(value);
  if (Number.isFinite(years) && years >= 0 && years <= 120) return years;
  notes.push({ code: 'age left out', field, value: String(text(value) ?? typeof value) });
  return undefined;
}
