import { told } from '../kit/answer.ts';
import { Faults } from '../kit/Faults.tsx';
import { Field } from '../kit/Field.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import '../account/account.css';
import { Choice } from './Choice.tsx';
import { act, load } from './organisations.server.ts';
import { words } from './words.ts';

const served = page({ for: 'open-organisation', load, act });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.organisations.title) },
  { name: 'robots', content: 'noindex' },
];

type Props = {
  loaderData: Awaited<ReturnType<typeof load>>;
  actionData?: { opened: 'sent' | 'waits' } | object;
};
const says = words.organisations;

/** Partnerships of places and the organisations in them; opening one invites its first administrator. */
export default function Organisations({ loaderData: { networks, organisations }, actionData }: Props) {
  const { faults, faultOf, typedIn } = told(actionData);
  // Each form has its own boxes; only the one that was sent gets its words back.
  const ofNetwork = faults.length > 0 && typedIn('email') === '' && faultOf('email') === undefined;
  return (
    <div className="page">
      <h1>{says.title}</h1>
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path || 'name'} />}
      {actionData && 'opened' in actionData && (
        <p className="note" role="status">
          {says[actionData.opened]}
        </p>
      )}
      <p className="lead">{says.lead}</p>
      {organisations.length === 0 && <p>{says.none}</p>}
      {networks.map(({ id, name }) => (
        <section key={id} aria-labelledby={`network-${id}`}>
          <h2 id={`network-${id}`}>{name}</h2>
          <ul className="account-list">
            {organisations
              .filter(({ networkId }) => networkId === id)
              .map((organisation) => (
                <li key={organisation.id}>
                  <a href={paths.organisation(organisation.id)}>{organisation.name}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <h2>{says.open}</h2>
      <form method="post" className="account-form" noValidate>
        <Field
          name="name"
          label={says.name}
          defaultValue={ofNetwork ? '' : typedIn('name')}
          fault={ofNetwork ? undefined : faultOf('name')}
        />
        <Choice
          name="network"
          label={says.network}
          options={networks}
          chosen={typedIn('network') || (networks.length === 1 ? networks[0]!.id : '')}
          fault={faultOf('network')}
        />
        <Field
          name="email"
          label={says.email}
          type="email"
          defaultValue={typedIn('email')}
          fault={faultOf('email')}
        />
        <button className="button">{says.openIt}</button>
      </form>
      <h2>{says.openNetwork}</h2>
      <form method="post" className="account-form" noValidate>
        <div className="field">
          <label htmlFor="network-name">{says.networkName}</label>
          <input
            className="box"
            id="network-name"
            name="name"
            defaultValue={ofNetwork ? typedIn('name') : ''}
          />
        </div>
        <button className="button quiet">{says.openNetworkIt}</button>
      </form>
    </div>
  );
}
