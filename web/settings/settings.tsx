import type { SettingChange, SettingName, SettingView } from '../../api/contract/settings.ts';
import { sayDate } from '../assets/dates.ts';
import { idOf, refusedOf } from '../freshness/answered.ts';
import { Box } from '../freshness/Box.tsx';
import '../freshness/freshness.css';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { change, load } from './settings.server.ts';
import { words } from './words.ts';

const served = page({ for: 'change-settings', load, act: change });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

type Props = { loaderData: { views: SettingView[]; history: SettingChange[] }; actionData?: object };

/** Every setting of the directory, each group a form of its own, and what was changed by whom. */
export default function Settings({ loaderData: { views, history }, actionData }: Props) {
  const { faults, faultOf, typedIn } = refusedOf(actionData);
  const saved = actionData && 'saved' in actionData ? (actionData.saved as SettingName) : null;
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={idOf} />}
      <h1>{words.title}</h1>
      {views.map(({ name, value, revision }) => (
        <form method="post" className="freshness-form" key={name}>
          <h2>{words.titles[name]}</h2>
          {words.hints[name] && <p className="hint">{words.hints[name]}</p>}
          {saved === name && (
            <p className="note" role="status">
              {words.saved}
            </p>
          )}
          <input type="hidden" name="name" value={name} />
          <input type="hidden" name="revision" value={revision} />
          {Object.entries(value).map(([field, now]) => (
            <Box
              key={`${field} ${revision}`}
              name={field}
              label={words.labels[field] ?? field}
              fault={faultOf(field)}
              typed={typedIn('name') === name ? typedIn(field) : String(now)}
              long={field === 'synonyms' || field === 'stopWords'}
            />
          ))}
          <p>
            <button className="button quiet">{words.save(words.titles[name])}</button>
          </p>
        </form>
      ))}
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
    </div>
  );
}
