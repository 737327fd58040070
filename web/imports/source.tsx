import { everyHours } from '../../api/contract/import-lists.ts';
import type { SourceView } from '../../api/contract/imports.ts';
import { idOf, refusedOf } from '../freshness/answered.ts';
import { Box } from '../freshness/Box.tsx';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { Choose } from './Choose.tsx';
import { Fetched } from './Fetched.tsx';
import './imports.css';
import { loadSource, saveSource } from './imports.server.ts';
import { words } from './words.ts';

const served = page({ for: 'import-listings', load: loadSource, act: saveSource });
export const loader = served.loader;
export const action = served.action;

const says = words.sources;
export const meta = () => [{ title: siteWords.title(says.title) }, { name: 'robots', content: 'noindex' }];

/** Where one list is fetched from, how often, and what becomes of it. */
export default function Source({
  loaderData: source,
  actionData,
}: {
  loaderData: SourceView;
  actionData?: object;
}) {
  const { faults, faultOf, typedIn } = refusedOf(actionData);
  const saved = actionData && 'saved' in actionData ? String(actionData.saved) : '';
  return (
    <div className="page prose imports">
      {faults.length > 0 && <Faults faults={faults} idOf={idOf} />}
      <p>
        <a href={paths.importSources()}>{says.title}</a>
      </p>
      <h1>{source.name}</h1>
      {saved && (
        <p className="note" role="status">
          {saved === 'pull' ? says.same : says.saved}
        </p>
      )}
      <Fetched source={source} />
      {source.last && (
        <p>
          <a href={paths.import(source.last.id)}>{says.last}</a>: {words.states[source.last.state]}
        </p>
      )}
      <form method="post" action={paths.importSource(source.id)} className="import-form">
        <Box
          name="address"
          label={says.address}
          hint={words.addressHint}
          type="url"
          fault={faultOf('address')}
          typed={typedIn('address') ?? source.address ?? ''}
        />
        <Choose
          name="every"
          label={says.every}
          value={String(source.everyHours ?? '')}
          empty={says.never}
          options={everyHours.map((hours) => [String(hours), says.hours[hours] ?? ''])}
        />
        <Choose
          name="absent"
          label={says.absent}
          value={source.absent}
          empty={null}
          options={Object.entries(words.columns.absent)}
        />
        <label className="tick">
          <input type="checkbox" name="trusted" value="yes" defaultChecked={source.trusted} />
          <span>
            {says.trusted} <small>{says.trustedHint}</small>
          </span>
        </label>
        <p className="buttons">
          <button className="button" name="press" value="save">
            {says.save}
          </button>
          <button className="button quiet" name="press" value="pull">
            {says.pull}
          </button>
        </p>
      </form>
    </div>
  );
}
