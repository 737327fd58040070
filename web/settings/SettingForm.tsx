import type { SettingName, SettingView } from '../../api/contract/settings.ts';
import { refusedOf } from '../freshness/answered.ts';
import { Box } from '../freshness/Box.tsx';
import { words } from './words.ts';

/** One group of settings, a form of its own, with what was typed and what needs changing. */
export function SettingForm({ view, answered }: { view: SettingView; answered: object | undefined }) {
  const { name, value, revision } = view;
  const { faultOf, typedIn } = refusedOf(answered);
  const saved = answered && 'saved' in answered ? (answered.saved as SettingName) : null;
  return (
    <form method="post" className="freshness-form">
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
          fault={typedIn('name') === name ? faultOf(field) : undefined}
          typed={typedIn('name') === name ? typedIn(field) : String(now)}
          short={typeof now === 'number'}
          long={field === 'synonyms' || field === 'stopWords'}
        />
      ))}
      <p>
        <button className="button quiet">{words.save(words.titles[name])}</button>
      </p>
    </form>
  );
}
