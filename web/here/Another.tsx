import { paths } from '../paths.ts';
import { words } from './words.ts';

/** The way to the page of another place. */
export function Another({ near = '' }: { near?: string }) {
  return (
    <form method="get" action={paths.here()} className="another no-print">
      <div className="field">
        <label htmlFor="near">{words.otherLabel}</label>
        <input className="box" id="near" name="near" defaultValue={near} maxLength={100} required />
      </div>
      <button className="button">{words.go}</button>
    </form>
  );
}
