import type { HistoryLine } from '../../api/contract/curation.ts';
import { dayOf, timeOf } from './say.ts';
import { words } from './words.ts';

/** Every act, in its order. */
export function History({ history }: { history: HistoryLine[] }) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      <ol className="history">
        {history.map(({ at, who, what, words: said, changes }) => (
          <li key={at + what}>
            {dayOf(at)}, {timeOf(at)}: {who} {what}.{said && <q>{said}</q>}
            {changes.map(({ path, label, before, after }) => (
              <span key={path} className="history-change">
                {label}: <del>{before ?? words.nothing}</del> <ins>{after ?? words.nothing}</ins>
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
