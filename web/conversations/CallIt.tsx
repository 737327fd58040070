import { paths } from '../paths.ts';
import { words } from './words.ts';

/** Asked when something has been saved, and not before. */
export function CallIt({ id }: { id: string }) {
  const { title, label, hint, button } = words.call;
  return (
    <form method="post" action={paths.conversation(id)} className="talk-call" autoComplete="off">
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
