import { sayDate } from '../assets/dates.ts';
import { refusedOf } from '../freshness/answered.ts';
import { Faults } from '../kit/Faults.tsx';
import { Field } from '../kit/Field.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './imports.css';
import { fetchAddress, loadImports, type ImportsPage } from './imports.server.ts';
import { Whose } from './Whose.tsx';
import { words } from './words.ts';

const served = page({ for: 'import-listings', readsQuery: true, load: loadImports, act: fetchAddress });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

/** Where a list is handed in, and what became of those before. */
type Props = { loaderData: ImportsPage; actionData?: object };

export default function Imports({ loaderData: { imports, sources, fault }, actionData }: Props) {
  const { faults, faultOf, typedIn } = refusedOf(actionData);
  const told = fault && words.faults[fault];
  return (
    <div className="page prose">
      {told && (
        <div className="faults" role="alert" tabIndex={-1}>
          <h2>{siteWords.faultsTitle}</h2>
          <p>{told}</p>
        </div>
      )}
      {faults.length > 0 && (
        <Faults faults={faults} idOf={(path) => (path === 'sourceName' ? 'address-name' : path || 'main')} />
      )}
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <form method="post" action={paths.importFile()} encType="multipart/form-data" className="import-form">
        <h2>{words.file}</h2>
        <p>{words.reads}</p>
        <Whose sources={sources} of="file" />
        <Field
          name="file"
          label={words.fileLabel}
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.json,.geojson,.ndjson,.zip,.ics"
        />
        <p>
          <button className="button">{words.send}</button>
        </p>
      </form>
      <form method="post" action={paths.imports()} className="import-form">
        <h2>{words.address}</h2>
        <Whose sources={sources} of="address" />
        <Field
          name="address"
          label={words.addressLabel}
          hint={words.addressHint}
          type="url"
          fault={faultOf('address')}
          defaultValue={typedIn('address')}
        />
        <p>
          <button className="button">{words.fetch}</button>
        </p>
      </form>
      {sources.length > 0 && (
        <p>
          <a href={paths.importSources()}>{words.toSources}</a>
        </p>
      )}
      <h2>{words.before}</h2>
      {imports.length === 0 && <p>{words.none}</p>}
      <ul className="import-list">
        {imports.map((one) => (
          <li key={one.id}>
            <a href={paths.import(one.id)}>{one.sourceName}</a>: {words.states[one.state]}
            <span className="hint">
              {one.fileName}, {words.by(one.by, sayDate(one.at))} {words.counts(one)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
