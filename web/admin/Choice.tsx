import { words } from './words.ts';

/** One of a few, in a list that opens. */
export function Choice({
  name,
  label,
  options,
  chosen,
  fault,
}: {
  name: string;
  label: string;
  options: { id: string; name: string }[];
  chosen: string;
  fault: string | undefined;
}) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {fault && (
        <span className="fault" id={`${name}-fault`}>
          {fault}
        </span>
      )}
      <select
        className="box"
        id={name}
        name={name}
        defaultValue={chosen}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${name}-fault` : undefined}
      >
        <option value="">{words.people.choose}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
