import * as z from 'zod';
import { assetInput, type AssetDraft, type AssetInput } from '../contract/asset.ts';
import type { PlaceInput } from '../contract/asset-parts.ts';
import type { LatLng } from '../contract/place.ts';
import { faultsOf, ProblemError, type Fault } from '../contract/problem.ts';
import type { Actor } from '../infra/actor.ts';
import { createBreather } from '../infra/breathe.ts';
import type { Clock } from '../infra/clock.ts';
import { newId } from '../infra/ids.ts';
import type { AssetDoc } from './asset.model.ts';
import { assetDocOf, contentHashOf, isPublic, placesWithIds } from './asset.rules.ts';
import type { AssetHead, AssetStore } from './asset.store.ts';
import { isReleased, type ReleaseStore } from './release.store.ts';
import { isBlurred, publicPlace, showsLess } from './location.rules.ts';
import { saidByThoseWhoRunIt, sensitivityOf } from './sensitivity.rules.ts';
import { slugOf } from './text.rules.ts';
import { withoutWhereabouts } from './whereabouts.rules.ts';
import type { WithheldPlaceStore } from './withheld-place.store.ts';

export type SaveOutcome = {
  saved: number;
  unchanged: number;
  /** Index of the draft in the batch, and everything that is wrong with it. The others landed. */
  faults: { index: number; errors: Fault[] }[];
  /** (id, revision) of what was written, acknowledged by a majority. */
  written: { id: string; revision: number }[];
  /** Index of the drafts that say something new of an entry which somebody here speaks for: left as it is. */
  spokenFor: number[];
};
/** What saving a draft would do; `spoken`: it would be left as it is. */
export type WouldBe = 'new' | 'changed' | 'same' | 'spoken';

type Prepared = {
  index: number;
  asset: ReturnType<typeof assetDocOf> & { contentHash: string };
  exact: { id: string; assetId: string; place: PlaceInput }[];
};
/**
 * `onRevision`: only where the stored entry is at this revision, null = where there is none; of many, by their ids.
 * `spokenFor`: see the model.
 */
export type HowSaved = {
  onRevision?: number | null | ReadonlyMap<string, number | null>;
  spokenFor?: true;
};

/** Told of an entry that is at another revision than its writer thought. */
export const changedMeanwhile: Fault = {
  path: '',
  message: 'Somebody else changed this entry at the same moment.',
};
function isMoved({ onRevision }: HowSaved, id: string, head: AssetHead | undefined): boolean {
  const asked = typeof onRevision === 'object' && onRevision ? onRevision.get(id) : onRevision;
  return asked !== undefined && asked !== (head?.revision ?? null);
}

/** Takes ids out of every answer at once, before the index has heard. */
type Hides = {
  add: (entries: { id: string; revision: number }[], now: Date) => Promise<void>;
  remove: (ids: string[]) => Promise<void>;
};
/** The town by which a place may be known that is not shown. */
type Towns = (point: LatLng) => { name: string; point: LatLng } | null;

/** The only way assets are written: checked, made public only as far as their privacy allows, one revision at a time. */
export function createAssetWriter(deps: {
  assets: AssetStore;
  withheld: WithheldPlaceStore | null;
  /** What two people let be shown; without it, nothing was. */
  releases?: Pick<ReleaseStore, 'of'>;
  hidden: Hides;
  nearestTown: Towns;
  clock: Clock;
}) {
  const { assets, withheld, releases, hidden, nearestTown, clock } = deps;

  /** Writes many; a faulty one never stops the others. Safe to repeat: what is unchanged is not written. */
  async function saveMany(actor: Actor, drafts: AssetDraft[], how: HowSaved = {}): Promise<SaveOutcome> {
    const { prepared, faults } = await prepareAll(drafts);
    const outcome = await writeAll(actor, prepared, how);
    return { ...outcome, faults: [...faults, ...outcome.faults].sort((a, b) => a.index - b.index) };
  }

  async function prepareAll(drafts: AssetDraft[]) {
    const faults: SaveOutcome['faults'] = [];
    const prepared = new Map<string, Prepared>();
    const released = await releases?.of(drafts.flatMap(({ id }) => id ?? []));
    const breathe = createBreather();
    for (const [index, draft] of drafts.entries()) {
      const parsed = assetInput.safeParse(draft);
      if (!parsed.success) faults.push({ index, errors: faultsOf(parsed.error) });
      else {
        const one = prepare(index, parsed.data, released);
        const first = prepared.get(one.asset._id);
        if (first) faults.push({ index, errors: [sameId(first.index)] });
        else prepared.set(one.asset._id, one);
      }
      await breathe();
    }
    return { prepared: [...prepared.values()], faults };
  }

  const headsOf = async (ids: string[]) =>
    new Map((await assets.headsByIds(ids)).map((head) => [head._id, head]));

  /** What `saveMany` would do with drafts that have ids and were parsed by the contract, by id; nothing is written. */
  async function compareMany(actor: Actor, drafts: AssetDraft[]): Promise<Map<string, WouldBe>> {
    const heads = await headsOf(drafts.flatMap(({ id }) => id ?? []));
    // What is new needs no second look; mostly all of a list is.
    const { prepared } = await prepareAll(drafts.filter(({ id }) => heads.has(id!)));
    const would = new Map<string, WouldBe>(drafts.map(({ id }) => [id!, 'new']));
    for (const one of prepared) would.set(one.asset._id, wouldBe(actor, one, heads.get(one.asset._id)));
    return would;
  }

  function prepare(index: number, input: AssetInput, released?: Map<string, ReadonlySet<string>>): Prepared {
    const id = input.id ?? newId();
    const sensitivity = sensitivityOf(input);
    const rule = isReleased(input.places, released?.get(id))
      ? { withhold: false, area: false }
      : { withhold: sensitivity.withhold, area: sensitivity.area && !saidByThoseWhoRunIt(input) };
    const told = placesWithIds(id, input.places).map((place) => ({
      ...place,
      privacy: strictest(place.privacy, rule),
    }));
    const places = told.map((place) =>
      publicPlace(place, place.point && place.privacy !== 'exact' ? nearestTown(place.point) : null),
    );
    const isSensitive = rule.withhold || rule.area;
    const open = isSensitive
      ? assetInput.parse(withoutWhereabouts(input, { ...sensitivity, ...rule }))
      : input;
    const stored = assetDocOf(id, open, places, rule.withhold);
    return {
      index,
      asset: { ...stored, contentHash: contentHashOf(input, stored) },
      exact: told.filter(isBlurred).map((place) => ({ id: place.id, assetId: id, place })),
    };
  }

  async function writeAll(actor: Actor, all: Prepared[], how: HowSaved): Promise<SaveOutcome> {
    const heads = await headsOf(all.map(({ asset }) => asset._id));
    const would = new Map(all.map((one) => [one, wouldBe(actor, one, heads.get(one.asset._id))]));
    const differ = all.filter((one) => would.get(one) === 'new' || would.get(one) === 'changed');
    const spokenFor = all.flatMap((one) => (would.get(one) === 'spoken' ? [one.index] : []));
    const moved = new Set(differ.filter(({ asset }) => isMoved(how, asset._id, heads.get(asset._id))));
    const changed = differ.filter((one) => !moved.has(one));
    // The private side first: an orphan there harms nobody, a blurred place without its original would be lost.
    await withheld?.replace(
      changed.map((p) => p.asset._id),
      changed.flatMap((p) => p.exact),
      clock.now(),
    );

    const goes = ({ asset }: Prepared) => {
      const head = heads.get(asset._id);
      return head && isPublic(head) && (!isPublic(asset) || showsLess(head.places, asset.places));
    };
    const comesBack = ({ asset }: Prepared) => {
      const head = heads.get(asset._id);
      return head && isPublic(asset) && !isPublic(head);
    };
    await hidden.add(
      changed
        .filter(goes)
        .map(({ asset }) => ({ id: asset._id, revision: heads.get(asset._id)!.revision + 1 })),
      clock.now(),
    );

    const fresh = changed.filter((p) => !heads.has(p.asset._id));
    const written = await insert(fresh, how);
    const next = await nextRevisions(changed.filter((p) => heads.has(p.asset._id)), heads, how); // prettier-ignore
    const lost = new Set(await assets.replaceMany(next));
    for (const { _id: id, revision } of next) if (!lost.has(id)) written.push({ id, revision });
    const faults = differ
      .filter((one) => moved.has(one) || lost.has(one.asset._id))
      .map(({ index }) => ({ index, errors: [changedMeanwhile] }));
    await hidden.remove(changed.filter(comesBack).map((p) => p.asset._id));
    return { saved: written.length, unchanged: all.length - differ.length, written, faults, spokenFor };
  }

  /** Slugs are unique; who loses one to a neighbour at the same moment takes the next. */
  async function insert(fresh: Prepared[], how: HowSaved): Promise<SaveOutcome['written']> {
    let left = fresh;
    const written: SaveOutcome['written'] = [];
    for (let round = 0; left.length > 0 && round < 5; round++) {
      const slugs = await freeSlugs(
        left.map((p) => p.asset),
        round,
      );
      const now = clock.now();
      const documents = left.map(({ asset }, i): AssetDoc => ({
        ...asset,
        slug: slugs[i]!,
        slugs: [slugs[i]!],
        revision: 1,
        everPublic: isPublic(asset),
        ...(how.spokenFor && { spokenFor: true }),
        createdAt: now,
        updatedAt: now,
      }));
      const lost = new Set(await assets.insertMany(documents));
      written.push(...documents.filter((d) => !lost.has(d._id)).map((d) => ({ id: d._id, revision: 1 })));
      left = left.filter((p) => lost.has(p.asset._id));
    }
    if (left.length > 0)
      throw new ProblemError('conflict', {
        detail: 'Others are writing the same entries. Please try again.',
      });
    return written;
  }

  /** The next revision of each. A new name brings a new slug; the old ones go on leading here. */
  async function nextRevisions(
    all: Prepared[],
    heads: Map<string, AssetHead>,
    how: HowSaved,
  ): Promise<AssetDoc[]> {
    const kept = new Map(all.map(({ asset }) => [asset._id, keptSlug(heads.get(asset._id)!, stemOf(asset))]));
    const renamed = all.map(({ asset }) => asset).filter(({ _id }) => !kept.get(_id));
    const free = renamed.length > 0 ? await freeSlugs(renamed, 0) : [];
    const given = new Map(renamed.map(({ _id }, at) => [_id, free[at]!]));
    return all.map(({ asset }) => {
      const head = heads.get(asset._id)!;
      const slug = kept.get(asset._id) ?? given.get(asset._id)!;
      return {
        ...asset,
        slug,
        slugs: head.slugs.includes(slug) ? head.slugs : [...head.slugs, slug],
        revision: head.revision + 1,
        everPublic: head.everPublic === true || isPublic(head) || isPublic(asset),
        ...((how.spokenFor ?? head.spokenFor) && { spokenFor: true }),
        createdAt: head.createdAt,
        updatedAt: clock.now(),
      };
    });
  }

  async function freeSlugs(list: Prepared['asset'][], round: number): Promise<string[]> {
    const bases = list.map(stemOf);
    const tries = (base: string) => [base, ...[2, 3, 4, 5].map((n) => `${base}-${n}`)];
    const taken = await assets.slugsTaken([...new Set(bases.flatMap(tries))]);
    return list.map((asset, i) => {
      const base = bases[i]!;
      const free = round < 3 ? tries(base).find((slug) => !taken.has(slug)) : undefined;
      const slug = free ?? `${base}-${asset._id.slice(0, 8)}`;
      taken.add(slug);
      return slug;
    });
  }

  return {
    saveMany,
    compareMany,
    /** The entry as it would be stored, with nothing written: for a look at it beforehand. Throws all faults of the draft. */
    rehearse: (draft: AssetDraft): AssetDoc => {
      const parsed = assetInput.safeParse(draft);
      if (!parsed.success) throw new ProblemError('bad-input', { errors: faultsOf(parsed.error) });
      const { asset } = prepare(0, parsed.data);
      const [slug, now] = [stemOf(asset), clock.now()];
      return { ...asset, slug, slugs: [slug], revision: 0, createdAt: now, updatedAt: now };
    },
    /** Writes one; every fault is named in the problem. */
    save: async (
      actor: Actor,
      draft: AssetDraft,
      how: HowSaved = {},
    ): Promise<{ id: string; revision: number | null }> => {
      const id = z.uuid().safeParse(draft.id).success ? draft.id! : newId();
      const outcome = await saveMany(actor, [{ ...draft, id }], how);
      const errors = outcome.faults[0]?.errors;
      if (errors?.includes(changedMeanwhile))
        throw new ProblemError('conflict', { detail: changedMeanwhile.message });
      if (errors) throw new ProblemError('bad-input', { errors });
      return { id, revision: outcome.written[0]?.revision ?? null };
    },
  };
}
export type AssetWriter = ReturnType<typeof createAssetWriter>;

function wouldBe(actor: Actor, { asset }: Prepared, head: AssetHead | undefined): WouldBe {
  if (!head) return 'new';
  // An import that says nothing new does not bring back what its clock took off.
  const isRested = actor.kind === 'public' && head.rested === asset.contentHash;
  if (head.contentHash === asset.contentHash || isRested) return 'same';
  // Nor does it write over what a group said itself, or bring back what was merged.
  return actor.kind === 'public' && head.spokenFor === true ? 'spoken' : 'changed';
}

/** Of two entries of a batch with one id the first is written. */
const sameId = (first: number): Fault => ({
  path: 'id',
  message: `It has the same id as entry ${first + 1} of the batch, which was kept.`,
});

const keptSlug = ({ slug, slugs }: AssetHead, stem: string): string | undefined =>
  slug === stem || slug.startsWith(`${stem}-`) ? slug : slugs.find((one) => one === stem);

const stemOf = (asset: Prepared['asset']) => slugOf(asset.name, asset.places.find((p) => p.town)?.town);

/** A rule may make a place more private than its writer asked, never less. */
function strictest(
  asked: PlaceInput['privacy'],
  rule: { withhold: boolean; area: boolean },
): PlaceInput['privacy'] {
  if (rule.withhold) return 'hidden';
  if (rule.area && (asked === 'exact' || asked === 'street')) return 'ward';
  return asked;
}
