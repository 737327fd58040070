import type { ProposalView } from '../../api/contract/curation.ts';
import { paths } from '../paths.ts';
import { Press } from './Press.tsx';
import { timeOf } from './say.ts';
import { words } from './words.ts';

/** What became of it, and what can still be done about that. */
export function Outcome({ view, commandId }: { view: ProposalView; commandId: string }) {
  const { id, revision, outcome, may, undoUntil, kind, contributor, slug, state } = view;
  if (!outcome && !may.undo) return null;
  const press = { id, revision, commandId };
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome">{words.outcome}</h2>
      {outcome && <p>{outcome}</p>}
      {undoUntil && <p>{words.undoUntil(timeOf(undoUntil))}</p>}
      <div className="buttons">
        {may.undo && <Press {...press} press="undo" label={words.undo} />}
        {may.seen && <Press {...press} press="seen" label={words.seen} quiet={false} />}
        {may.reverse && kind !== 'merge' && <Press {...press} press="put-back" label={words.putBack} />}
        {may.reverse && kind === 'merge' && <Press {...press} press="unmerge" label={words.unmerge} />}
        {may.rang && <Press {...press} press="rang" label={words.rang(contributor.phone ?? '')} />}
        {slug && state === 'published' && (
          <a className="button quiet" href={paths.asset(slug)}>
            {words.seeEntry}
          </a>
        )}
      </div>
    </section>
  );
}
