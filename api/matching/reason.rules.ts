import { costWords, distanceWords, pointOf } from '../assets/say.rules.ts';
import type { StoredPlace } from '../assets/asset.model.ts';
import type { MatchView } from '../contract/matching.ts';
import { labelOf } from '../taxonomy/taxonomy.ts';
import { topics } from '../taxonomy/topics.ts';
import { withoutTravel } from '../search/search-index.ts';
import { has, leastPence, sessionsFor } from './broken.rules.ts';
import type { NearlySuited, Suited } from './matching.rules.ts';
import type { Question } from './question.rules.ts';
import { isTransport } from './reach.rules.ts';

type Reasons = MatchView['reasons'];

/** Why it is here, from the entry itself and from nothing else: what it answers, the way, the time, the door, the price. */
export function reasonsOf(suited: Suited, asked: Question): Reasons {
  const { asset, spot } = suited;
  return [
    ...fitReasons(suited, asked),
    ...wayReason(suited),
    ...whenReason(suited, asked),
    ...asked.access
      .filter((feature) => spot.access.yes.includes(feature))
      .map((feature) => ({ kind: 'access' as const, words: labelOf('access', feature) })),
    ...(leastPence(asset.costs) === 0
      ? [
          {
            kind: 'cost' as const,
            words: asset.costs.some(({ kind }) => kind === 'free') ? 'Free' : 'Give what you can',
          },
        ]
      : asked.mostPence !== undefined
        ? [{ kind: 'cost' as const, words: costWords(asset.costs) }]
        : []),
    ...(asked.language && asset.languages.includes(asked.language)
      ? [{ kind: 'language' as const, words: `In ${labelOf('language', asked.language)}` }]
      : []),
    ...(asset.capacity === 'open_now' || asset.capacity === 'some_places'
      ? [{ kind: 'room' as const, words: labelOf('capacity', asset.capacity) }]
      : []),
    ...companyReason(suited, asked),
  ];
}

/** "For “Music”", or of what only answers in part "Near to “Music”". One for each wish, the full answers first. */
function fitReasons({ spot }: Suited, { wanted, families }: Question): Reasons {
  const label = (wish: number) => families[wish]!.map((id) => topics[id].label).join('” or “');
  const said = wanted.map(({ best, also }, wish) =>
    has(spot, best)
      ? { part: 0, words: `For “${label(wish)}”` }
      : has(spot, also)
        ? { part: 1, words: `Near to “${label(wish)}”` }
        : null,
  );
  return said
    .flatMap((each) => each ?? [])
    .sort((a, b) => a.part - b.part)
    .map(({ words }) => ({ kind: 'fit', words }));
}

function wayReason({ asset, spot, reach }: Suited): Reasons {
  const way = (words: string): Reasons => [{ kind: 'way', words }];
  switch (reach.how) {
    case 'goes':
      return way(metresWords(reach.metres!, isExact(placeOf({ asset, spot }))));
    case 'comes':
      return way('They come to you');
    case 'fetches':
      return way(isTransport(spot) ? 'They help you get about' : 'They help with the way there');
    case 'remote': {
      const known = withoutTravel.find((each) => asset.attendance.includes(each));
      return known ? way(labelOf('attendance', known)) : [];
    }
    default:
      return [];
  }
}

/** "900 m away", "1.2 miles away"; a blurred place is told in whole miles. */
export function metresWords(metres: number, exact: boolean): string {
  if (!exact) return distanceWords(metres, '', false).trim();
  if (metres < 1000) return `${Math.max(10, Math.round(metres / 10) * 10)} m away`;
  const miles = (metres / 1609.344).toFixed(1).replace('.0', '');
  return `${miles} ${miles === '1' ? 'mile' : 'miles'} away`;
}

/** The place that an index document stands for. */
export function placeOf({ asset, spot }: Pick<Suited, 'asset' | 'spot'>): StoredPlace | undefined {
  const found = asset.places.filter((place) => pointOf(place) !== undefined);
  return found[Number(spot.id.slice(spot.id.lastIndexOf('_') + 1))];
}
export const isExact = (place: StoredPlace | undefined): boolean =>
  place?.privacy === 'exact' || place?.privacy === 'street';

function whenReason({ spot }: Suited, asked: Question): Reasons {
  if (asked.days.length + asked.times.length === 0) return [];
  const [first] = sessionsFor(spot, asked);
  return first ? [{ kind: 'when', words: sessionWords(first) }] : [];
}

/** "Tuesday morning" from `TU-morning`. */
export function sessionWords(session: string): string {
  const [day = '', time = ''] = session.split('-');
  return `${labelOf('day', day)} ${labelOf('time', time).split(',')[0]!.toLowerCase()}`;
}

function companyReason({ asset, spot }: Suited, { company }: Question): Reasons {
  const reason = (words: string): Reasons => [{ kind: 'company', words }];
  if (company === 'somebody' && spot.access.yes.includes('companion_free'))
    return reason(labelOf('access', 'companion_free'));
  if (company === 'worker' && asset.bringingSomeone)
    return reason('They say how to bring somebody the first time');
  if (company === 'alone' && asset.firstVisit) return reason('They say what happens the first time');
  return [];
}

/** Open to anybody, or so nearly that there is nothing to make sure of. */
const forMost: readonly string[] = ['anyone', 'adults'];

/** What nobody has told us, and what to make sure of before it is given to somebody. */
export function notKnownOf({ asset, spot, reach }: Suited, asked: Question): string[] {
  const told = asset.whoFor.filter((who) => who !== 'community');
  return [
    ...asked.access
      .filter((feature) => !spot.access.yes.includes(feature))
      .map((feature) => `${labelOf('access', feature)}: not known. Ring and ask.`),
    ...(reach.how === 'no-door' ? ['How far it is: ask for the address.'] : []),
    ...(asset.schedules.length === 0 && !asset.openingText ? ['When it is on: nobody has told us.'] : []),
    ...(asset.costs.length === 0 || asset.costs.every(({ kind }) => kind === 'unknown')
      ? ['What it costs: nobody has told us.']
      : []),
    ...(asked.who.length === 0 && told.length > 0 && !told.some((who) => forMost.includes(who))
      ? [
          `It is for: ${told.map((who) => labelOf('who', who).toLowerCase().replace('lgbt', 'LGBT')).join(', ')}. Check that it suits.`,
        ]
      : []),
  ];
}

/** The one thing that would have to give, as an end of "It would do …". */
export function giveWords({ asset, spot, broken }: NearlySuited, asked: Question): string {
  switch (broken.what) {
    case 'far': {
      const far = metresWords(broken.metres, isExact(placeOf({ asset, spot })));
      return asked.travel === 'none'
        ? `If they can get there: ${inSentence(far)}`
        : asked.travel === 'walk'
          ? `If they can get farther than a walk: ${inSentence(far)}`
          : `If that is not too far: ${inSentence(far)}`;
    }
    case 'times': {
      const [first] = spot.facets.dayTime;
      return first
        ? `If another time would do: ${sessionWords(first)}`
        : 'If the times suit: nobody has told us them';
    }
    case 'access':
      return `If they can do without this: ${labelOf('access', broken.feature)}`;
    case 'cost':
      return broken.pence === null
        ? 'If the price suits: nobody has told us it'
        : `If this price is all right: ${costWords(asset.costs)}`;
    case 'language':
      return `If it need not be in ${labelOf('language', asked.language!)}`;
    case 'room':
      return 'If a place comes free: it is full now';
  }
}

const inSentence = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
