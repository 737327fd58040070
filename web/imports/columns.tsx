import { importFields } from '../../api/contract/import-lists.ts';
import type { Labelled } from '../../api/contract/asset.ts';
import { Box } from '../freshness/Box.tsx';
import { idOf, refusedOf } from '../freshness/answered.ts';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './imports.css';
import { Choose } from './Choose.tsx';
import { loadColumns, saveColumns, type ColumnsPage } from './imports.server.ts';
import { words } from './words.ts';

const served = page({ for: 'import-listings', load: loadColumns, act: saveColumns });
export const loader = served.loader;
export const action = served.action;

const says = words.columns;
export const meta = () => [{ title: siteWords.title(says.title) }, { name: 'robots', content: 'noindex' }];

/** What each column of a list means, and what holds for all of it. */
export default function Columns({
  loaderData,
  actionData,
}: {
  loaderData: ColumnsPage;
  actionData?: object;
}) {
  const { view, lists } = loaderData;
  const { faults, faultOf, typedIn } = refusedOf(actionData);
  const typed = (name: string) => typedIn(name) ?? view.typed[name] ?? '';
  const box = (name: string, more: { type?: string; hint?: string } = {}) => (
    <Box name={name} label={says.labels[name] ?? name} fault={faultOf(name)} typed={typed(name)} {...more} />
  );
  const choose = (name: string, empty: string | null, options: [string, string][]) => (
    <Choose
      name={name}
      label={says.labels[name] ?? name}
      value={typed(name)}
      empty={empty}
      options={options}
    />
  );
  return (
    <div className="page prose imports">
      {faults.length > 0 && <Faults faults={faults} idOf={idOf} />}
      <p>
        <a href={paths.import(view.id)}>{words.rows.back}</a>
      </p>
      <h1>{says.title}</h1>
      <p className="lead">{says.lead}</p>
      <form method="post" action={paths.importColumns(view.id)} className="import-form">
        {view.columns.length === 0 && <p className="note">{says.none}</p>}
        {view.columns.map(({ column, as, values }, at) => (
          <Choose
            key={column}
            id={`as-${at}`}
            name="as"
            label={says.as(column)}
            hint={says.holds(values)}
            value={as}
            empty={says.nothing}
            options={meanings(lists.access)}
          />
        ))}
        <h2>{says.about}</h2>
        {box('sourceName')}
        {box('licence', { hint: says.licenceHint })}
        {box('attribution')}
        {box('url', { type: 'url' })}
        {box('asOf', { type: 'date' })}
        {choose('addresses', says.guess, Object.entries(says.addresses))}
        {choose('kind', says.eachOwn, lists.kind.map(pair))}
        {choose('category', says.eachOwn, lists.category.map(pair))}
        {choose('absent', null, Object.entries(says.absent))}
        <Tick name="offices" label={says.offices} isOn={typed('offices') === 'yes'} />
        <Tick name="doors" label={says.doors} isOn={typed('doors') === 'yes'} />
        <p>
          <button className="button">{says.save}</button>
        </p>
      </form>
    </div>
  );
}

const pair = ({ id, label }: Labelled): [string, string] => [id, label];

const meanings = (access: Labelled[]): [string, string][] => [
  ...importFields.map((field): [string, string] => [field, words.fields[field]]),
  ...Object.entries(words.days).map(([day, name]): [string, string] => [`day:${day}`, says.day(name)]),
  ...access.map(({ id, label }): [string, string] => [`access:${id}`, says.access(label)]),
];

function Tick({ name, label, isOn }: { name: string; label: string; isOn: boolean }) {
  return (
    <label className="tick">
      <input type="checkbox" name={name} value="yes" defaultChecked={isOn} />
      {label}
    </label>
  );
}
