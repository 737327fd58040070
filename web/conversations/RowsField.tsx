import { boxes, type BoxName, type FieldKey, type Rows } from '../../api/contract/conversation-form.ts';
import type { Fault } from '../../api/contract/problem.ts';
import { BoxField, idOf } from './BoxField.tsx';
import { PlaceRow } from './PlaceRow.tsx';
import { words } from './words.ts';

export type Row = { key: FieldKey; row: Record<string, string> };

/** A list that can be added to. Its buttons save the whole page where there is no JavaScript. */
export function RowsField({
  name,
  rows,
  faults,
  near,
  onAdd,
  onDrop,
}: {
  name: BoxName;
  rows: Row[];
  faults: Fault[];
  near: string;
  onAdd: (name: BoxName) => void;
  onDrop: (key: FieldKey) => void;
}) {
  const { columns, most } = boxes[name] as Rows;
  const called = words.columns[name] ?? {};
  return (
    <div className="talk-rows">
      {rows.map(({ key, row }, at) => {
        const title = words.row[name]?.(at + 1) ?? '';
        const faultOf = (column: string) => faults.find(({ path }) => path === `${key}:${column}`)?.message;
        return (
          <fieldset className={`talk-row talk-row-${name}`} key={key} id={idOf(key)}>
            <legend>{title}</legend>
            {name === 'places' ? (
              <PlaceRow row={row} rowKey={key} near={near} faultOf={faultOf} />
            ) : (
              Object.entries(columns).map(([column, box]) => (
                <BoxField
                  key={column}
                  name={`${key}:${column}`}
                  box={box}
                  label={called[column] ?? column}
                  value={row[column] ?? ''}
                  choicesOf={column}
                  fault={faultOf(column)}
                />
              ))
            )}
            <button
              className="link-button talk-drop"
              name="do"
              value={`drop:${key}`}
              aria-label={words.takeAwayWhat(title)}
              onClick={(event) => {
                event.preventDefault();
                onDrop(key);
              }}
            >
              {words.takeAway}
            </button>
          </fieldset>
        );
      })}
      {rows.length < most && (
        <button
          className="button quiet"
          name="do"
          value={`add:${name}`}
          onClick={(event) => {
            event.preventDefault();
            onAdd(name);
          }}
        >
          {words.add[name]}
        </button>
      )}
    </div>
  );
}
