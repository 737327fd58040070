import { words } from './words.ts';

/** A box that people are told to leave empty and do not see; robots fill it in. */
export function Trap() {
  return (
    <div className="trap">
      <label htmlFor="trap">{words.leaveEmpty}</label>
      <input id="trap" name="trap" type="text" autoComplete="off" tabIndex={-1} defaultValue="" />
    </div>
  );
}
