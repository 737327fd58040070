import type { Fault } from '../../api/contract/problem.ts';
import type { Labelled } from '../../api/contract/asset.ts';
import { words, type Field } from './words.ts';

/** How many choices stand open; the others wait behind "more". */
const shown = 8;

type Props = {
  fields: Field[];
  typed: Record<string, string[]>;
  faults: Fault[];
  /** The closed lists that choices come from. */
  lists: Record<string, Labelled[]>;
};

/** The boxes and choices of a question, with what was typed and what needs changing beside each. */
export function Fields({ fields, typed, faults, lists }: Props) {
  return fields.map((field) => (
    <OneField
      key={field.name}
      field={field}
      values={typed[field.name]}
      fault={faults.find(({ path }) => path === field.name || path.startsWith(`${field.name}.`))?.message}
      lists={lists}
    />
  ));
}

type One = {
  field: Field;
  values: string[] | undefined;
  fault: string | undefined;
  lists: Record<string, Labelled[]>;
};

function OneField({ field, values, fault, lists }: One) {
  const { name, label } = field;
  const described = [
    'hint' in field && field.hint ? `${name}-hint` : '',
    fault ? `${name}-fault` : '',
  ].filter(Boolean);
  const told = {
    id: name,
    name,
    'aria-describedby': described.join(' ') || undefined,
    'aria-invalid': fault ? true : undefined,
  };
  const aside = (
    <>
      {'hint' in field && field.hint && (
        <p className="hint" id={`${name}-hint`}>
          {field.hint}
        </p>
      )}
      {fault && (
        <p className="fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
    </>
  );
  switch (field.is) {
    case 'text':
      return (
        <div className={`field ${field.part ? `part-${field.part}` : ''}`}>
          <label htmlFor={name}>{label}</label>
          {aside}
          <input
            {...told}
            className={field.size === 'short' ? 'box short' : 'box'}
            type={field.type ?? 'text'}
            autoComplete={field.auto ?? 'off'}
            defaultValue={values?.[0] ?? ''}
          />
        </div>
      );
    case 'area':
      return (
        <div className="field">
          <label htmlFor={name}>{label}</label>
          {aside}
          <textarea {...told} className="box" rows={field.rows} defaultValue={values?.[0] ?? ''} />
        </div>
      );
    case 'tick':
      return (
        <div className="field">
          {fault && aside}
          <label className="tick">
            <input {...told} type="checkbox" value="yes" defaultChecked={values?.includes('yes') ?? false} />
            {label}
          </label>
        </div>
      );
    case 'one':
      return (
        <fieldset className="field" aria-describedby={fault ? `${name}-fault` : undefined}>
          <legend>{label}</legend>
          {fault && aside}
          <div className="ticks">
            {field.options.map((option, at) => (
              <label key={option.value}>
                <input
                  id={at === 0 ? name : undefined}
                  type="radio"
                  name={name}
                  value={option.value}
                  defaultChecked={(values?.[0] ?? field.first) === option.value}
                />
                <span>
                  {option.label}
                  {option.hint && <span className="hint under">{option.hint}</span>}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      );
    case 'many': {
      const chosen = values ?? (field.first ? [field.first] : []);
      const all = lists[field.list] ?? [];
      const rest = all.slice(shown);
      return (
        <fieldset className="field" aria-describedby={fault ? `${name}-fault` : undefined}>
          <legend>{label}</legend>
          {fault && aside}
          <Ticks name={name} first={name} list={all.slice(0, shown)} chosen={chosen} />
          {rest.length > 0 && (
            <details open={rest.some(({ id }) => chosen.includes(id))}>
              <summary>{words.more}</summary>
              <Ticks name={name} list={rest} chosen={chosen} />
            </details>
          )}
        </fieldset>
      );
    }
  }
}

function Ticks({
  name,
  first,
  list,
  chosen,
}: {
  name: string;
  first?: string;
  list: Labelled[];
  chosen: string[];
}) {
  return (
    <div className="ticks">
      {list.map(({ id, label }, at) => (
        <label key={id}>
          <input
            id={at === 0 ? first : undefined}
            type="checkbox"
            name={name}
            value={id}
            defaultChecked={chosen.includes(id)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
