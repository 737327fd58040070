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
const opens = ['07:00', '10:00', '12:30', '14:00', '18:00'];
const checked = ['2026-11-20', '2026-06-10', '2026-03-01', '2025-11-01'];

/** An invented entry around Sale: the same for the same seed and number. */
export function randomDraft(seed: number, n: number): AssetDraft {
  const random = randomFrom(seed * 7919 + n * 104_729);
  const name = `${random.pick(subjects)} ${n}`;
  const sameAs = n > 0 && random.chance(0.05) ? idFrom('random', String(seed), String(n - 1)) : undefined;
  return aDraft({
    id: idFrom('random', String(seed), String(n)),
    name,
    summary: random.chance(0.5)
      ? 'Come along and join in with the others.'
      : 'Music, tea and a garden for anybody.',
    kind: random.pick(assetKinds),
    categories: [random.pick(offered), ...random.some(offered, 1)],
    needs: random.some(['lonely', 'bereaved', 'outdoors', 'get_about', 'creative'] as const, 2),
    whoFor: random.chance(0.8) ? ['anyone'] : ['women'],
    ...(random.chance(0.2) && { age: { min: 50 } }),
    access: Object.fromEntries(
      features.flatMap((feature) =>
        random.chance(0.5) ? [[feature, { state: random.chance(0.6) ? 'yes' : 'no' }]] : [],
      ),
    ),
    costs: random.chance(0.2)
      ? []
      : random.chance(0.6)
        ? [{ kind: 'free' }]
        : [{ kind: 'per_session', pence: random.pick([0, 150, 300, 600]) }],
    attendance: random.chance(0.15) ? [random.pick(['phone', 'home_visit'] as const)] : ['in_person'],
    languages: random.chance(0.7) ? [] : [random.pick(['en', 'pl'] as const)],
    capacity: random.pick(capacities),
    schedules: random.chance(0.15)
      ? []
      : Array.from({ length: 1 + random.below(2) }, () => {
          const from = random.pick(opens);
          const rrule = `FREQ=WEEKLY;BYDAY=${random.pick(days)}`;
          return {
            rrule,
            opens: from,
            closes: `${String(Number(from.slice(0, 2)) + 2).padStart(2, '0')}:00`,
          };
        }),
    places: random.chance(0.1)
      ? []
      : Array.from({ length: random.chance(0.1) ? 2 : 1 }, () => somewhere(random)),
    assured: random.chance(0.2) ? undefined : { on: random.pick(checked), by: 'owner' },
    ...(sameAs && { sameAs }),
  });
}

/** Several in one hall, so that ways are equally long. */
const somewhere = (random: Random) => {
  const steps = random.chance(0.3) ? 2000 : 50;
  const along = () => Math.round(((random.next() - 0.5) * 12_000) / steps) * steps;
  return aPlace({ north: along(), east: along() });
};

/** What somebody might ask for: the same for the same seed and number. */
export function randomWish(seed: number, n: number): Wish {
  const random = randomFrom(seed * 31 + n * 15_485_863);
  const sometimes = <T>(share: number, value: T) => (random.chance(share) ? value : undefined);
  return aWish({
    topics: [random.pick(asked), ...random.some(asked, 3)],
    not: random.chance(0.1) ? [random.pick(asked)] : [],
    near: random.chance(0.95) ? random.pick(['M33', 'Sale', 'M41']) : '',
    metres: random.pick([800, 2000, 4828, 8000]),
    travel: random.pick(travels),
    days: random.chance(0.3) ? random.some(days, 3) : [],
    times: random.chance(0.2) ? random.some(timesOfDay, 2) : [],
    access: random.chance(0.4) ? random.some(features, 2) : [],
    language: sometimes(0.15, random.pick(['en', 'pl'] as const)),
    mostPence: sometimes(0.3, random.pick([0, 200, 500])),
    age: sometimes(0.3, 30 + random.below(50)),
    who: random.chance(0.1) ? ['women'] : [],
    company: sometimes(0.5, random.pick(companies)),
  });
}
