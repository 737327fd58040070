import type { StartDoc, StartStore } from '../assets/start.store.ts';
import type { StartHere } from '../contract/curation.ts';

/** Where a wrong number or a wrong door does most harm. */
const grave = [
  'domestic_abuse',
  'mental_wellbeing',
  'homelessness',
  'food_help',
  'drugs_alcohol',
  'talking_therapies',
];
const atMost = 30;

type Entry = StartHere['lists'][number]['entries'][number];

/**
 * A short list for the first hour after an import: what could hurt somebody, what most people open, what would be lost
 * with one telephone. Nothing in it is said to be wrong: nobody has looked yet.
 */
export function createStartHere({
  store,
  mostSeen,
}: {
  store: StartStore;
  /** Ids of the entries that most people open, with how many, above the floor. */
  mostSeen: (limit: number) => Promise<{ id: string; seen: number }[]>;
}) {
  return async function startHere(networkId: string): Promise<StartHere> {
    const [counts, risky, thin, seen] = await Promise.all([
      store.counts(networkId),
      store.risky(networkId, grave, atMost),
      store.fragile(networkId, atMost * 4),
      mostSeen(atMost),
    ]);
    const looked = new Map((await store.byIds(seen.map(({ id }) => id))).map((one) => [one._id, one]));
    return {
      ...counts,
      lists: [
        { id: 'safety', entries: risky.map((one) => entryOf(one, whyRisky(one))).sort(withheldFirst) },
        {
          id: 'seen',
          entries: seen.flatMap(({ id, seen: people }) => {
            const one = looked.get(id);
            return one ? [entryOf(one, `about ${people} people opened it this month`)] : [];
          }),
        },
        {
          id: 'fragile',
          entries: thin
            .map((one) => entryOf(one, whyFragile(one)))
            .sort((a, b) => b.because.length - a.because.length)
            .slice(0, atMost),
        },
      ],
    };
  };
} // prettier-ignore

const entryOf = ({ _id, name, slug, places }: StartDoc, because: string): Entry => ({
  ...{ id: _id, name, slug, because },
  town: places.find(({ town }) => town)?.town ?? '',
});

const withheldFirst = (a: Entry, b: Entry) =>
  Number(b.because.startsWith('its place')) - Number(a.because.startsWith('its place'));

const whyRisky = ({ withheld, contacts }: StartDoc): string =>
  withheld
    ? 'its place is withheld: is the rest of it safe to show?'
    : contacts.some(({ kind }) => kind === 'phone')
      ? 'people in need ring it: is the number right?'
      : 'people in need look for it, and there is no number';

function whyFragile({ contacts, schedules, provenance }: StartDoc): string {
  const reasons = [
    contacts.length === 0 ? 'no way to reach it' : `only one way to reach it (${contacts[0]!.kind})`,
    ...(schedules.length === 0 ? ['no times'] : []),
    ...(provenance.asOf ? [`its source is from ${provenance.asOf}`] : []),
  ];
  return reasons.join(', ');
}
