import type { Connection } from 'mongoose';
import type { AssetDraft } from '../contract/asset.ts';
import type { Curation } from '../curation/curation.ts';
import { createDifferenceStore } from './difference.store.ts';
import { differencesJob } from './differences.job.ts';

/** Imports as a server carries them on: what sources say of entries that somebody speaks for goes to the curators. */
export async function openImports({
  privately,
  draftById,
  curation,
}: {
  privately: Connection;
  draftById: (id: string) => Promise<{ draft: AssetDraft; revision: number } | null>;
  curation: Pick<Curation, 'submit' | 'store'>;
}) {
  const differences = createDifferenceStore(privately);
  await differences.ensure();
  const { waitingChange } = curation.store;
  return { jobs: [differencesJob({ differences, draftById, waitingChange, submit: curation.submit })] };
}
