import type { ResolvedPlace } from '../contract/place.ts';
import { searchQuery, type SearchAnswer, type SearchQuery } from '../contract/search.ts';
import type { CardDoc } from '../assets/asset.store.ts';
import type { Clock } from '../infra/clock.ts';
import type { Places } from '../places/places.service.ts';
import { toFilters } from './question.rules.ts';
import type { IndexFilters } from './search-index.ts';

type Ring = { name: string; phone?: string } | null;
type Settings = { defaultPlace: { near: string }; ring: Ring };

/** Whom the keeper of this directory named, with the words that lead to them; null where nobody was. */
export const namedToRing = (ring: Ring) => ring && { ...ring, words: 'You can always ring' };

/** Metres to look for somebody to ring. */
const ringWithin = 40_000;
const nothingAsked = searchQuery.parse({});

/** Who the keeper of this directory named, or the nearest library until then. */
export function createSomeoneToRing({
  places,
  clock,
  settings,
}: {
  places: Places;
  clock: Clock;
  settings: Settings;
}) {
  return {
    /** The question for libraries, to be asked by distance; null where none is needed, or no place is known. */
    async librariesNear(place: ResolvedPlace | null): Promise<IndexFilters | null> {
      if (settings.ring) return null;
      // Never a dead end: without a place it is a library where this directory is at home.
      const from = place ?? (await places.resolve(settings.defaultPlace.near));
      if (!from) return null;
      const query: SearchQuery = {
        ...nothingAsked,
        q: 'library',
        kind: ['institution', 'place'],
        radius: ringWithin,
      };
      return toFilters(query, from, [], [], clock.now());
    },

    /** `libraries` nearest first, as that question found them. */
    among(place: ResolvedPlace | null, libraries: CardDoc[]): SearchAnswer['ring'] {
      if (settings.ring) return namedToRing(settings.ring);
      const library = libraries.find((asset) => /librar|llyfrgell/i.test(asset.name));
      if (!library) return null;
      const phone = library.contacts.find((c) => c.public && c.kind === 'phone')?.value;
      return {
        name: library.name,
        words: place ? 'The nearest library can help you look' : 'A library can help you look',
        href: `/assets/${library.slug}`,
        ...(phone ? { phone } : {}),
      };
    },
  };
}
export type SomeoneToRing = ReturnType<typeof createSomeoneToRing>;
