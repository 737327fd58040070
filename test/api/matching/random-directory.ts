import type { AssetDraft } from '../../../api/contract/asset.ts';
import {
  assetKinds,
  capacities,
  days,
  timesOfDay,
  type AccessFeature,
  type Category,
} from '../../../api/contract/lists.ts';
import type { Wish } from '../../../api/contract/matching.ts';
import { companies, travels } from '../../../api/contract/matching-lists.ts';
import { idFrom } from '../../../api/infra/ids.ts';
import type { TopicId } from '../../../api/taxonomy/topics.ts';
import { readArea } from '../../../api/places/area.rules.ts';
import { hexagon } from '../../../seed/hexagon.ts';
import { randomFrom } from '../../support/corpus.ts';
import { aDraft, aPlace } from '../../support/drafts.ts';
import { aWish } from './a-wish.ts';

type Random = ReturnType<typeof randomFrom>;

/** Few of everything, so that a few hundred entries meet in many ways. */
const offered: Category[] = [
  'befriending',
  'company_groups',
  'arts_culture',
  'bereavement',
  'nature',
  'transport',
];
const asked: TopicId[] = ['lonely', 'bereaved', 'music', 'gardening', 'creative', 'get_about', 'coffee'];
const features: AccessFeature[] = ['step_free', 'hearing_loop', 'home_visit', 'transport_help'];
const subjects = ['Brass', 'Choir', 'Garden', 'Tea', 'Company', 'Lifts'];
const opens = ['07:00', '10:00', '12:30', '14:00', '18:00', '21:30'];
const ages = [{ min: 50 }, { max: 40 }, { min: 17.5 }, { max: 17.5 }, { min: 16, max: 25 }];
const prices: AssetDraft['costs'][] = [
  [],
  [{ kind: 'free' }],
  [{ kind: 'free' }],
  [
    { kind: 'free', note: 'for members' },
    { kind: 'per_session', pence: 600 },
  ],
  [{ kind: 'donation' }],
  [{ kind: 'donation', pence: 300 }],
  [{ kind: 'per_session', pence: 150 }],
  [{ kind: 'per_session', pence: 300 }, { kind: 'free_trial' }],
  [{ kind: 'per_session', pence: 600 }],
  [
    { kind: 'fixed_fee', pence: 4000 },
    { kind: 'deposit', pence: 1000 },
  ],
  [{ kind: 'membership', pence: 2000 }],
  [{ kind: 'means_tested' }],
  [{ kind: 'unknown' }],
];
const checked = ['2026-11-20', '2026-06-10', '2026-03-01', '2025-11-01'];

/** Drawn around Sale, and named by some entries; its id is the one it gets where it is kept. */
export const aroundSale = { name: 'Sale', geometry: hexagon({ lat: 53.4214, lng: -2.3249 }, 3_000) };
const read = readArea(aroundSale.geometry);
export const aroundSaleId = idFrom('area', JSON.stringify('geometry' in read ? read.geometry : null));

/** An invented entry around Sale: the same for the same seed and number. */
export function randomDraft(seed: number, n: number): AssetDraft {
  const random = randomFrom(seed * 7919 + n * 104_729);
  const name = `${random.pick(subjects)} ${n}`;
  // One step, never a chain: what another may name names nothing itself.
  const sameAs =
    n % 3 === 1 && random.chance(0.15) ? idFrom('random', String(seed), String(n - 1)) : undefined;
  const places = random.chance(0.1)
    ? []
    : Array.from({ length: random.chance(0.15) ? 2 : 1 }, (_, at) => ({
        ...somewhere(random),
        id: idFrom('random place', String(seed), String(n), String(at)),
      }));
  return aDraft({
    id: idFrom('random', String(seed), String(n)),
    name,
    summary: random.chance(0.5)
      ? 'Come along and join in with the others.'
      : 'Music, tea and a garden for anybody.',
    kind: random.pick(assetKinds),
    schemes: random.chance(0.08) ? ['community_transport'] : [],
    categories: [random.pick(offered), ...random.some(offered, 1)],
    needs: random.some(['lonely', 'bereaved', 'outdoors', 'get_about', 'creative'] as const, 2),
    whoFor: random.chance(0.8) ? ['anyone'] : [random.pick(['women', 'older_people'] as const)],
    ...(random.chance(0.3) && { age: random.pick(ages) }),
    access: Object.fromEntries(
      features.flatMap((feature) =>
        random.chance(0.5) ? [[feature, { state: random.chance(0.6) ? 'yes' : 'no' }]] : [],
      ),
    ),
    costs: random.pick(prices),
    attendance: random.chance(0.2)
      ? random.pick([['phone'], ['home_visit'], ['in_person', 'video'], ['post']] as const)
      : ['in_person'],
    areasServed: random.chance(0.8)
      ? []
      : [random.chance(0.6) ? { id: aroundSaleId, name: 'Sale' } : { name: 'Trafford' }],
    languages: random.chance(0.6) ? [] : [random.pick(['en', 'pl'] as const)],
    capacity: random.pick(capacities),
    ...(random.chance(0.03) && { status: 'paused' as const }),
    ...(random.chance(0.2) && { firstVisit: 'Somebody meets you at the door.' }),
    ...(random.chance(0.2) && { bringingSomeone: 'Ring the day before.' }),
    schedules: random.chance(0.15)
      ? []
      : Array.from({ length: 1 + random.below(2) }, () => aSession(random, places)),
    places,
    assured: random.chance(0.2) ? undefined : { on: random.pick(checked), by: 'owner' },
    ...(sameAs && { sameAs }),
  });
}

function aSession(random: Random, places: { id: string }[]) {
  const from = random.pick(opens);
  const day = random.pick(days);
  return {
    ...random.pick([
      { rrule: `FREQ=WEEKLY;BYDAY=${day}` },
      { rrule: `FREQ=WEEKLY;BYDAY=${day}` },
      { rrule: `FREQ=WEEKLY;BYDAY=${day}`, until: random.pick(['2026-11-01', '2027-06-30']) },
      { rrule: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`, from: '2026-10-05' },
      { rrule: `FREQ=MONTHLY;BYDAY=${random.pick(['1', '3', '-1'])}${day}` },
      { from: random.pick(['2026-10-05', '2026-11-22', '2026-12-09', '2027-03-01']) },
    ]),
    ...(places.length > 1 && random.chance(0.5) && { placeId: random.pick(places).id }),
    opens: from,
    closes: random.pick([from, `${String(Number(from.slice(0, 2)) + 2).padStart(2, '0')}:00`, '01:00']),
  };
}

/** Several in one hall, so that ways are equally long. */
const somewhere = (random: Random) => {
  const steps = random.chance(0.3) ? 2000 : 50;
  const along = () => Math.round(((random.next() - 0.5) * 12_000) / steps) * steps;
  const privacy = random.chance(0.7) ? 'exact' : random.pick(['street', 'ward', 'town', 'hidden'] as const);
  return aPlace({ north: along(), east: along(), privacy });
};

/** What somebody might ask for: the same for the same seed and number. */
export function randomWish(seed: number, n: number): Wish {
  const random = randomFrom(seed * 31 + n * 15_485_863);
  const sometimes = <T>(share: number, value: T) => (random.chance(share) ? value : undefined);
  return aWish({
    topics: [random.pick(asked), ...random.some(asked, 3)],
    not: random.chance(0.1) ? [random.pick(asked)] : [],
    near: random.chance(0.95) ? random.pick(['M33', 'Sale', 'M41']) : '',
    metres: random.pick([400, 800, 2000, 4828, 8000]),
    travel: random.pick(travels),
    days: random.chance(0.3) ? random.some(days, 3) : [],
    times: random.chance(0.2) ? random.some(timesOfDay, 2) : [],
    access: random.chance(0.4) ? random.some(features, 2) : [],
    language: sometimes(0.15, random.pick(['en', 'pl'] as const)),
    mostPence: sometimes(0.3, random.pick([0, 200, 500])),
    age: sometimes(0.3, random.chance(0.5) ? 30 + random.below(50) : random.pick([17, 17.5, 17.25, 18])),
    who: random.chance(0.1) ? ['women'] : [],
    company: sometimes(0.5, random.pick(companies)),
  });
}
