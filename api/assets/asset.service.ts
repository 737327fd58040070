import type { AssetDraft, AssetView } from '../contract/asset.ts';
import type { PlaceInput } from '../contract/asset-parts.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Clocks } from '../contract/freshness-lists.ts';
import type { Actor } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import type { LocalYear } from '../times/schedule.rules.ts';
import { calendarFile } from '../times/calendar-file.rules.ts';
import type { AssetDoc } from './asset.model.ts';
import { isPublic } from './asset.rules.ts';
import type { AssetStore } from './asset.store.ts';
import type { AssetWriter, HowSaved } from './asset-writer.service.ts';
import { viewAsset, viewPlace } from './asset.view.ts';
import { sourceWords } from './say.rules.ts';
import { draftOf } from './draft.rules.ts';
import type { WithheldPlaceStore } from './withheld-place.store.ts';

/** Reading assets, and the writer beside it. Who may not know of an asset is told `not-found`. */
export function createAssets(deps: {
  assets: AssetStore;
  withheld: WithheldPlaceStore | null;
  writer: AssetWriter;
  year: LocalYear;
  clocks: () => Clocks;
  clock: Clock;
  origin: string;
}) {
  const { assets, withheld, writer, year, clocks, clock, origin } = deps;

  /** What was merged into another entry leads there, by any of its addresses. */
  async function followed(asset: AssetDoc | null): Promise<AssetDoc | null> {
    if (asset?.status !== 'archived' || !asset.spokenFor || !asset.sameAs) return asset;
    const into = await assets.byId(asset.sameAs);
    return into && isPublic(into) ? into : asset;
  }

  function mayRead(asset: AssetDoc | null): AssetDoc {
    const wasKnown = asset?.status === 'archived' && asset.everPublic === true;
    if (!asset || (!isPublic(asset) && !wasKnown))
      throw new ProblemError('not-found', { detail: 'There is no entry at this address.' });
    if (!isPublic(asset))
      throw new ProblemError('gone', { detail: 'This entry has been taken off the map.' });
    return asset;
  }

  async function draftsByIds(ids: string[]): Promise<Map<string, { draft: AssetDraft; revision: number }>> {
    const found = await assets.byIds(ids);
    const exact = (await withheld?.ofAssets(found.map(({ _id }) => _id))) ?? new Map<string, PlaceInput>();
    return new Map(
      found.map((asset) => [asset._id, { draft: draftOf(asset, exact), revision: asset.revision }]),
    );
  }

  async function view(actor: Actor, asset: AssetDoc): Promise<AssetView> {
    const linked = asset.links.flatMap((link) => link.assetId ?? []);
    const found = linked.length > 0 ? await assets.visibleByIds(actor, linked) : [];
    return viewAsset(
      asset,
      { now: clock.now(), year, clocks: clocks() },
      new Map(found.map((a) => [a._id, a.slug])),
    );
  }

  return {
    byId: async (actor: Actor, id: string): Promise<AssetView> =>
      view(actor, mayRead(await followed(await assets.byId(id)))),

    /** A slug it used to have answers `movedTo`. */
    bySlug: async (actor: Actor, slug: string): Promise<{ asset: AssetView } | { movedTo: string }> => {
      const asset = mayRead(await followed(await assets.bySlug(slug)));
      return asset.slug === slug ? { asset: await view(actor, asset) } : { movedTo: asset.slug };
    },

    /** RFC 5545 text with its next year of times. */
    calendar: async (_actor: Actor, slug: string): Promise<string> => {
      const asset = mayRead(await assets.bySlug(slug));
      return calendarFile({
        name: asset.name,
        url: `${origin}/assets/${asset.slug}`,
        ...(asset.places[0] ? { place: viewPlace(asset.places[0]).words } : {}),
        places: new Map(asset.places.map((place) => [place.id, viewPlace(place).words])),
        schedules: asset.status === 'live' ? asset.schedules : [],
        source: sourceWords(asset.provenance),
        host: new URL(origin).hostname,
        now: clock.now(),
        year,
      });
    },

    /** A draft as residents would see it, under the same rules of privacy; nothing is written. */
    preview: async (actor: Actor, draft: AssetDraft): Promise<AssetView> =>
      view(actor, writer.rehearse(draft)),

    /**
     * Stored entries as their writers told them, whole, whatever their state, by id. They hold what is not public: only
     * for who may write the entries.
     */
    draftsByIds,
    /** As `draftsByIds`; null where there is none. */
    draftById: async (id: string): Promise<{ draft: AssetDraft; revision: number } | null> =>
      (await draftsByIds([id])).get(id) ?? null,

    save: (actor: Actor, draft: AssetDraft, how?: HowSaved) => writer.save(actor, draft, how),
    saveMany: (actor: Actor, drafts: AssetDraft[], how?: HowSaved) => writer.saveMany(actor, drafts, how),
    isEmpty: () => assets.isEmpty(),
    example: async () => {
      const asset = await assets.anyPublic();
      return asset && { id: asset._id, slug: asset.slug };
    },
  };
}
export type Assets = ReturnType<typeof createAssets>;
