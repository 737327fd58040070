import { embedKinds } from './kinds.ts';
import type { MakerView } from './maker.server.ts';
import { words } from './maker.words.ts';

/** Everything there is to choose, as one form. */
export function Choose({ view: { make, typed, options, faults } }: { view: MakerView }) {
  const first = (name: string) => typed[name]?.[0] ?? '';
  const text = (name: string, label: string, hint?: string, type = 'text') => {
    const fault = faults.find(({ path }) => path === name)?.message;
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
        <input
          id={name}
          name={name}
          type={type}
          className="box"
          defaultValue={first(name)}
          aria-invalid={fault ? true : undefined}
          aria-describedby={
            [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined
          }
        />
      </div>
    );
  };
  const select = (name: string, label: string, choices: { id: string; label: string }[]) => (
    <div className="field" key={name}>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} className="box" defaultValue={first(name)}>
        {choices.map((choice) => (
          <option value={choice.id} key={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <>
      <fieldset>
        <legend>{words.make}</legend>
        {embedKinds.map((kind) => (
          <label className="tick" key={kind}>
            <input type="radio" name="make" value={kind} defaultChecked={make === kind} />
            {words.kinds[kind]}
          </label>
        ))}
      </fieldset>
      <div className="maker-fields">
        {text('near', words.near, words.nearHint)}
        {text('q', words.q, words.qHint)}
      </div>
      <fieldset>
        <legend>{words.filters}</legend>
        <div className="maker-fields">
          {Object.entries(words.selects).map(([name, label]) =>
            select(name, label, [{ id: '', label: words.any }, ...(options[name] ?? [])]),
          )}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.look}</legend>
        <div className="maker-fields">
          {text('heading', words.heading, words.headingHint)}
          {text('show', words.show)}
          {select(
            'theme',
            words.theme,
            Object.entries(words.themes).map(([id, label]) => ({ id, label })),
          )}
          {Object.entries(words.colours).map(([name, label]) => (
            <div key={name}>{text(name, label, words.colourHint)}</div>
          ))}
        </div>
      </fieldset>
    </>
  );
}
