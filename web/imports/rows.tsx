import type { RowsView, RowView } from '../../api/contract/imports.ts';
import { idOf, refusedOf } from '../freshness/answered.ts';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './imports.css';
import { loadRows, saveRows } from './imports.server.ts';
import { words } from './words.ts';

const served = page({ for: 'import-listings', readsQuery: true, load: loadRows, act: saveRows });
export const loader = served.loader;
export const action = served.action;

const says = words.rows;
export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

/** Entries of a list side by side with what stands in the directory; a tick takes one, or parts it from its twin. */
export default function Rows({
  loaderData: view,
  actionData,
}: {
  loaderData: RowsView;
  actionData?: object;
}) {
  const { kind, rows, faults, page: at, pages, mayChange } = view;
  const { faults: refused } = refusedOf(actionData);
  const turn = (to: number, label: string) => (
    <a className="button quiet" href={paths.importRows(view.id, { kind, page: String(to) })}>
      {label}
    </a>
  );
  return (
    <div className="page prose imports">
      {refused.length > 0 && <Faults faults={refused} idOf={idOf} />}
      <p>
        <a href={paths.import(view.id)}>{says.back}</a>
      </p>
      <h1>{words.groups[kind].title}</h1>
      <p className="lead">{words.groups[kind].lead}</p>
      {rows.length + faults.length === 0 && <p>{says.none}</p>}
      <ul>
        {faults.map(({ line, reason }) => (
          <li key={`${line} ${reason}`}>{words.fault(line, reason)}</li>
        ))}
      </ul>
      {rows.length > 0 && (
        <form method="post" action={paths.importRows(view.id, { kind, page: String(at) })}>
          {rows.map((row) => (
            <Row key={row.id} row={row} mayChange={mayChange} />
          ))}
          {mayChange && (
            <p>
              <button className="button">{says.save}</button>
            </p>
          )}
        </form>
      )}
      {pages > 1 && (
        <p className="buttons">
          {at > 1 && turn(at - 1, says.previous)}
          <span>{says.page(at, pages)}</span>
          {at < pages && turn(at + 1, says.next)}
        </p>
      )}
    </div>
  );
}

function Row({ row, mayChange }: { row: RowView; mayChange: boolean }) {
  const { id, name, town, line, slug, taken, state, reason, changes, twin } = row;
  return (
    <section className="import-row" aria-labelledby={`row-${id}`}>
      <input type="hidden" name="shown" value={id} />
      <h2 id={`row-${id}`}>{slug ? <a href={paths.asset(slug)}>{name}</a> : name}</h2>
      <p className="hint">{[town, says.line(line), says.landed[state], reason].filter(Boolean).join(', ')}</p>
      {mayChange && (
        <label className="tick">
          <input type="checkbox" name="take" value={id} defaultChecked={taken} />
          {says.take(name)}
        </label>
      )}
      {twin && (
        <div className="note">
          {twin.slug ? <a href={paths.asset(twin.slug)}>{twin.name}</a> : twin.name}
          {mayChange && (
            <label className="tick">
              <input type="checkbox" name="apart" value={id} defaultChecked={twin.apart} />
              {says.apart(twin.name)}
            </label>
          )}
        </div>
      )}
      {changes.length > 0 && (
        <details open={row.kind === 'changed' || row.kind === 'spoken'}>
          <summary>{row.kind === 'new' ? says.all : changes.map(({ label }) => label).join(', ')}</summary>
          <dl className="import-changes">
            {changes.map(({ path, label, before, after }) => (
              <div key={path}>
                <dt>{label}</dt>
                {row.kind !== 'new' && (
                  <dd>
                    <span className="hint">{says.was}</span> {before ?? says.nothing}
                  </dd>
                )}
                <dd>
                  {row.kind !== 'new' && <span className="hint">{says.is}</span>} {after ?? says.nothing}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}
