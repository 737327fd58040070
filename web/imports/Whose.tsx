import { words } from './words.ts';

/** Whose list it is: one that came before, or a new one. `of` keeps the ids of two forms on a page apart. */
export function Whose({ sources, of }: { sources: { id: string; name: string }[]; of: string }) {
  return (
    <>
      {sources.length > 0 && (
        <div className="field">
          <label htmlFor={`${of}-source`}>{words.whose}</label>
          <span className="hint" id={`${of}-source-hint`}>
            {words.whoseHint}
          </span>
          <select className="box" id={`${of}-source`} name="source" aria-describedby={`${of}-source-hint`}>
            <option value="">{words.newOne}</option>
            {sources.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="field">
        <label htmlFor={`${of}-name`}>{sources.length > 0 ? words.newName : words.whose}</label>
        <span className="hint" id={`${of}-name-hint`}>
          {words.newNameHint}
        </span>
        <input className="box" id={`${of}-name`} name="sourceName" aria-describedby={`${of}-name-hint`} />
      </div>
    </>
  );
}
