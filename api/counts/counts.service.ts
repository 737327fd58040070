import type { WhyNot } from '../contract/connections.ts';
import type { CouldNotFind, EntryCounts, Hindrance, OutcomeForm } from '../contract/counts.ts';
import { hindrances } from '../contract/counts.ts';
import type { ResolvedPlace } from '../contract/place.ts';
import type { SearchQuery } from '../contract/search.ts';
import type { Actor } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import { hindranceOf } from './hindrance.rules.ts';
import { keyOf, type CountStore, type Tally } from './count.store.ts';
import { createOnce } from './once.ts';
import { areaOf, isNeverCounted, tallyOf } from './tally.rules.ts';
import { wantedIn, withWanted } from './wanted.rules.ts';
import { weekOf } from './week.rules.ts';

/** Numbers that wait to be written; more are let go of, since a flood of them is nobody's need. */
const mostWaiting = 5_000;
/** What is shown of the counts looks this many weeks back. */
const weeksShown = 13;
const weekMs = 7 * 86_400_000;

type Deps = {
  store: CountStore;
  clock: Clock;
  /** Below it a number says too much about somebody: it is shown to nobody. */
  smallestCount: number;
  /** Throws `not-found` unless the public may read the entry. */
  read: (actor: Actor, id: string) => Promise<unknown>;
};

/**
 * Weekly numbers of what people looked for and how it went, never their words, and nothing about them. What a search
 * adds waits in memory until `flush`, so that no answer is slower for it; a crash loses at most what waited.
 */
export function createCounts({ store, clock, smallestCount, read }: Deps) {
  const isFirst = createOnce(clock);
  let waiting = new Map<string, { tally: Tally; count: number }>();

  function later(tally: Tally | null) {
    if (!tally) return;
    const key = keyOf(tally);
    const known = waiting.get(key);
    if (known) known.count += 1;
    else if (waiting.size < mostWaiting) waiting.set(key, { tally, count: 1 });
  }

  const since = () => new Date(Date.parse(weekOf(clock.now()).monday) - (weeksShown - 1) * weekMs);
  const orNull = (count: number) => (count >= smallestCount ? count : null);

  return {
    /** Once per search: its first page. `caller` tells people apart for a day and is kept nowhere. */
    searched: (query: SearchQuery, found: { place: ResolvedPlace | null; total: number }, caller: string) => {
      if (query.page > 1) return;
      const now = clock.now();
      const nothing =
        found.total === 0 ? tallyOf('nothing', withWanted(query, query.q), found.place, now) : null;
      const asked: Tally = { what: 'searched', ...weekOf(now), ...areaOf(found.place) };
      // The words tell two searches of one person apart; of them only a hash is made, and that in memory.
      if (!isFirst(caller, JSON.stringify([asked, query.q, query.near, nothing]))) return;
      later(asked);
      later(nothing);
    },

    /** What words ask for, by closed lists, so that a page can send that and not the words. */
    wantedIn,

    /** "I could not find it": written before it is thanked for. Null where nothing may be written. */
    couldNotFind: async (
      query: CouldNotFind,
      place: ResolvedPlace | null,
      caller: string,
    ): Promise<Tally | null> => {
      const tally = tallyOf('could_not_find', query, place, clock.now());
      if (tally && isFirst(caller, keyOf(tally))) await store.add([{ tally, count: 1 }]);
      return tally;
    },

    /** How it went with an entry. A reason goes with "couldn't" only. */
    outcome: async (actor: Actor, { id, how, because }: OutcomeForm, caller: string): Promise<void> => {
      await read(actor, id);
      if (!isFirst(caller, `${how}|${id}`)) return;
      const tally: Tally = {
        what: how,
        ...weekOf(clock.now()),
        assetId: id,
        ...(how === 'could_not' && because && { because }),
      };
      await store.add([{ tally, count: 1 }]);
    },

    /** Once per person, entry and day: somebody opened its page. Of some pages not even a number is kept. */
    looked: (entry: { id: string; categories: { id: string }[] }, caller: string) => {
      if (isNeverCounted(entry.categories.map(({ id }) => id))) return;
      if (!isFirst(caller, `looked|${entry.id}`)) return;
      later({ what: 'looked', ...weekOf(clock.now()), assetId: entry.id });
    },

    /**
     * How many people opened a page in the last four weeks, to the nearest ten; null below the smallest number that is
     * shown.
     */
    lookedAt: async (id: string): Promise<number | null> => {
      const from = new Date(Date.parse(weekOf(clock.now()).monday) - 3 * weekMs);
      const count = await store.sumOf(id, 'looked', from);
      return count >= smallestCount ? Math.max(10, Math.round(count / 10) * 10) : null;
    },

    /** The entries that most people opened in the last four weeks, to the nearest ten; none below the smallest number. */
    mostSeen: async (limit: number): Promise<{ id: string; seen: number }[]> => {
      const from = new Date(Date.parse(weekOf(clock.now()).monday) - 3 * weekMs);
      const most = await store.mostLookedAt(from, smallestCount, limit);
      return most.map(({ id, count }) => ({ id, seen: Math.max(10, Math.round(count / 10) * 10) }));
    },

    /** For those who look after an entry: what was said of it in the last three months. */
    ofEntry: async (id: string): Promise<EntryCounts> => {
      const told = await store.ofEntry(id, since());
      const sum = (what: string) =>
        told.filter((each) => each.what === what).reduce((total, { count }) => total + count, 0);
      const reasons = hindrances.map((because): { id: Hindrance; count: number } => ({
        id: because,
        count: told.find((each) => each.because === because)?.count ?? 0,
      }));
      return {
        went: orNull(sum('went')),
        liked: orNull(sum('liked')),
        couldNot: orNull(sum('could_not')),
        because: reasons.filter(({ count }) => count >= smallestCount),
      };
    },

    /**
     * How connecting somebody went, by where they live and what the group offers; and of the entry itself, as if it had
     * been said there. Whoever calls it counts nobody twice: `fresh` are the categories that the person was not counted in
     * yet, `isEntryFresh` tells it of the entry.
     */
    connection: async (
      what: 'connected' | 'got_there' | 'did_not_go',
      about: {
        assetId: string;
        categories: string[];
        fresh: string[];
        isEntryFresh: boolean;
        place: ResolvedPlace | null;
        why: WhyNot | null;
      },
    ): Promise<void> => {
      const { assetId, categories, fresh, isEntryFresh, place, why } = about;
      if (isNeverCounted(categories)) return;
      const week = weekOf(clock.now());
      const because = what === 'did_not_go' && why ? why : undefined;
      const area: Tally = { what, ...week, ...areaOf(place), categories: [...fresh].sort() };
      const areas = fresh.length > 0 ? [{ ...area, ...(because && { because }) }] : [];
      const entry: Tally[] =
        what === 'connected' || !isEntryFresh
          ? []
          : what === 'got_there'
            ? [{ what: 'went', ...week, assetId }]
            : [{ what: 'could_not', ...week, assetId, ...(because && { because: hindranceOf[because] }) }];
      await store.add([...areas, ...entry].map((tally) => ({ tally, count: 1 })));
    },

    /** Why people of a district did not go in the last three months, where enough of them did not. */
    heldBackIn: (district: string, limit: number) => store.heldBack(district, since(), smallestCount, limit),

    /** What people of a district could not find in the last three months, where enough of them looked. */
    missedIn: (district: string, limit: number) => store.missed(district, since(), smallestCount, limit),

    /** Writes what waits. What could not be written waits on. */
    flush: async (): Promise<void> => {
      if (waiting.size === 0) return;
      const batch = waiting;
      waiting = new Map();
      try {
        await store.add([...batch.values()]);
      } catch (error) {
        for (const [key, { tally, count }] of batch) {
          const newer = waiting.get(key);
          if (newer) newer.count += count;
          else if (waiting.size < mostWaiting) waiting.set(key, { tally, count });
        }
        throw error;
      }
    },
  };
}
export type Counts = ReturnType<typeof createCounts>;
