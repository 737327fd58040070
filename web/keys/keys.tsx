import type { KeyView } from '../../api/contract/keys.ts';
import { told } from '../kit/answer.ts';
import { Faults } from '../kit/Faults.tsx';
import { Field } from '../kit/Field.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import '../account/account.css';
import './keys.css';
import { loadKeys, makeKey } from './keys.server.ts';
import { shares } from './shares.ts';
import { words } from './words.ts';

const served = page({ for: 'hold-keys', load: loadKeys, act: makeKey });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

type Props = { loaderData: { keys: KeyView[] }; actionData?: { made: string } | object };

/** The keys somebody looks after, and a form for another. A new key is shown once. */
export default function Keys({ loaderData: { keys }, actionData }: Props) {
  const { faults, faultOf, typedIn } = told(actionData);
  const made = actionData && 'made' in actionData ? actionData.made : null;
  return (
    <div className="page keys">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path || 'name'} />}
      <h1>{words.title}</h1>
      {made && (
        <section className="note" aria-labelledby="made" role="status">
          <div className="key-made">
            <h2 id="made">{words.made.title}</h2>
            <p>{words.made.once}</p>
            <label htmlFor="the-key">{words.made.label}</label>
            <textarea id="the-key" className="box" readOnly value={made} rows={2} />
            <p>{words.made.care}</p>
          </div>
        </section>
      )}
      <p className="lead">{words.lead}</p>
      <p>
        <a className="link-button" href={paths.developers()}>
          {words.more}
        </a>
      </p>
      {keys.length === 0 ? <p>{words.none}</p> : <Table keys={keys} />}
      <h2>{words.make.title}</h2>
      <form method="post" className="account-form" noValidate>
        <Field
          name="name"
          label={words.make.name}
          hint={words.make.hint}
          defaultValue={made ? '' : typedIn('name')}
          fault={faultOf('name')}
          autoComplete="off"
        />
        <Choose
          name="share"
          label={words.make.share}
          choices={shares.map((share) => [String(share), words.make.shares(share)])}
          chosen={typedIn('share')}
        />
        <Choose
          name="term"
          label={words.make.term}
          choices={Object.entries(words.make.terms)}
          chosen={typedIn('term') || '365'}
        />
        <button className="button">{words.make.go}</button>
      </form>
    </div>
  );
}

function Table({ keys }: { keys: KeyView[] }) {
  return (
    <div className="key-table">
      <table>
        <caption>{words.table}</caption>
        <thead>
          <tr>
            {words.columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map(({ id, name, begins, organisation, share, state, endsOn, usedOn }) => (
            <tr key={id}>
              <th scope="row">
                <a href={paths.keys(id)}>{name}</a>
              </th>
              <td data-column={words.columns[1]}>
                <code>{begins}…</code>
              </td>
              <td data-column={words.columns[2]}>{organisation ?? words.ours}</td>
              <td className="figures" data-column={words.columns[3]}>
                {share.toLocaleString('en-GB')}
              </td>
              <td data-column={words.columns[4]}>
                {words.states[state]} {endsOn && (state === 'works' ? words.until(endsOn) : words.on(endsOn))}
              </td>
              <td className="figures" data-column={words.columns[5]}>
                {usedOn ?? words.never}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type ChooseProps = { name: string; label: string; choices: [id: string, label: string][]; chosen: string };

function Choose({ name, label, choices, chosen }: ChooseProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select className="box" id={name} name={name} defaultValue={chosen || choices[0]?.[0]}>
        {choices.map(([id, said]) => (
          <option value={id} key={id}>
            {said}
          </option>
        ))}
      </select>
    </div>
  );
}
