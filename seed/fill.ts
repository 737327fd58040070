import type { AssetDraft } from '../api/contract/asset.ts';
import type { Clock } from '../api/infra/clock.ts';
import { bigAreas } from './big-areas.ts';
import { bigAssets } from './big.ts';
import { demoAreas } from './demo-areas.ts';
import { demoAssets } from './demo-assets.ts';
import type { Directory } from './directory.ts';

export type Filled = { saved: number; unchanged: number; faults: string[]; seconds: number };

/** The directory holds something already, and nobody said that this is all right. Nothing was written. */
export class NotEmpty extends Error {
  override name = 'NotEmpty';
}

const batchSize = 500;

/**
 * Puts the demo groups into a directory, and where `assets` asks for more than there are, as many others as make up
 * the number. Safe to repeat: what is there and unchanged is not written again. Memory stays that of one batch.
 */
export async function fill(options: {
  directory: Directory;
  clock: Clock;
  assets?: number | undefined;
  seed?: number;
  force?: boolean;
  onProgress?: (done: number, of: number) => void;
}): Promise<Filled> {
  const { directory, clock, assets, seed = 7, force = false, onProgress = () => undefined } = options;
  if (!force && !(await directory.isEmpty()))
    throw new NotEmpty('The directory has entries already, so nothing was written. Add --force to put them in beside what is there.'); // prettier-ignore

  const started = performance.now();
  await directory.loadGazetteer();
  const today = londonDate(clock.now());
  const demo = demoAssets({ today }).slice(0, assets);
  const more = Math.max(0, (assets ?? 0) - demo.length);
  const areaIds = await saveAreas(directory, more > 0 ? [...demoAreas(), ...bigAreas()] : demoAreas());

  const filled: Filled = { saved: 0, unchanged: 0, faults: [], seconds: 0 };
  let done = 0;
  for (const batch of batches(all(demo, bigAssets({ count: more, seed, today })))) {
    const outcome = await directory.saveMany(batch.map((draft) => withStoredAreas(draft, areaIds)));
    filled.saved += outcome.saved;
    filled.unchanged += outcome.unchanged;
    for (const { index, errors } of outcome.faults)
      filled.faults.push(`${batch[index]?.name}: ${errors.map(({ path, message }) => `${path} ${message}`).join('; ')}`); // prettier-ignore
    onProgress((done += batch.length), demo.length + more);
  }
  return { ...filled, seconds: (performance.now() - started) / 1000 };
}

/** The ids under which areas were stored (they follow from the outline), by the ids that the drafts name. */
async function saveAreas(
  directory: Directory,
  areas: { id: string; name: string; geometry: object }[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { id, name, geometry } of areas) {
    const kept = await directory.saveArea({ name, geometry });
    if ('problem' in kept) throw new Error(`The area "${name}" cannot be used: ${kept.problem}`);
    ids.set(id, kept.id);
  }
  return ids;
}

function withStoredAreas(draft: AssetDraft, ids: Map<string, string>): AssetDraft {
  if (!draft.areasServed?.length) return draft;
  const stored = draft.areasServed.map(({ id, name }) => {
    const known = id === undefined ? undefined : ids.get(id);
    return known ? { id: known, name } : { name };
  });
  return { ...draft, areasServed: stored };
}

function* all<T>(...sources: Iterable<T>[]): Generator<T> {
  for (const source of sources) yield* source;
}

function* batches<T>(items: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The date on the wall in London. */
function londonDate(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now);
}
