/** What may be said of a match, as docs/matching.md tells it; of `api/matching` nothing is used. */
import type { LocationPrivacy } from '../../api/contract/lists.ts';
import type { Give, Wish, reasonKinds } from '../../api/contract/matching.ts';
import { remoteOf, serves, type Seen, type World } from './matching-oracle.ts';
import { sessionsAt, type Session } from './matching-oracle-times.ts';

export type Said = { kind: (typeof reasonKinds)[number]; words: string };

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const parts = ['early', 'morning', 'lunch', 'afternoon', 'evening', 'late', 'night'];

/** Every reason that the page promises, each in its words. */
export function reasonsFor(one: Seen, wish: Wish, world: World): Said[] {
  const { asset, price } = one;
  const isAskedWhen = wish.days.length + wish.times.length > 0;
  const first = isAskedWhen ? firstOf(one.asked, wish) : null;
  const isOpen = asset.capacity === 'open_now' || asset.capacity === 'some_places';
  const company = companyWords(one, wish, world);
  const fit = world.families.flatMap(({ label }, at) =>
    one.answers[at] === 'none' ? [] : [`${one.answers[at] === 'full' ? 'For' : 'Near to'} “${label}”`],
  );
  const said: [Said['kind'], (string | null | false)[]][] = [
    ['fit', fit],
    ['way', [wayWords(one, world)]],
    ['when', [first && `${world.labelOf('day', first[0])} ${partWords(first[1])}`]],
    [
      'access',
      wish.access.map(
        (feature) => asset.access[feature]?.state === 'yes' && world.labelOf('access', feature),
      ),
    ],
    ['cost', [price !== null && (price === 0 || wish.mostPence !== undefined) && world.costWords(asset)]],
    [
      'language',
      [
        wish.language !== undefined &&
          asset.languages.includes(wish.language) &&
          `In ${world.labelOf('language', wish.language)}`,
      ],
    ],
    ['room', [isOpen && world.labelOf('capacity', asset.capacity)]],
    ['company', [company]],
  ];
  return said.flatMap(([kind, all]) => all.flatMap((words) => (words ? [{ kind, words }] : [])));
}

const partWords = (part: string) => (part === 'lunch' ? 'lunchtime' : part);

/** In the week from Monday on. */
function firstOf(sessions: Session[], wish: Pick<Wish, 'days' | 'times'>): [string, string] | null {
  for (const day of days)
    for (const part of parts) {
      const isAsked =
        (wish.days.length === 0 || wish.days.some((each) => each === day)) &&
        (wish.times.length === 0 || wish.times.some((each) => each === part));
      if (isAsked && sessions.some((one) => one.day === day && one.parts.includes(part))) return [day, part];
    }
  return null;
}

function wayWords({ way, metres, door, asset }: Seen, world: World): string | null {
  if (way === 'come') return 'They visit people at home';
  if (way === 'help') {
    if (asset.access.transport_help?.state === 'yes') return 'They help with the way there';
    return asset.schemes.includes('community_transport') ? 'They help people get about' : null;
  }
  if (way === 'remote') {
    return world.labelOf('attendance', remoteOf(asset)[0]!);
  }
  return way === 'go' && metres !== null && door ? farWords(metres, door.precision) : null;
}

/** Tenths of a mile are told of a door alone. */
function farWords(metres: number, precision: LocationPrivacy): string {
  const miles = metres / 1609.344;
  const told = (count: number) => `${String(Number(count.toFixed(1)))} ${count === 1 ? 'mile' : 'miles'}`;
  if (precision === 'exact') {
    const tens = Math.max(10, Math.round(metres / 10) * 10);
    return tens < 1000 ? `${tens} m away` : `${told(Math.round(miles * 10) / 10)} away`;
  }
  if (precision === 'street') {
    const steps = Math.max(200, Math.round(metres / 200) * 200);
    return `About ${steps < 1000 ? `${steps} m` : told(Math.round(miles * 2) / 2)} away`;
  }
  const whole = miles <= 1 ? null : `About ${told(Math.round(miles))} away`;
  if (precision === 'town')
    return whole ? `${whole}: only its town is known` : 'Near here: only its town is known';
  return whole ?? 'Within about a mile';
}

function companyWords({ asset }: Seen, { company }: Wish, world: World): string | null {
  if (company === 'somebody' && asset.access.companion_free?.state === 'yes')
    return world.labelOf('access', 'companion_free');
  if (company === 'worker' && asset.bringingSomeone) return 'They say how to bring somebody the first time';
  return company === 'alone' && asset.firstVisit ? 'They say what happens the first time' : null;
}

/** What is not known or to make sure of: how each line begins, in any order. */
export function notKnownFor(one: Seen, wish: Wish, world: World): string[] {
  const { asset, door, way } = one;
  const isServed = serves(asset, world);
  const hasTimes = sessionsAt(asset, door?.id ?? null, world.now).length > 0;
  const isFetched =
    asset.access.transport_help?.state === 'yes' || asset.schemes.includes('community_transport');
  const isForMost = asset.whoFor.some((who) => who === 'anyone' || who === 'adults');
  const priced = asset.costs.filter(({ kind }) => kind !== 'unknown');
  const most = wish.mostPence ?? Infinity;
  const maybeDearer = asset.costs.some(({ kind, pence }) => {
    if (kind === 'free' || kind === 'donation' || kind === 'free_trial') return false;
    if (kind === 'per_session' || kind === 'fixed_fee') return pence === undefined || pence > most;
    return true;
  });
  const lines: [boolean, string][] = [
    ...wish.access.map((feature): [boolean, string] => [
      !asset.access[feature],
      `${world.labelOf('access', feature)}: not known`,
    ]),
    [world.point === null && wish.travel === 'none', 'Whether it comes to where they live'],
    [way === 'serves', 'How far it is'],
    [way === 'help' && !isFetched, 'Whether they fetch people'],
    [world.point !== null && asset.areasServed.length > 0 && !isServed, 'It serves '],
    [way === 'come' && asset.areasServed.length === 0, 'Whether they come this far'],
    [!hasTimes && !asset.openingText, 'When it is on'],
    [priced.length === 0, 'What it costs'],
    [priced.length > 0 && wish.mostPence !== undefined && maybeDearer, 'Which of these prices'],
    [wish.age !== undefined && wish.age < (asset.age?.min ?? 0), 'It is for ages'],
    [wish.who.length === 0 && asset.whoFor.length > 0 && !isForMost, 'It is for: '],
  ];
  return lines.flatMap(([isSo, words]) => (isSo ? [words] : []));
}

/** Which words tell the one thing that would have to give, so that a sentence of another sort is not taken for it. */
export const giveBegins: Record<Give, RegExp> = {
  far: /^If (that is not too far|somebody may come from farther|it may be farther, with their help)/,
  times: /^If (another time would do|the times suit)/,
  access: /^If they can do without this/,
  cost: /^If (this price is all right|the price suits)/,
  language: /^If it need not be in/,
  room: /^If a place comes free/,
};
