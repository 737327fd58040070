import { words } from './words.ts';

type Options = { value: string; label: string }[];
export const optionsOf = <T extends string>(names: Record<T, string>): Options =>
  (Object.entries(names) as [T, string][]).map(([value, label]) => ({ value, label }));

/** One of a few, in a list that opens; `groups` stand under headings of their own. */
export function Select({
  name,
  label,
  hint,
  fault,
  chosen = '',
  options = [],
  groups = [],
  isOpen = false,
}: {
  name: string;
  label: string;
  hint?: string;
  fault?: string | undefined;
  chosen?: string | undefined;
  options?: Options;
  groups?: { label: string; options: Options }[];
  /** Nothing is chosen from the start. */
  isOpen?: boolean;
}) {
  const list = (some: Options) =>
    some.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ));
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p className="fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      <select
        className="box"
        id={name}
        name={name}
        defaultValue={chosen}
        aria-invalid={fault ? true : undefined}
        aria-describedby={
          [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined
        }
      >
        {isOpen && <option value="">{words.choose}</option>}
        {list(options)}
        {groups.map(
          (group) =>
            group.options.length > 0 && (
              <optgroup key={group.label} label={group.label}>
                {list(group.options)}
              </optgroup>
            ),
        )}
      </select>
    </div>
  );
}

/** Several of some, or with `type="radio"` one. */
export function Ticks({
  name,
  label,
  fault,
  chosen,
  options,
  type = 'checkbox',
}: {
  name: string;
  label: string;
  fault?: string | undefined;
  chosen: string[];
  options: Options;
  type?: 'checkbox' | 'radio';
}) {
  return (
    <fieldset
      className="field"
      id={name}
      tabIndex={-1}
      aria-describedby={fault ? `${name}-fault` : undefined}
    >
      <legend>{label}</legend>
      {fault && (
        <p className="fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      <div className="ticks">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type={type}
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
