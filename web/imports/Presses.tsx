import type { ImportView } from '../../api/contract/imports.ts';
import { paths } from '../paths.ts';
import { words } from './words.ts';

/** What can be done with an import now; each press is a form of its own. */
export function Presses({ view, commandId }: { view: ImportView; commandId: string }) {
  const { may, counts, state } = view;
  const changes = counts ? counts.new + counts.changed + counts.spoken + counts.gone : 0;
  const press = (name: string, label: string, kind = '') => (
    <form method="post" action={paths.import(view.id)}>
      <input type="hidden" name="commandId" value={commandId} />
      <input type="hidden" name="press" value={name} />
      <input type="hidden" name="stage" value={view.stage} />
      <button className={`button ${kind}`}>{label}</button>
    </form>
  );
  return (
    <>
      {state === 'asked' && (
        <p className="note" role="status">
          {words.asked}
        </p>
      )}
      {(state === 'ready' || state === 'asked') && changes === 0 && <p className="note">{words.nothing}</p>}
      {(may.publish || may.ask) && (
        <section aria-labelledby="steps">
          <h2 id="steps">{words.steps}</h2>
          {may.publish && press('publish', words.publish(changes))}
          {may.publish && <p className="hint">{words.publishHow}</p>}
          {may.ask && press('ask', words.ask)}
          {may.ask && <p className="hint">{words.askHow}</p>}
        </section>
      )}
      {may.again && press('again', words.again)}
      {may.columns && (
        <p>
          <a href={paths.importColumns(view.id)}>{words.columnsLink}</a>
        </p>
      )}
      {may.drop && press('drop', words.drop, 'quiet')}
      {may.undo && (
        <details className="import-undo">
          <summary>{words.undo}</summary>
          <p>{words.undoHow}</p>
          {press('undo', words.undoQuestion, 'quiet')}
        </details>
      )}
    </>
  );
}
