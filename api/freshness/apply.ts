import type { Log } from '../infra/log.ts';
import type { ConfirmationDoc } from './confirmation.model.ts';
import type { FreshnessDeps } from './deps.ts';

/**
 * Writes what was decided on the entries themselves. Assets are in another database, so this comes after the decision and
 * is repeated by a job until it is done; doing it twice does nothing more.
 */
export function createApply({
  confirmations,
  mark,
  clock,
  log,
  onClosed,
}: Pick<FreshnessDeps, 'confirmations' | 'mark' | 'clock' | 'onClosed'> & { log: Log }) {
  async function apply(decided: ConfirmationDoc): Promise<void> {
    const { _id, assetId, mark: change, revision } = decided;
    // What its clock took off, but somebody wrote meanwhile, stays.
    const outcome = await mark(assetId, change, revision ?? undefined);
    if (outcome === 'moved' && revision === null)
      throw new Error('An entry was written again and again, so its mark waits.');
    if (outcome === null) log.warn({ assetId }, 'An entry that was decided about is not there.');
    if (decided.what === 'closed') await onClosed?.(decided);
    await confirmations.applied(_id, clock.now());
  }

  return {
    one: apply,
    /** What was decided and is not yet written. */
    rest: async (signal: AbortSignal): Promise<void> => {
      for (;;) {
        const waiting = await confirmations.toApply(100);
        if (waiting.length === 0) return;
        for (const one of waiting) {
          if (signal.aborted) return;
          await apply(one);
        }
      }
    },
  };
}
export type Apply = ReturnType<typeof createApply>;
