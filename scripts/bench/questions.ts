import type { AssetDraft } from '../../api/contract/asset.ts';
import { accessFeatures, days, timesOfDay, whoFor } from '../../api/contract/lists.ts';
import { dangerIn } from '../../api/safety/danger.rules.ts';
import { bigAssets } from '../../seed/big.ts';
import { pick } from '../../seed/big-towns.ts';
import { streamOf, type Random } from '../../seed/random.ts';
import { mistype } from './typo.ts';

/** Addresses below the site, as a browser asks for them. */
export type Questions = { search: string[]; cells: string[]; suggest: string[] };

/** What the questions are drawn from: the first of the directory, so that every size is asked the same. */
const drawnFrom = 5_000;

/**
 * The mixed set, the same for the same seed. Of the searches about four in five have words (a quarter of those with a
 * slip of the keys, a third unfinished), seven in ten a place, one in twelve a map's box; up to three filters.
 */
export function mixedQuestions({ seed, count }: { seed: number; count: number }): Questions {
  const drafts = [...bigAssets({ count: drawnFrom, seed, today: '2026-01-05' })];
  const make = (kind: number, one: (random: Random, draft: AssetDraft) => string) =>
    Array.from({ length: count }, (_, nth) => {
      const random = streamOf(seed ^ kind, nth);
      return one(random, pick(drafts, random));
    });
  return {
    search: make(0x5ea, (random, draft) => address('/api/v1/search', searchFor(random, draft, drafts))),
    cells: make(0xce1, (random, draft) => address('/api/v1/cells', cellsFor(random, draft, drafts))),
    suggest: make(0x509, (random, draft) => address('/api/v1/suggest', suggestFor(random, draft))),
  };
}

type Asked = [name: string, value: string | number][];

const address = (path: string, asked: Asked) =>
  `${path}?${new URLSearchParams(unlessOfDanger(asked).map(([name, value]) => [name, String(value)])).toString()}`;

/** What happens to sound like danger, by its words or with the place, is answered with who to ring and not with a search. */
function unlessOfDanger(asked: Asked): Asked {
  const typed = asked.filter(([name]) => name === 'q' || name === 'near').map(([, value]) => value);
  if (!dangerIn(typed.join('\n'))) return asked;
  return asked.map(([name, value]) => [name, name === 'q' ? 'garden' : name === 'near' ? 'Leeds' : value]);
}

function searchFor(random: Random, draft: AssetDraft, drafts: AssetDraft[]): Asked {
  const asked: Asked = [];
  if (random() < 0.8) asked.push(['q', wordsOf(random, draft)]);
  // what people look for and where they live have little to do with each other
  const elsewhere = pick(drafts, random);
  const where = random();
  if (where < 0.7) asked.push(...nearTo(random, elsewhere));
  else if (where < 0.78) asked.push(['box', boxAround(random, elsewhere, 11)]);
  asked.push(...filtersFor(random, draft));
  const sort = random();
  if (sort > 0.85) asked.push(['sort', 'next']);
  else if (sort > 0.6) asked.push(['sort', 'distance']);
  if (random() < 0.1) asked.push(['page', 2 + Math.floor(random() * 3)]);
  return asked;
}

function nearTo(random: Random, { places = [] }: AssetDraft): Asked {
  const { town, postcode } = places[0]?.address ?? {};
  const near: Asked = [['near', (random() < 0.6 ? postcode : town) ?? 'Leeds']];
  if (random() < 0.5) near.push(['radius', pick([1_609, 8_047, 16_093, 40_234], random)]);
  return near;
}

function filtersFor(random: Random, draft: AssetDraft): Asked {
  const some: Asked[] = [
    [['cost', 'free']],
    [['when', pick(['now', 'today', 'tomorrow', 'week', 'weekend'], random)]],
    [['day', pick(days, random)]],
    [
      ['day', pick(days, random)],
      ['time', pick(timesOfDay, random)],
    ],
    [['access', random() < 0.6 ? 'step_free' : pick(accessFeatures, random)]],
    [['attendance', pick(['in_person', 'home_visit', 'phone'], random)]],
    [['age', 5 + Math.floor(random() * 85)]],
    [['category', pick(draft.categories ?? ['nature'], random)]],
    [['kind', draft.kind]],
    [['who', pick(whoFor, random)]],
    [['remote', 1]],
  ];
  const share = random();
  const count = share < 0.4 ? 0 : share < 0.75 ? 1 : share < 0.93 ? 2 : 3;
  const chosen = new Map<string, Asked>();
  for (let nth = 0; nth < count; nth++) {
    const filter = pick(some, random);
    chosen.set(filter[0]![0], filter);
  }
  return [...chosen.values()].flat();
}

/** One to three words of an entry's name or summary, as somebody might type them. */
function wordsOf(random: Random, { name, summary }: AssetDraft): string {
  const text = random() < 0.7 ? name : summary;
  const words = text.match(/\p{L}{3,}/gu) ?? ['garden'];
  const count = 1 + Math.floor(random() * 3);
  const first = Math.floor(random() * Math.max(1, words.length - count + 1));
  const typed = words.slice(first, first + count).map((word) => word.toLowerCase());
  const way = random();
  if (way < 0.25) {
    const longest = typed.reduce((best, word) => (word.length > best.length ? word : best));
    typed[typed.indexOf(longest)] = mistype(random, longest);
  } else if (way < 0.55) {
    const last = typed.pop()!;
    typed.push(last.slice(0, Math.max(2, Math.ceil(last.length * random()))));
  }
  return typed.join(' ');
}

/** Maps from a whole country to some streets, half of them under words or filters. */
function cellsFor(random: Random, draft: AssetDraft, drafts: AssetDraft[]): Asked {
  const zoom = 6 + Math.floor(random() * 10);
  const asked: Asked = [
    ['box', boxAround(random, pick(drafts, random), zoom)],
    ['zoom', zoom],
  ];
  if (random() < 0.35) asked.push(['q', wordsOf(random, draft)]);
  if (random() < 0.35) asked.push(...filtersFor(random, draft));
  return asked;
}

/** What a map of 800 by 600 pixels shows at this zoom: west,south,east,north. */
function boxAround(random: Random, { places = [] }: AssetDraft, zoom: number): string {
  const { lat, lng } = places[0]?.point ?? { lat: 53.48, lng: -2.24 };
  const degreesPerPixel = 360 / (256 * 2 ** zoom);
  const east = 400 * degreesPerPixel;
  const north = 300 * degreesPerPixel * Math.cos((lat * Math.PI) / 180);
  const shift = (random() - 0.5) * east;
  return [lng + shift - east, lat - north, lng + shift + east, lat + north]
    .map((degrees) => degrees.toFixed(5))
    .join(',');
}

/** A name as far as it has been typed; a third know where they are. */
function suggestFor(random: Random, draft: AssetDraft): Asked {
  const from = random() < 0.75 ? draft.name : (draft.places?.[0]?.address?.town ?? draft.name);
  const typed = from.toLowerCase().slice(0, 1 + Math.floor(random() * Math.min(14, from.length)));
  const asked: Asked = [['q', random() < 0.15 ? mistype(random, typed) : typed]];
  const postcode = draft.places?.[0]?.address?.postcode;
  if (postcode && random() < 0.33) asked.push(['near', postcode]);
  return asked;
}
