import type { AssetStore } from '../assets/asset.store.ts';
import { viewCard } from '../assets/asset.view.ts';
import { keysOf, type ShortlistAnswer, type ShortlistQuery } from '../contract/shortlist.ts';
import type { Clocks } from '../contract/freshness-lists.ts';
import type { Actor } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import type { LocalYear } from '../times/schedule.rules.ts';
import { timesOf } from './times.rules.ts';
import { textMessage } from './text-message.rules.ts';

/** Reads a list from its ids. Nothing of a list is ever stored: the address is all there is of it. */
export function createShortlist({
  assets,
  clock,
  year,
  clocks,
}: {
  assets: Pick<AssetStore, 'visibleByIds'>;
  clock: Clock;
  year: LocalYear;
  clocks: () => Clocks;
}) {
  return {
    read: async (actor: Actor, { ids }: Pick<ShortlistQuery, 'ids'>): Promise<ShortlistAnswer> => {
      const found = await assets.visibleByIds(actor, ids);
      const seen = {
        now: clock.now(),
        year,
        clocks: clocks(),
        from: null,
        access: [],
        why: [],
        alsoListed: 0,
      };
      const entries = found.map((asset) => {
        const card = viewCard(asset, seen);
        const times = timesOf(asset, card, seen.now);
        return { card, ...times, text: textMessage(card, times) };
      });
      return { entries, gone: ids.length - found.length, keys: keysOf(found.map(({ _id }) => _id)) };
    },
  };
}
export type Shortlist = ReturnType<typeof createShortlist>;
