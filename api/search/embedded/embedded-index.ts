import { createQueue } from '../../infra/in-turn.ts';
import {
  findEach,
  type IndexChange,
  type IndexHealth,
  type Rebuild,
  type SearchIndex,
} from '../search-index.ts';
import { createEngine } from './engine.ts';
import { foldSynonyms, type Synonyms } from './question.ts';
import { loadSnapshot, saveSnapshot, type SnapshotPlace } from './snapshot.ts';
import { createCarrier, createStore, type Store } from './store.ts';

export type EmbeddedOptions = {
  /** Where `save` writes; without it nothing is saved. */
  snapshot?: SnapshotPlace;
  /** Share of dead documents at which the index is written anew without them. */
  compactAt?: number;
  /** Fewer dead documents than this are left alone. */
  fewestDead?: number;
  /** Milliseconds of writing before other work gets its turn. */
  turn?: number;
};

/** Our own engine, in this thread: exact sets, Meilisearch's rules for words. Keeps all in memory. */
export function createEmbeddedIndex(options: EmbeddedOptions = {}, filled = createStore()): SearchIndex {
  const { snapshot, compactAt = 0.2, fewestDead = 1000, turn = 10 } = options;
  let synonyms: Synonyms = new Map();
  let live = createLive(filled);
  /** A second index being filled, which takes every change as well. */
  let next: { store: Store; purpose: 'rebuild' | 'compaction' } | null = null;
  /** Why the last compaction failed, until a write has told of it. */
  let fault: unknown = null;
  let isClosed = false;
  const inTurn = createQueue();

  function createLive(store: Store) {
    return { store, ...createEngine(store, () => synonyms) };
  }

  function mustBeOpen() {
    if (isClosed) throw new Error('The search index is closed.');
  }

  async function write(changes: IndexChange[]) {
    mustBeOpen();
    await inTurn(async () => {
      await eachInTurns(changes, turn, (change) => {
        // What is old news here may be unknown there, and must not come back to life by it.
        if (live.store.apply(change)) next?.store.apply(change);
      });
      live.store.texts.vocabulary.settleIfMany();
    });
    if (fault) throw new Error('The search index could not be compacted.', { cause: takeFault() });
    void compactIfNeeded();
  }

  function takeFault() {
    const taken = fault;
    fault = null;
    return taken;
  }

  function rebuild(): Rebuild {
    if (next?.purpose === 'rebuild') throw new Error('The search index is being rebuilt already.');
    const store = createStore();
    // A compaction under way is dropped: the rebuild replaces what it compacts.
    const mine = (next = { store, purpose: 'rebuild' as const });
    const stillMine = () => {
      if (next !== mine) throw new Error('This rebuild has ended.');
    };
    return {
      write: async (changes) => {
        stillMine();
        await eachInTurns(changes, turn, (change) => store.apply(change));
      },
      commit: async () => {
        stillMine();
        await inTurn(() => swap(store));
      },
      abandon: () => {
        if (next === mine) next = null;
        return Promise.resolve();
      },
    };
  }

  function swap(store: Store) {
    store.texts.vocabulary.settle();
    live = createLive(store);
    next = null;
  }

  /**
   * Carries the living into a fresh store, a little at a time, while questions and changes go on. Where that fails the
   * live store is whole all the same: the next write says so, and the one after it tries again.
   */
  async function compactIfNeeded() {
    const { roster } = live.store;
    const dead = roster.size() - roster.living();
    if (next || dead < fewestDead || dead < roster.size() * compactAt) return;
    const from = live.store;
    const mine = (next = { store: createStore(), purpose: 'compaction' as const });
    const carry = createCarrier(from, mine.store);
    const assets = Array.from({ length: roster.assetIds.length }, (_, asset) => asset);
    try {
      await eachInTurns(assets, turn, (asset) => {
        if (next === mine) carry(asset);
      });
      await inTurn(() => {
        if (next === mine) swap(mine.store);
      });
    } catch (error) {
      if (next !== mine) return;
      next = null;
      fault = error;
    }
  }

  /** Answers at once, as a promise: what goes wrong rejects. */
  const answering =
    <A extends unknown[], R>(answer: (...asked: A) => R) =>
    (...asked: A) =>
      new Promise<R>((resolve) => {
        mustBeOpen();
        resolve(answer(...asked));
      });

  function health(): Promise<IndexHealth> {
    if (isClosed) return Promise.resolve({ engine: 'embedded', state: 'down', assets: null });
    const assets = live.store.roster.held();
    const isFirst = assets === 0 && next?.purpose === 'rebuild';
    return Promise.resolve({ engine: 'embedded', state: isFirst ? 'building' : 'ready', assets });
  }

  /** Changes wait until it is written; questions do not. */
  async function save({ folder, schemaHash }: SnapshotPlace, position: string | null) {
    mustBeOpen();
    await inTurn(() => saveSnapshot(live.store, { folder, schemaHash }, position));
  }

  const find: SearchIndex['find'] = answering((query) => live.find(query));

  return {
    find,
    findAll: findEach(find),
    cells: answering((query) => live.cells(query)),
    suggest: answering((words, near, limit) => live.suggest(words, near, limit)),
    write,
    rebuild: answering(rebuild),
    revisions: answering((after, limit) => live.store.roster.revisionsAfter(after, limit)),
    due: answering((by, limit) => {
      const { roster, times } = live.store;
      return roster.assetsWith((slot) => times.isDue(slot, by), limit);
    }),
    setSynonyms: answering((meanings) => {
      synonyms = foldSynonyms(meanings);
    }),
    health,
    save: snapshot ? (position) => save(snapshot, position) : null,
    close: () => {
      isClosed = true;
      next = null;
      return Promise.resolve();
    },
  };
}

/**
 * Opens the index of the last snapshot, with the position to go on from. Where there is none that can be trusted
 * the index is empty, the position null, and `unusable` says why.
 */
export async function openEmbeddedIndex(options: EmbeddedOptions & SnapshotPlace) {
  const { folder, schemaHash, ...rest } = options;
  const snapshot = { folder, schemaHash };
  const loaded = await loadSnapshot(snapshot);
  if ('unusable' in loaded) {
    return { index: createEmbeddedIndex({ ...rest, snapshot }), position: null, unusable: loaded.unusable };
  }
  const index = createEmbeddedIndex({ ...rest, snapshot }, loaded.store);
  return { index, position: loaded.position, unusable: null };
}

async function eachInTurns<T>(items: T[], turn: number, visit: (item: T) => void) {
  let since = performance.now();
  for (const item of items) {
    visit(item);
    if (performance.now() - since < turn) continue;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  }
}
