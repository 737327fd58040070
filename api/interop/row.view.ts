import { ageWords, costWords, joinWords, placeWords, pointOf } from '../assets/say.rules.ts';
import { accessFeatures } from '../contract/lists.ts';
import { labelOf } from '../taxonomy/taxonomy.ts';
import { sayWhen } from '../times/words.rules.ts';
import { dateOf, wallOf } from '../times/zone.rules.ts';
import type { Cell } from './cells.rules.ts';
import type { FeedDoc } from './feed.store.ts';
import { shownPlaces } from './location.view.ts';

type Told = { origin: string; now: Date };

/** What a list holds of an entry, by the name of its column; one line an entry, its first place with it. */
const columns: Record<string, (asset: FeedDoc, told: Told) => Cell> = {
  id: ({ _id }) => _id,
  Name: ({ name }) => name,
  Organisation: ({ organisation }) => organisation?.name,
  Summary: ({ summary }) => summary,
  Description: ({ description }) => description,
  Category: ({ categories }) => categories.map((one) => labelOf('category', one)).join('; '),
  'Who for': ({ whoFor, community }) =>
    whoFor.map((one) => (one === 'community' && community ? community : labelOf('who', one))).join('; '),
  Ages: ({ age }) => ageWords(age),
  'Opening times': ({ schedules, openingText }, { now }) =>
    schedules.length > 0
      ? schedules.map((schedule) => sayWhen(schedule, dateOf(wallOf(now).day))).join('; ')
      : openingText,
  Where: (asset) => shownPlaces(asset).slice(0, 5).map(placeWords).join(' / ') || placeWordsOf(asset),
  Address: (asset) => shownPlaces(asset)[0]?.lines.join(', '),
  Town: (asset) => shownPlaces(asset)[0]?.town,
  Postcode: (asset) => shownPlaces(asset)[0]?.postcode,
  Latitude: (asset) => pointOf(shownPlaces(asset)[0] ?? {})?.lat,
  Longitude: (asset) => pointOf(shownPlaces(asset)[0] ?? {})?.lng,
  'How exact the place is': (asset) => shownPlaces(asset)[0]?.privacy,
  Phone: (asset) => contact(asset, 'phone'),
  Email: (asset) => contact(asset, 'email'),
  Website: (asset) => contact(asset, 'website'),
  Cost: ({ costs }) => (costs.length > 0 ? costWords(costs) : undefined),
  'How to join': ({ join }) => joinWords(join),
  'Getting in': ({ access }) =>
    accessFeatures
      .flatMap((feature) =>
        access[feature] ? `${labelOf('access', feature)}: ${access[feature].state}` : [],
      )
      .join('; '),
  Languages: ({ languages }) => languages.map((one) => labelOf('language', one)).join('; '),
  'Areas served': ({ areasServed }) => areasServed.map(({ name }) => name).join('; '),
  'Last checked': ({ assured }) => (assured && assured.by !== 'import' ? assured.on : undefined),
  Page: ({ slug }, { origin }) => `${origin}/assets/${slug}`,
  Source: ({ provenance }) => provenance.sourceName,
  Licence: ({ provenance }) => provenance.licence,
  Attribution: ({ provenance }) => provenance.attribution,
  Invented: ({ demo }) => (demo ? 'yes' : undefined),
};

export const columnNames = Object.keys(columns);

/** A line of a list; the cells stand in the order of `columnNames`. */
export const viewRow = (asset: FeedDoc, told: Told): Cell[] =>
  Object.values(columns).map((read) => read(asset, told));

const contact = (asset: FeedDoc, kind: 'phone' | 'email' | 'website') =>
  asset.contacts.find((one) => one.public && one.kind === kind)?.value;
const placeWordsOf = (asset: FeedDoc) => (asset.places[0] ? placeWords(asset.places[0]) : undefined);
