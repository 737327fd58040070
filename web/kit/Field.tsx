import { Room } from './Room.tsx';

/** One box with its label above, what helps before it, and what needs changing beside it. */
export function Field({
  name,
  label,
  hint,
  fault,
  ...box
}: {
  name: string;
  label: string;
  hint?: string;
  fault?: string | undefined;
} & Omit<React.ComponentProps<'input'>, 'name' | 'id' | 'className'>) {
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {fault && (
        <span className="fault" id={`${name}-fault`}>
          {fault}
        </span>
      )}
      <Room most={box.maxLength}>
        <input
          className="box"
          id={name}
          name={name}
          aria-invalid={fault ? true : undefined}
          aria-describedby={described || undefined}
          {...box}
        />
      </Room>
    </div>
  );
}
