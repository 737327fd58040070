import type { AssetDoc } from '../assets/asset.model.ts';
import { freshnessOf, freshnessWords } from '../assets/freshness.rules.ts';
import { trustOf } from '../assets/trust.rules.ts';
import { isSteppedUp, reaches } from '../contract/access.ts';
import type { Member } from '../contract/actor.ts';
import type { FreshnessOverview, ToRing } from '../contract/freshness.ts';
import { freshnesses } from '../contract/lists.ts';
import type { FreshnessDeps } from './deps.ts';
import type { MayConfirm } from './may-confirm.ts';
import { pages, type Remind } from './remind.service.ts';
import { recipientsOf } from './write-to.ts';
import type { Signals } from './signal.service.ts';

const pageSize = 500;
/** As many as somebody rings in a week. */
const mostToRing = 100;
const nobody = '9999-12-31';

/** What waits for a person: who to ring, crisis lines, stopped runs, what people told. */
export function createOverview(
  deps: FreshnessDeps & { remind: Remind; signals: Signals; mayConfirm: MayConfirm },
) {
  const { aging, holds, editorsOf, settings, clock, remind, signals, mayConfirm } = deps;

  function toRing(asset: AssetDoc, actor: Member): ToRing {
    const now = clock.now();
    const { clocks } = settings.now();
    const phones = asset.contacts.filter((c) => c.kind === 'phone');
    // A number of somebody's own is seen by who may see what is kept, after showing once more that it is them.
    const maySee =
      isSteppedUp(actor, now) &&
      actor.role === 'curator' &&
      reaches(actor, 'see-withheld', { assetId: asset._id });
    const town = asset.places.find((place) => place.town)?.town;
    return {
      ...{ id: asset._id, slug: asset.slug, name: asset.name, revision: asset.revision },
      state: freshnessOf(asset, clocks, now),
      freshness: freshnessWords(asset, clocks, now),
      trust: trustOf(asset, clocks, now),
      phones: phones.filter((c) => c.public || maySee).map((c) => c.value),
      hasKeptPhone: !maySee && phones.some((c) => !c.public),
      doubted: asset.doubted !== undefined,
      ...(town && { town }),
    };
  }

  /** Entries that have fallen due and whose people have no address to write to, least trusted first. */
  async function list(actor: Member): Promise<ToRing[]> {
    const now = clock.now();
    const { clocks } = settings.now();
    const isTheirs = await mayConfirm(actor);
    const found: ToRing[] = [];
    for await (const page of pages((after) => aging.assuredUntil(nobody, after, pageSize))) {
      const fallen = page.filter((asset) => isTheirs(asset) && freshnessOf(asset, clocks, now) !== 'fresh');
      const editors = await editorsOf(fallen.map(({ _id }) => _id));
      for (const asset of fallen)
        if (recipientsOf(asset, editors.get(asset._id) ?? []).length === 0) found.push(toRing(asset, actor));
    }
    return found.sort((a, b) => a.trust - b.trust).slice(0, mostToRing);
  }

  return {
    toRing: list,
    overview: async (actor: Member): Promise<FreshnessOverview> => {
      const now = clock.now();
      const { clocks } = settings.now();
      const counts = Object.fromEntries(
        freshnesses.map((state) => [state, 0]),
      ) as FreshnessOverview['counts'];
      for await (const page of pages((after) => aging.assuredUntil(nobody, after, pageSize)))
        for (const asset of page) counts[freshnessOf(asset, clocks, now)]++;
      counts.never_checked = await aging.countNeverChecked();
      const [old, held, open] = await Promise.all([remind.crisisLines(), holds.all(), signals.open()]);
      const names = await aging.byIds(held.flatMap(({ assetIds }) => assetIds));
      return {
        counts,
        crisisLines: old.map((asset) => toRing(asset, actor)),
        held: held.map(({ _id, sourceName, assetIds, of, since }) => ({
          ...{ source: _id, sourceName, count: assetIds.length, of, since: since.toISOString() },
          names: names
            .filter((asset) => assetIds.includes(asset._id))
            .map(({ _id: id, name }) => ({ id, name })),
        })),
        signals: open.length,
        toRing: (await list(actor)).length,
      };
    },
  };
}
export type Overview = ReturnType<typeof createOverview>;
