import { ageWords, costWords } from '../assets/say.rules.ts';
import type { MatchView } from '../contract/matching.ts';
import { labelOf } from '../taxonomy/taxonomy.ts';
import { topics } from '../taxonomy/topics.ts';
import { withoutTravel } from '../search/search-index.ts';
import { has, mayBeTooYoung, sessionsFor } from './broken.rules.ts';
import { leastPence, mayCostMore } from './price.rules.ts';
import type { Question } from './question.rules.ts';
import { placeOf, type Suited } from './suited.rules.ts';
import { metresWords } from './way.rules.ts';

type Reasons = MatchView['reasons'];

/** Open to anybody, or so nearly that there is nothing to make sure of. */
const forMost: readonly string[] = ['anyone', 'adults'];

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
    ...(leastPence(asset.costs) === 0 || asked.mostPence !== undefined
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
      return way(metresWords(reach.metres!, placeOf({ asset, spot })?.privacy));
    case 'comes':
      return way('They visit people at home');
    case 'fetches':
      if (spot.access.yes.includes('transport_help')) return way('They help with the way there');
      return asset.schemes.includes('community_transport') ? way('They help people get about') : [];
    case 'remote': {
      const known = withoutTravel.find((each) => asset.attendance.includes(each));
      return known ? way(labelOf('attendance', known)) : [];
    }
    default:
      return [];
  }
}

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

/** What nobody has told us, and what to make sure of before it is given to somebody. */
export function notKnownOf(suited: Suited, asked: Question): string[] {
  const { asset, spot } = suited;
  return [
    ...asked.access
      .filter((feature) => !spot.access.yes.includes(feature))
      .map((feature) => `${labelOf('access', feature)}: not known. Ring and ask.`),
    ...wayNotKnown(suited, asked),
    ...(spot.facets.dayTime.length === 0 && !asset.openingText
      ? [
          asset.schedules.length === 0
            ? 'When it is on: nobody has told us.'
            : 'When it is on: no time to come is told.',
        ]
      : []),
    ...costNotKnown(suited, asked),
    ...(mayBeTooYoung(asked.age, asset.age)
      ? [`It is for ages ${ageWords(asset.age)}. Check that it suits.`]
      : []),
    ...whoToCheck(suited, asked),
  ];
}

function wayNotKnown({ asset, spot, reach }: Suited, { from, areas, travel }: Question): string[] {
  if (from === null) return travel === 'none' ? ['Whether it comes to where they live: ring and ask.'] : [];
  const isFetchedFor =
    spot.access.yes.includes('transport_help') || asset.schemes.includes('community_transport');
  const named = asset.areasServed.map(({ name }) => name);
  const serves = spot.facets.area.some((area) => areas.includes(area));
  return [
    ...(reach.how === 'no-door' ? ['How far it is: ask for the address.'] : []),
    ...(reach.how === 'fetches' && !isFetchedFor ? ['Whether they fetch people: ring and ask.'] : []),
    ...(named.length > 0 && !serves
      ? [`It serves ${named.slice(0, 3).join(', ')}. Ask whether that is where they live.`]
      : reach.how === 'comes' && !serves
        ? ['Whether they come this far: ring and ask.']
        : []),
  ];
}

function costNotKnown({ asset: { costs } }: Suited, { mostPence }: Question): string[] {
  if (costs.every(({ kind }) => kind === 'unknown')) return ['What it costs: nobody has told us.'];
  return mostPence !== undefined && mayCostMore(costs, mostPence)
    ? ['Which of these prices is theirs: ring and ask.']
    : [];
}

function whoToCheck({ asset }: Suited, asked: Question): string[] {
  if (asked.who.length > 0 || asset.whoFor.some((who) => forMost.includes(who))) return [];
  const said = asset.whoFor.map((who) =>
    who === 'community' && asset.community
      ? asset.community
      : labelOf('who', who).toLowerCase().replace('lgbt', 'LGBT'),
  );
  return said.length > 0 ? [`It is for: ${said.join(', ')}. Check that it suits.`] : [];
}
