import type { SettingChange } from '../../api/contract/settings.ts';
import { sayDate } from '../assets/dates.ts';
import { words } from './words.ts';

/** What was changed, by whom and when. */
export function Changed({ history }: { history: SettingChange[] }) {
  return (
    <>
      <h2>{words.history}</h2>
      {history.length === 0 && <p>{words.none}</p>}
      <ul>
        {history.map(({ name, at, by, fields }) => (
          <li key={`${name} ${at}`}>
            {words.changed(by, words.titles[name], sayDate(at))} (
            {fields.map((field) => words.labels[field] ?? field).join('; ')})
          </li>
        ))}
      </ul>
    </>
  );
}
