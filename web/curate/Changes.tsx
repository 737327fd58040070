import type { ProposalView } from '../../api/contract/curation.ts';
import { words } from './words.ts';

/** Field by field: what stands there now, and what would. What is new has one side only. */
export function Changes({ view: { changes, clashes, kind } }: { view: ProposalView }) {
  const isNew = kind === 'new' || kind === 'heard';
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{isNew ? words.changes : words.changesOf}</h2>
      {clashes.length > 0 && <p className="note amber">{words.clashes(clashes.join(', '))}</p>}
      {changes.length === 0 && <p>{words.same}</p>}
      <dl className={isNew ? 'changes one-side' : 'changes'}>
        {changes.map(({ path, label, before, after }) => (
          <div key={path} id={`change-${path}`}>
            <dt>{label}</dt>
            {!isNew && (
              <dd className="change-was">
                <span className="change-side">{words.was}</span>
                <span className="change-text">{before ?? words.nothing}</span>
              </dd>
            )}
            <dd className="change-is">
              {!isNew && <span className="change-side">{words.is}</span>}
              <span className="change-text">{after ?? words.nothing}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
