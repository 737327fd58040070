type Props = {
  name: string;
  label: string;
  hint?: string;
  fault?: string | undefined;
  typed?: string | undefined;
  long?: boolean;
  /** For a few figures. */
  short?: boolean;
  type?: string;
  autoComplete?: string;
};

/** One thing to write, with what was typed and what needs changing. */
export function Box({
  name,
  label,
  hint,
  fault,
  typed = '',
  long = false,
  short = false,
  type = 'text',
  autoComplete,
}: Props) {
  const told = {
    id: name,
    name,
    className: short ? 'box few' : 'box',
    defaultValue: typed,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby':
      [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined,
    autoComplete,
  };
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
      {long ? <textarea {...told} rows={5} /> : <input {...told} type={type} />}
    </div>
  );
}
