import type { AssetWriter } from '../assets/asset-writer.service.ts';
import type { Actor } from '../infra/actor.ts';
import { createBreather } from '../infra/breathe.ts';
import type { Clock } from '../infra/clock.ts';
import type { DifferenceStore } from './difference.store.ts';
import { originOf, saysNews } from './differences.rules.ts';
import type { Taken } from './imports.service.ts';
import type { Origin, OriginStore } from './origin.store.ts';
import type { Ready } from './twins.ts';

/**
 * Writes entries that an import made, and remembers field by field what their source said. Where somebody here speaks for
 * an entry it stays as it is, and what its source changed since waits for the curators. Safe to repeat.
 */
export function createSaveEntries(deps: {
  writer: Pick<AssetWriter, 'saveMany'>;
  origins: OriginStore;
  differences: DifferenceStore;
  clock: Clock;
}) {
  const { writer, origins, differences, clock } = deps;

  return async function save(
    actor: Actor,
    ready: Pick<Ready, 'draft' | 'parsed' | 'id'>[],
    source: string,
  ): Promise<Taken & { written: { id: string; revision: number }[]; spokenFor: string[] }> {
    const outcome = await writer.saveMany(
      actor,
      ready.map(({ draft }) => draft),
    );
    const now = clock.now();
    const before = await origins.of(ready.map(({ id }) => id));
    const faulty = new Set(outcome.faults.map(({ index }) => index));
    const next: Origin[] = [];
    const breathe = createBreather();
    for (const { parsed } of ready) {
      await breathe();
      next.push(originOf(source, parsed, before.get(parsed.id!), now));
    }

    const isNews = (at: number) => saysNews(before.get(next[at]!._id), next[at]!);
    const news = outcome.spokenFor.filter(isNews);
    // First what waits for the curators: after the source's words are noted as known, nobody would see them again.
    await differences.put(
      news.map((at) => {
        const theirs = ready[at]!.parsed;
        const was = before.get(theirs.id!);
        return { _id: theirs.id!, source, sourceName: theirs.provenance.sourceName, theirs, before: was?.source === source ? was : null, at: now };
      }),
    );
    await origins.put(next.filter((_, at) => !faulty.has(at) && isNews(at)));
    const { saved, unchanged, faults, written } = outcome;
    const spokenFor = outcome.spokenFor.map((at) => ready[at]!.id);
    return { saved, unchanged: unchanged - news.length, toCurators: news.length, faults, written, spokenFor };
  }; // prettier-ignore
}
