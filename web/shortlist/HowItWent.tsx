import { paths } from '../paths.ts';
import { words } from './words.ts';

/** Two closed questions about one entry; nothing can be written, so nothing about anybody can be told. */
export function HowItWent({ id, keys }: { id: string; keys: string }) {
  return (
    <form method="post" action={paths.howItWent()} className="how-it-went">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="ids" value={keys} />
      <fieldset className="field">
        <legend>{words.how}</legend>
        <div className="ticks" id={`how-${id}`} tabIndex={-1}>
          {Object.entries(words.hows).map(([value, label]) => (
            <label key={value}>
              <input type="radio" name="how" value={value} required />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="field">
        <label htmlFor={`because-${id}`}>{words.because}</label>
        <select className="box" id={`because-${id}`} name="because" defaultValue="">
          <option value="">{words.noReason}</option>
          {Object.entries(words.becauses).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <p className="hint">{words.tellNote}</p>
      <p>
        <button className="button">{words.tell}</button>
      </p>
    </form>
  );
}
