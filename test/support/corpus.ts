import {
  accessFeatures,
  assetKinds,
  attendances,
  capacities,
  categories,
  costKinds,
  days,
  formats,
  joinRoutes,
  languages,
  needs,
  schemes,
  timesOfDay,
  whoFor,
  type Day,
  type TimeOfDay,
} from '../../api/contract/lists.ts';
import { facetNames } from '../../api/contract/search.ts';
import {
  noFilters,
  type IndexDocument,
  type IndexFacet,
  type IndexQuery,
} from '../../api/search/search-index.ts';

/** Random numbers that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number) => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]) => list[below(list.length)]!;
  const chance = (share: number) => next() < share;
  const some = <T>(list: readonly T[], most: number) => [
    ...new Set(Array.from({ length: below(most + 1) }, () => pick(list))),
  ];
  return { next, below, pick, chance, some };
}
export type Random = ReturnType<typeof randomFrom>;

const everyday =
  `community group club choir library garden food bank walking drop centre morning coffee friends carers support cafe
  art craft knit natter singing dance bingo lunch men shed women wellbeing mental health advice money debt warm space
  hub repair allotment bereavement dementia memory stroke cancer parents toddlers youth football yoga pilates swimming
  befriending volunteering mutual aid time digital skills english conversation reading writing theatre history museum
  church hall park library sports gym chess cards film crochet sewing cooking kitchen meal home visit phone line online
  free weekly monthly evening afternoon weekend session open welcome everyone local neighbours together share learn meet
  people older young adults children families deaf blind hearing loop wheelchair step transport minibus hospital pharmacy
  citizens housing homeless refugee veterans recovery alcohol smoking diabetes falls exercise chair gentle outdoor nature
  birdwatching cycling running bowls tennis boxing drumming ukulele band orchestra poetry pottery painting photography`.split(
    /\s+/,
  );
const onsets = 'b c d f g h l m n p r s t v w br ch cl cr dr fl gr pl pr sh st th tr'.split(' ');
const vowels = 'a e i o u ai ea ee oa ou'.split(' ');
const codas = ['', 'n', 'r', 's', 't', 'l', 'm', 'd'];
const rarest = 150_000;

/** The n-th most frequent word: everyday ones first, then made-up ones that can be spoken. */
function wordAt(rank: number) {
  if (rank < everyday.length) return everyday[rank]!;
  let rest = (rank * 7919) % 1_000_003;
  let word = '';
  for (let i = 0; i < 3; i++) {
    word += onsets[rest % onsets.length]! + vowels[Math.floor(rest / onsets.length) % vowels.length]!;
    rest = Math.floor(rest / (onsets.length * vowels.length));
    if (i === 2 || rest === 0) break;
  }
  return word + codas[rank % codas.length]!;
}

/**
 * As in real texts, the n-th word comes about as 1/n. The commonest words of the language are left out of that
 * (`commonest`), so that even "community" stands only in every third text.
 */
function anyWord(random: Random, rarestRank = rarest) {
  const commonest = 15;
  const spread = (rarestRank + commonest) / commonest;
  return wordAt(Math.floor(commonest * spread ** random.next() - commonest));
}
const phrase = (random: Random, length: number, rarestRank?: number) =>
  Array.from({ length }, () => anyWord(random, rarestRank)).join(' ');
const sentences = (random: Random, length: number) =>
  Array.from({ length: Math.ceil(length / 9) }, () => `${phrase(random, 9)}.`).join(' ');

/** Towns to gather round: name, latitude, longitude. */
export const towns: readonly (readonly [string, number, number])[] = [
  ['London', 51.507, -0.128],
  ['Birmingham', 52.48, -1.9],
  ['Manchester', 53.481, -2.242],
  ['Leeds', 53.8, -1.549],
  ['Glasgow', 55.864, -4.252],
  ['Sheffield', 53.381, -1.47],
  ['Liverpool', 53.408, -2.991],
  ['Bristol', 51.455, -2.588],
  ['Cardiff', 51.481, -3.179],
  ['Belfast', 54.597, -5.93],
  ['Newcastle', 54.978, -1.618],
  ['Nottingham', 52.954, -1.158],
  ['Edinburgh', 55.953, -3.188],
  ['Leicester', 52.637, -1.139],
  ['Norwich', 52.63, 1.297],
  ['Plymouth', 50.375, -4.143],
  ['Swansea', 51.621, -3.944],
  ['Exeter', 50.725, -3.527],
  ['Sale', 53.424, -2.322],
  ['Stretford', 53.446, -2.31],
  ['Altrincham', 53.388, -2.349],
  ['Wrexham', 53.046, -2.993],
  ['Aberystwyth', 52.415, -4.083],
  ['Inverness', 57.478, -4.224],
  ['Kirkwall', 58.981, -2.96],
  ['Penzance', 50.118, -5.537],
  ['Carlisle', 54.892, -2.933],
  ['York', 53.96, -1.087],
  ['Hull', 53.744, -0.332],
  ['Dover', 51.129, 1.308],
];

export const today = '2026-11-23';
const dates = Array.from({ length: 60 }, (_, i) =>
  new Date(Date.parse(today) + i * 86_400_000).toISOString().slice(0, 10),
);
const firstMinute = Math.floor(Date.parse(today) / 60_000);

/** Which part of the day an hour belongs to, as the contract lists them. */
const timeAt = (hour: number): TimeOfDay =>
  hour < 6
    ? 'night'
    : hour < 9
      ? 'early'
      : hour < 12
        ? 'morning'
        : hour < 14
          ? 'lunch'
          : hour < 17
            ? 'afternoon'
            : hour < 21
              ? 'evening'
              : 'late';

const topicNames = ['music', 'walking', 'craft', 'games'];

export const emptyFacets = (): Record<IndexFacet, string[]> => ({
  kind: [],
  scheme: [],
  category: [],
  need: [],
  who: [],
  cost: [],
  attendance: [],
  format: [],
  join: [],
  day: [],
  time: [],
  dayTime: [],
  language: [],
  capacity: [],
  area: [],
  remote: [],
  topic: [],
});

const near = (random: Random, [, lat, lng]: (typeof towns)[number]) => {
  const spread = () => ((random.next() + random.next() + random.next()) / 3 - 0.5) * 0.5;
  return { lat: lat + spread() * 0.6, lng: lng + spread() };
};

/** The documents of the n-th asset: one for each of its places, all of them the same for the same seed. */
export function documentsOf(seed: number, n: number, revision = 1): IndexDocument[] {
  const random = randomFrom(seed * 1_000_003 + n * 7919 + revision);
  const assetId = `asset-${String(n).padStart(7, '0')}`;
  const groupId = random.chance(0.03) && n > 0 ? `asset-${String(n - 1).padStart(7, '0')}` : assetId;
  const facets = emptyFacets();
  facets.kind = [random.pick(assetKinds)];
  facets.scheme = random.chance(0.3) ? [random.pick(schemes)] : [];
  facets.category = [random.pick(categories), ...random.some(categories, 1)];
  facets.need = random.some(needs, 4);
  facets.who = [random.pick(whoFor), ...random.some(whoFor, 2)];
  facets.cost = [random.pick(costKinds)];
  facets.attendance = [random.pick(attendances)];
  facets.format = [random.pick(formats)];
  facets.join = random.some(joinRoutes, 3);
  facets.language = ['en', ...random.some(languages, 1)];
  facets.capacity = [random.pick(capacities)];
  // Worked out, not drawn, so that all else stays as it was.
  facets.topic = n % 3 === 0 ? [topicNames[n % topicNames.length]!] : [];
  if (random.chance(0.08)) facets.remote = ['yes'];

  const week = new Set<number>();
  const on: string[] = [];
  const onHalfHours: string[] = [];
  for (let i = random.below(4); i > 0; i--) {
    const day = random.below(7);
    const start = 14 + random.below(28);
    const length = 1 + random.below(6);
    facets.day.push(days[day]!);
    facets.time.push(timeAt(start / 2));
    facets.dayTime.push(`${days[day]!}-${timeAt(start / 2)}`);
    if (random.chance(0.8)) {
      for (let h = start; h < Math.min(48, start + length); h++) week.add(day * 48 + h);
    } else {
      const date = random.pick(dates.filter((_, d) => d % 7 === day));
      on.push(date);
      for (let h = start; h < Math.min(48, start + length); h++) onHalfHours.push(`${date}/${h}`);
    }
  }
  for (const facet of Object.keys(facets) as IndexFacet[]) facets[facet] = [...new Set(facets[facet])];

  const yes = random.some(accessFeatures, 6);
  const town = random.pick(towns);
  if (random.chance(0.15)) facets.area = [`area-${town[0]}`];
  const base = {
    assetId,
    groupId,
    revision,
    facets,
    access: { yes, no: random.some(accessFeatures, 3).filter((feature) => !yes.includes(feature)) },
    age: random.chance(0.6) ? { min: 0, max: 120 } : { min: random.below(60), max: 60 + random.below(60) },
    week: [...week].sort((a, b) => a - b),
    on: [...new Set(on)],
    onHalfHours: [...new Set(onHalfHours)],
    due: null,
    nextOn: random.chance(0.6) ? firstMinute + random.below(60 * 24 * 60) : null,
    standing: random.below(5),
  };
  const name = phrase(random, 2 + random.below(3), 3000);
  const text = {
    name: name[0]!.toUpperCase() + name.slice(1),
    about: phrase(random, 3, 300),
    summary: sentences(random, 18),
    description: sentences(random, 45),
  };
  const places = random.chance(0.85) ? 1 : 2 + random.below(3);
  return Array.from({ length: places }, (_, place) => {
    const here = place === 0 ? town : random.pick(towns);
    return {
      ...base,
      id: `${assetId}_${place}`,
      text: { ...text, where: here[0] },
      point: random.chance(0.06) ? null : near(random, here),
    };
  });
}

/** A letter lost, doubled, changed or swapped with the next. */
export function withTypo(random: Random, word: string) {
  const at = 1 + random.below(Math.max(1, word.length - 2));
  const letters = [...word];
  const kind = random.below(4);
  if (kind === 0) letters.splice(at, 1);
  else if (kind === 1) letters.splice(at, 0, letters[at] ?? 'e');
  else if (kind === 2) letters[at] = 'x';
  else [letters[at], letters[at + 1]] = [letters[at + 1] ?? '', letters[at]!];
  return letters.join('');
}

export const everyCount: IndexQuery['count'] = [...facetNames];

export const anyQuery: IndexQuery = { ...noFilters, sort: 'fit', offset: 0, limit: 20, count: [] };

/** A question as people ask them: mostly with words (some misspelt) and mostly near a place, with a few filters. */
export function aQuery(seed: number, n: number, assets: number): IndexQuery {
  const random = randomFrom(seed * 31 + n * 104_729 + 17);
  const query: IndexQuery = { ...anyQuery, facets: {}, count: everyCount };
  const [subject] = documentsOf(seed, random.below(assets));
  const town = random.pick(towns);

  if (random.chance(0.8)) {
    const source = (random.chance(0.6) ? subject!.text.name : subject!.text.summary)
      .replace(/[.]/g, '')
      .split(' ');
    const from = random.below(source.length);
    const words = source.slice(from, from + 1 + random.below(3));
    if (random.chance(0.25)) words[0] = withTypo(random, words[0]!);
    if (random.chance(0.25)) words.push(words.pop()!.slice(0, 3));
    query.words = words.join(' ');
  }
  if (random.chance(0.65)) {
    query.where = {
      near: near(random, town),
      radius: random.pick([1000, 3000, 4828, 8000, 16_000, 40_000]),
      areas: random.chance(0.5) ? [`area-${town[0]}`] : [],
      remote: random.chance(0.2),
    };
  } else if (random.chance(0.3)) {
    const { lat, lng } = near(random, town);
    const half = random.pick([0.02, 0.1, 0.5]);
    const box = { south: lat - half, north: lat + half, west: lng - half * 1.6, east: lng + half * 1.6 };
    query.where = { box, remote: random.chance(0.2) };
  }
  if (random.chance(0.3)) query.facets.category = random.some(categories, 3);
  if (random.chance(0.2)) query.facets.cost = ['free', ...random.some(costKinds, 1)];
  if (random.chance(0.15)) query.facets.kind = [random.pick(assetKinds)];
  if (random.chance(0.1)) query.facets.who = random.some(whoFor, 2);
  if (random.chance(0.15)) query.days = random.some(days, 2);
  if (random.chance(0.12)) query.times = random.some(timesOfDay, 2);
  if (random.chance(0.1)) query.access = random.some(accessFeatures, 2);
  if (random.chance(0.08)) query.age = random.below(100);
  if (random.chance(0.05)) query.openAt = { weekHalfHour: random.below(336), date: dates[0]!, halfHour: 20 };
  if (random.chance(0.05)) query.dates = [0, 1].map((d) => ({ date: dates[d]!, day: days[d] as Day }));
  if (random.chance(0.5)) {
    const [first, second] = [0, 1].map((d) => ({ date: dates[d]!, day: days[d] as Day }));
    query.spans = {
      now: {
        days: [],
        times: query.times,
        dates: [],
        openAt: { weekHalfHour: random.below(336), date: dates[0]!, halfHour: 20 },
      },
      first: { days: query.days, times: query.times, dates: [first!], openAt: null },
      both: {
        days: [first!.day, second!.day],
        times: ['evening', 'late'],
        dates: [first!, second!],
        openAt: null,
      },
    };
  }
  if (random.chance(0.3)) {
    query.wishes = Array.from({ length: 1 + random.below(3) }, () => ({
      best: { category: [random.pick(categories)], need: random.some(needs, 1) },
      isLight: random.chance(0.2),
      ...(random.chance(0.5) && { core: { category: random.some(categories, 2) } }),
      also: random.chance(0.5)
        ? { category: random.some(categories, 3), topic: [random.pick(topicNames)] }
        : {},
    }));
    if (random.chance(0.3)) query.unwanted = { category: [random.pick(categories)] };
  }
  if (query.where && 'near' in query.where && random.chance(0.15))
    query.reach = {
      near: query.where.near,
      metres: random.pick([1200, 3000]),
      or: { attendance: ['home_visit'], remote: ['yes'] },
      orAccess: ['transport_help'],
    };
  query.sort = random.chance(0.36) ? 'distance' : random.chance(0.15) ? 'next' : 'fit';
  // Drawn last, so that all else stays as it was.
  if (query.where && 'near' in query.where && random.chance(0.1))
    query.failing = { near: query.where.near, metres: query.where.radius / 2 };
  else if (random.chance(0.05)) query.failing = { lacks: random.pick(accessFeatures) };
  else if (random.chance(0.06))
    query.failing = { values: { cost: ['free'], dayTime: ['TU-morning'], day: [random.pick(days)] } };
  return query;
}
