import type { ImportView, RowsQuery } from '../../api/contract/imports.ts';
import { paths } from '../paths.ts';
import { words } from './words.ts';

const kinds = ['new', 'changed', 'spoken', 'gone', 'twins', 'same'] as const satisfies RowsQuery['kind'][];
const faultsShown = 20;

/** What was found in a list: what each part of it would do, every fault, and what is worth a look. */
export function Found({ view }: { view: ImportView }) {
  const { id, counts, faults, kept, notes, leftOut, twice, columns, unread, remarks } = view;
  if (!counts) return null;
  return (
    <>
      <ul className="import-kinds">
        {kinds.map((kind) =>
          counts[kind] > 0 ? (
            <li key={kind}>
              <h2>
                {counts[kind].toLocaleString('en-GB')} · {words.groups[kind].title}
              </h2>
              <p>{words.groups[kind].lead}</p>
              {kind !== 'same' && (
                <a href={paths.importRows(id, { kind })} aria-label={`${words.see}: ${words.groups[kind].title}`}>
                  {words.see}
                </a>
              )}
            </li>
          ) : null,
        )}
      </ul>
      {faults.length > 0 && (
        <section aria-labelledby="faults-title">
          <h2 id="faults-title">
            {counts.faulty.toLocaleString('en-GB')} · {words.groups.faults.title}
          </h2>
          <p>{words.groups.faults.lead}</p>
          <ul>
            {faults.slice(0, faultsShown).map(({ line, reason }) => (
              <li key={`${line} ${reason}`}>{words.fault(line, reason)}</li>
            ))}
          </ul>
          {faults.length > faultsShown && (
            <p>
              <a href={paths.importRows(id, { kind: 'faults' })}>{words.moreFaults(faults.length)}</a>
            </p>
          )}
        </section>
      )}
      {columns.length > 0 && (
        <section aria-labelledby="columns-title">
          <h2 id="columns-title">{words.columnsTitle}</h2>
          <ul>
            {columns.map(({ column, as }) => (
              <li key={column}>{words.columnAs(column, words.fields[as as 'name'] ?? as)}</li>
            ))}
          </ul>
          {unread.length > 0 && <p>{words.unread(unread)}</p>}
          {remarks.map((remark) => (
            <p className="note amber" key={remark}>
              {remark}
            </p>
          ))}
        </section>
      )}
      {kept.withheld + kept.asArea + kept.inDoubt > 0 && (
        <section aria-labelledby="safe-title">
          <h2 id="safe-title">{words.safe}</h2>
          <ul>
            {kept.withheld > 0 && <li>{words.withheld(kept.withheld)}</li>}
            {kept.asArea > 0 && <li>{words.asArea(kept.asArea)}</li>}
            {kept.inDoubt > 0 && <li>{words.inDoubt(kept.inDoubt)}</li>}
          </ul>
        </section>
      )}
      {notes.length + leftOut.length > 0 && (
        <section aria-labelledby="notes-title">
          <h2 id="notes-title">{words.notes}</h2>
          <ul>
            {notes.map(({ code, count, lines, values }) => (
              <li key={code}>{words.note(code, count, lines, values)}</li>
            ))}
            {leftOut.map(({ because, lines }) => (
              <li key={because}>{words.leftOut(because, lines)}</li>
            ))}
          </ul>
        </section>
      )}
      {twice.length > 0 && (
        <section aria-labelledby="twice-title">
          <h2 id="twice-title">{words.twice}</h2>
          <ul>
            {twice.map(({ line, name, other }) => (
              <li key={line}>{words.twiceLine(line, name, other.line)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
} // prettier-ignore
