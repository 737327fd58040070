/** One thing to write, on a line or in a few. */
export function Write({
  name,
  label,
  hint,
  fault,
  value,
  isLong = false,
  type = 'text',
  inputMode,
}: {
  name: string;
  label: string;
  hint?: string;
  fault?: string | undefined;
  value: string;
  isLong?: boolean;
  type?: string;
  inputMode?: 'numeric';
}) {
  const box = {
    ...{ id: name, name, className: 'box', defaultValue: value, autoComplete: 'off' },
    'aria-invalid': fault ? true : undefined,
    'aria-describedby':
      [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined,
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
      {isLong ? <textarea {...box} rows={3} /> : <input {...box} type={type} inputMode={inputMode} />}
    </div>
  );
}
