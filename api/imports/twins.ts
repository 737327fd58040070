import type { TwinDoc, TwinStore } from '../assets/twin.store.ts';
import type { AssetDraft, AssetInput } from '../contract/asset.ts';
import type { LatLng } from '../contract/place.ts';
import type { Drafted } from './draft/draft.rules.ts';
import type { Located } from './draft/locate.ts';
import { comparable, likelyDuplicate, sameAsOf, type Alike, type Kept } from './duplicates.rules.ts';
import { fewAtOnce } from './few-at-once.ts';
import type { Report } from './report.ts';

/** `parsed` is the draft as the contract read it, before it was held against other sources. */
export type Ready = Drafted & {
  line: number;
  id: string;
  located: Located;
  parsed: AssetInput;
  twin?: { id: string; name: string };
};

const lookMetres = 200;
const lookAtMost = 20;
/** Questions open at the database at the same time; others ask it too. */
const questionsAtOnce = 4;

/**
 * Looks for the same thing earlier in the file and, from other sources, at its postcode and within 200 m. What is
 * withheld, what is not shown and what is known by its town alone is not compared with anything.
 */
export function createTwins(directory: TwinStore, source: string) {
  const before = new Map<string, Passed[]>();

  /** Points each entry at its twin of another source (`sameAs`), and tells the report. */
  async function link(batch: Ready[], report: Report): Promise<void> {
    const open = batch.filter(({ sensitivity, located, draft }) => !sensitivity.withhold && draft.status === 'live' && located.places.some(({ privacy }) => privacy !== 'town'));
    const postcodes = [...new Set(open.flatMap(({ located }) => located.postcodes))];
    const [sharing, known, nearby] = await Promise.all([
      directory.atPostcodes(postcodes, 5_000, source),
      directory.byIds(open.map(({ id }) => id)),
      fewAtOnce(open, questionsAtOnce, around),
    ]);
    const selves = new Map(known.map((asset) => [asset._id, keptOf(asset)]));
    const byPostcode = listedByPostcode(sharing.map(keptOf));
    for (const [at, { id, line, draft, located }] of open.entries()) {
      const alike = alikeOf(id, draft, located);
      const twin = earlier(alike, line);
      if (twin) report.duplicates.sameFile.push({ line, name: draft.name, other: twin });

      const here = alike.postcodes.flatMap((postcode) => byPostcode.get(postcode) ?? []);
      const other = sameAsOf(alike, source, [...(nearby[at] ?? []), ...here], selves.get(id) ?? null);
      if (!other) continue;
      draft.sameAs = other.id;
      open[at]!.twin = { id: other.id, name: other.name };
      report.duplicates.otherSources.push({ line, name: draft.name, as: { id: other.id, name: other.name, source: other.source } });
    }
  } // prettier-ignore

  async function around({ located }: Ready): Promise<Kept[]> {
    const [point] = exactPoints(located);
    return point ? (await directory.around(point, lookMetres, lookAtMost, source)).map(keptOf) : [];
  }

  function earlier(alike: Alike, line: number): { line: number; name: string } | null {
    const [postcode] = alike.postcodes;
    if (!postcode) return null;
    const others = before.get(postcode) ?? [];
    const twin = others.find((other) => likelyDuplicate(alikeAgain(other, postcode), alike));
    if (others.length === 0) before.set(postcode, others);
    if (others.length < 50) others.push(passed(line, alike));
    return twin ? { line: twin.line, name: twin.name } : null;
  }

  return { link };
}

/** What is kept of each row that went by; there may be a hundred thousand, so it is as little as will do. */
type Passed = { line: number; name: string; phones: string; lat: number; lng: number };
const passed = (line: number, { name, phones, points: [point] }: Alike): Passed => ({
  ...{ line, name, phones: phones.join(' ') },
  ...{ lat: point?.lat ?? NaN, lng: point?.lng ?? NaN },
});
const alikeAgain = ({ name, phones, lat, lng }: Passed, postcode: string): Alike => ({
  ...{ id: '', name, postcodes: [postcode] },
  phones: phones === '' ? [] : phones.split(' '),
  points: Number.isNaN(lat) ? [] : [{ lat, lng }],
});

function listedByPostcode(found: Kept[]): Map<string, Kept[]> {
  const lists = new Map<string, Kept[]>();
  for (const one of found)
    for (const postcode of one.postcodes) {
      const list = lists.get(postcode);
      if (list) list.push(one);
      else lists.set(postcode, [one]);
    }
  return lists;
}

/** The middle of a postcode area is near to nothing in particular. */
const exactPoints = ({ places, precisions }: Located): LatLng[] =>
  places.flatMap(({ point }, at) =>
    point && (precisions[at] === 'told' || precisions[at] === 'postcode') ? [point] : [],
  );

function alikeOf(id: string, draft: AssetDraft, located: Located): Alike {
  return comparable({
    id,
    name: draft.name,
    postcodes: located.postcodes,
    phones: (draft.contacts ?? []).filter(({ kind }) => kind === 'phone').map(({ value }) => value),
    points: exactPoints(located),
  });
}

function keptOf(asset: TwinDoc): Kept {
  const alike = comparable({
    id: asset._id,
    name: asset.name,
    postcodes: asset.places.flatMap(({ postcode }) => postcode ?? []),
    phones: asset.contacts.filter(({ kind }) => kind === 'phone').map(({ value }) => value),
    points: asset.places.flatMap(({ at, isMiddle }) =>
      at && !isMiddle ? [{ lng: at.coordinates[0], lat: at.coordinates[1] }] : [],
    ),
  });
  return {
    ...alike,
    source: asset.provenance.source,
    ...(asset.sameAs && { sameAs: asset.sameAs }),
  };
}
