import { idFrom } from '../../api/infra/ids.ts';
import type { AssetDraft } from '../../api/contract/asset.ts';
import { streamOf } from '../../seed/random.ts';

/** A word that no other entry has, nor one within two slips of the keys. */
export function wordOfItsOwn(nth: number): string {
  const random = streamOf(0x6e6577, nth);
  return Array.from({ length: 14 }, () => 'bcdfghjklmnpqrstvwxz'[Math.floor(random() * 20)]).join('');
}

/** An entry that is published while the benchmark watches. */
export function newcomer(nth: number): AssetDraft & { id: string } {
  return {
    id: idFrom('bench', String(nth)),
    kind: 'association',
    name: `The ${wordOfItsOwn(nth)} choir`,
    summary: 'Invented for a benchmark. We sing on Tuesdays.',
    categories: ['arts_culture'],
    provenance: { source: 'demo', sourceName: 'Invented for a benchmark', theirId: `bench-${nth}` },
    demo: true,
    status: 'live',
  };
}
