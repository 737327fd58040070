/** One of several, as radio buttons under a legend; with its fault. */
export function Choices<C extends string>({
  name,
  legend,
  hint,
  choices,
  fault,
  chosen,
  prefix = '',
}: {
  name: string;
  legend: string;
  hint?: string;
  choices: Record<C, string>;
  fault?: string | undefined;
  chosen?: string | undefined;
  /** Where the same question stands twice on a page. */
  prefix?: string;
}) {
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      {fault && <p className="fault">{fault}</p>}
      <div className="ticks" id={prefix + name} tabIndex={-1}>
        {Object.entries<string>(choices).map(([value, label]) => (
          <label key={value}>
            <input type="radio" name={name} value={value} defaultChecked={chosen === value} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
