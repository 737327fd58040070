import { paths } from '../paths.ts';
import { words } from './words.ts';

/** Asked when something has been saved, and not before; at an address where it is asked again if nothing was written. */
export function CallIt({ id }: { id: string }) {
  const { title, label, hint, button } = words.call;
  return (
    <form method="post" action={`${paths.conversation(id)}?saved=1`} className="talk-call" autoComplete="off">
      <h2>{title}</h2>
      <div className="field">
        <label htmlFor="reference">{label}</label>
        <span className="hint" id="reference-hint">
          {hint}
        </span>
        <input
          className="box"
          id="reference"
          name="reference"
          maxLength={40}
          aria-describedby="reference-hint"
        />
      </div>
      <p>
        <button className="button" name="do" value="call">
          {button}
        </button>
      </p>
    </form>
  );
}
