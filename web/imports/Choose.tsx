/** One of a few, from a list. `empty` is what nothing chosen means; null where something always is. */
export function Choose({
  name,
  id = name,
  label,
  hint,
  value,
  empty,
  options,
}: {
  name: string;
  id?: string;
  label: string;
  hint?: string;
  value: string;
  empty: string | null;
  options: [string, string][];
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <select
        className="box"
        id={id}
        name={name}
        defaultValue={value}
        aria-describedby={hint && `${id}-hint`}
      >
        {empty !== null && <option value="">{empty}</option>}
        {options.map(([of, says]) => (
          <option key={of} value={of}>
            {says}
          </option>
        ))}
      </select>
    </div>
  );
}
