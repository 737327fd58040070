import { words } from './words.ts';

/** The order of the list. Belongs to the form by its id, and stands where the list begins. */
export function Sort({
  chosen,
  hasPlace,
  hydrated,
}: {
  chosen: string;
  hasPlace: boolean;
  hydrated: boolean;
}) {
  const sorts = Object.entries(words.sorts).filter(([id]) => hasPlace || id !== 'distance' || chosen === id);
  return (
    <div className="sort">
      <label htmlFor="sort">{words.sort}</label>
      <select className="box" id="sort" name="sort" form="find" defaultValue={chosen}>
        {sorts.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      {!hydrated && (
        <button className="button quiet no-script" form="find">
          {words.showThese}
        </button>
      )}
    </div>
  );
}
