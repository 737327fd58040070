import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { comparable } from '../../../api/imports/duplicates.rules.ts';
import type { AssetDraft } from '../../../api/contract/asset.ts';
import type { Category } from '../../../api/contract/lists.ts';
import type { LatLng } from '../../../api/contract/place.ts';
import type { FlagKind } from '../../../api/contract/curation.ts';
import { namesToLookUp } from '../../../api/curation/risks/area.rules.ts';
import { flagsOf } from '../../../api/curation/risks/risks.rules.ts';
import { baseGazetteer } from '../../../api/places/base-gazetteer.ts';
import { foldName } from '../../../api/places/name.rules.ts';
import { metresBetween } from '../../../api/places/distance.rules.ts';
import { createOutcodeTable } from '../../../api/places/outcode-table.ts';
import { idFrom } from '../../../api/infra/ids.ts';
import { aDraft } from '../../support/drafts.ts';

type Risk = 'duplicate' | 'personal' | 'unsafe_address' | 'refuge' | 'outside' | 'odd_link' | 'advertising';
type Waiting = {
  id: string;
  name: string;
  summary: string;
  description?: string;
  categories: Category[];
  lines: string[];
  town: string;
  postcode: string;
  lat: number;
  lng: number;
  organiser: { name: string; phone: string };
  website?: string;
  links?: { label: string; url: string }[];
  phone?: string;
  phonePublic?: boolean;
  email?: string;
  risks: Risk[];
};
type Existing = Omit<Waiting, 'risks' | 'organiser' | 'categories' | 'lines'>;
type Questions = { area: string; existing: Existing[]; waiting: Waiting[] };

const asked: Partial<Record<FlagKind, Risk>> = {
  duplicate: 'duplicate',
  personal: 'personal',
  address: 'unsafe_address',
  refuge: 'refuge',
  outside: 'outside',
  link: 'odd_link',
  advertising: 'advertising',
};
const outcodes = createOutcodeTable(baseGazetteer().outcodes);
const towns = new Map(baseGazetteer().towns.map((town) => [foldName(town.name), town.point]));

function draftOf(one: Waiting): AssetDraft {
  const point = { lat: one.lat, lng: one.lng };
  return aDraft({
    ...{ id: idFrom('waiting', one.id), name: one.name, summary: one.summary, categories: one.categories },
    ...(one.description && { description: one.description }),
    places: [{ address: { lines: one.lines, town: one.town, postcode: one.postcode }, point }],
    contacts: [
      ...(one.phone ? [{ kind: 'phone' as const, value: one.phone, public: one.phonePublic ?? true }] : []),
      ...(one.email ? [{ kind: 'email' as const, value: one.email, public: true }] : []),
      ...(one.website ? [{ kind: 'website' as const, value: one.website, public: true }] : []),
      ...(one.links ?? []).map(({ label, url }) => ({ kind: 'website' as const, value: url, label, public: true })),
    ],
    needs: [],
    assured: { on: '2026-11-01', by: 'owner' },
  });
} // prettier-ignore

/** "BL0, BL1" and "EC1A", but also "SA1 to SA15" and "BT1–BT17". */
function outcodesOf(area: string): Set<string> {
  const ranges = [...area.matchAll(/\b([A-Z]{1,2})(\d{1,2})\s?(?:-|–|to)\s?([A-Z]{1,2})?(\d{1,2})\b/g)];
  const between = ranges.flatMap(([, letters = '', from = '', , to = '']) =>
    Array.from(
      { length: Math.max(0, Number(to) - Number(from) + 1) },
      (_, n) => `${letters}${Number(from) + n}`,
    ),
  );
  return new Set([...(area.match(/\b[A-Z]{1,2}\d[A-Z\d]?\b/g) ?? []), ...between]);
}

/** What is found in each of the forty, beside the truth. */
function answers(file: string) {
  const { area, existing, waiting } = JSON.parse(readFileSync(file, 'utf8')) as Questions;
  const ours = outcodesOf(area);
  const hasOutcode = (outcode: string) => ours.has(outcode);
  const has = (point: LatLng) => hasOutcode(outcodes.nearest(point)?.outcode ?? '');
  const middles = [...ours].flatMap((outcode) => outcodes.find(outcode)?.point ?? []);
  const isFar = (point: LatLng) =>
    middles.length > 0 && middles.every((middle) => metresBetween(point, middle) > 15_000);
  const known = existing.map((one) => ({
    ...comparable({
      ...{ id: one.id, name: one.name, postcodes: [one.postcode] },
      ...{ phones: one.phone ? [one.phone] : [], points: [{ lat: one.lat, lng: one.lng }] },
    }),
    towns: [one.town],
    text: `${one.name}. ${one.summary} ${one.description ?? ''}`,
    ways: [one.email, one.website, one.phone].flatMap((way) => way ?? []),
  }));
  return waiting.map((one) => {
    const draft = draftOf(one);
    const found = new Map<string, LatLng>();
    for (const name of namesToLookUp(draft)) {
      const point = outcodes.find(name.split(' ')[0]!)?.point ?? towns.get(foldName(name));
      if (point) found.set(name, point);
    }
    const consent = one.phonePublic ? { publicContact: true, said: 'online' as const, on: '2026-11-01', wording: '' } : null; // prettier-ignore
    const flags = flagsOf(draft, {
      consent,
      existing: known,
      area: { name: 'our area', has, hasOutcode, isFar },
      found,
    });
    return { id: one.id, name: one.name, truth: one.risks, flags, kinds: [...new Set(flags.flatMap(({ kind }) => asked[kind] ?? []))] };
  }); // prettier-ignore
}

/** Of all planted risks, those found; and the clean entries that were flagged. */
function figures(file: string) {
  const all = answers(file);
  const planted = all.flatMap(({ id, truth }) => truth.map((risk) => ({ id, risk })));
  const missed = all.flatMap(({ id, truth, kinds }) =>
    truth.filter((risk) => !kinds.includes(risk)).map((risk) => `${id} ${risk}`),
  );
  const wrong = all.filter(({ truth, kinds }) => truth.length === 0 && kinds.length > 0);
  return { all, planted: planted.length, missed, wrong: wrong.map(({ id, kinds }) => `${id} ${kinds.join(' ')}`) };
} // prettier-ignore

// First runs, each on a set that nobody who wrote the checks had read: `a` 16 of 38 risks (2 of 14 clean ones flagged); `b`
// 18 of 38 (0 of 14), `c` 28 of 37 (2 of 13) and `d` 25 of 39 (1 of 13) with the checks tuned on `a` alone; `e` 19 of 25
// (6 of 15) and `f` 22 of 25 (6 of 15); `g` 32 of 35 (5 of 14) and `h` 32 of 35 (1 of 14). Each but `f` and `h` was read
// afterwards, and the checks made broader; `d` had been counted four times before that. A curator reads every entry,
// whatever is found.
describe('waiting entries with risks planted by somebody who had not read the checks', () => {
  it.each(['a', 'b', 'c', 'd', 'e', 'g'])(
    'finds every risk of set %s, and flags at most two of its clean entries',
    (set) => {
      const { all, planted, missed, wrong } = figures(`test/questions/waiting-${set}.json`);
      if (process.env.TELL)
      for (const { id, name, truth, flags } of all)
        console.log(id, name, '|', truth.join(' '), '|', flags.map(({ kind, because, said, path }) => `${kind}@${path}: ${because} <${said ?? ''}>`).join(' ;; ')); // prettier-ignore
      console.log(
        `waiting-${set}: found ${planted - missed.length} of ${planted}; clean ones flagged: ${wrong.length}`,
      );
      expect(missed).toEqual([]);
      expect(wrong.length).toBeLessThanOrEqual(2);
    },
  );

  // counts only: whoever reads what is missed spoils the set. The bars are a little looser than what is reached.
  it.each([
    ['f', 23, 6],
    ['h', 30, 2],
  ])('finds as much of set %s, which is held back, as it did', (set, atLeast, flaggedAtMost) => {
    const { planted, missed, wrong } = figures(`test/questions/waiting-${set}.json`);
    console.log(
      `waiting-${set}: found ${planted - missed.length} of ${planted}; clean ones flagged: ${wrong.length}`,
    );
    expect(planted - missed.length).toBeGreaterThanOrEqual(atLeast);
    expect(wrong.length).toBeLessThanOrEqual(flaggedAtMost);
  });
});
