import { told } from '../kit/answer.ts';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import '../account/account.css';
import { roleNames } from '../account/words.ts';
import { Choice } from './Choice.tsx';
import { act, load } from './person.server.ts';
import { words } from './words.ts';

const served = page({ for: 'manage-people', load, act });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.people.title) },
  { name: 'robots', content: 'noindex' },
];

type Shown = Awaited<ReturnType<typeof load>>;
const says = words.person;

/** One person's roles, and what helps when their phone is lost or they have left. */
export default function Person({ loaderData, actionData }: { loaderData: Shown; actionData?: object }) {
  const { person, roles, organisations } = loaderData;
  const { faults, faultOf, typedIn } = told(actionData);
  return (
    <div className="page">
      <p>
        <a href={paths.people()}>{says.back}</a>
      </p>
      <h1>{person.name}</h1>
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path || 'role'} />}
      <p className="lead">{person.email}</p>
      <h2>{says.roles}</h2>
      <ul className="account-list">
        {person.memberships.map(({ id, role, organisation, mayTake }) => (
          <li key={id}>
            <span>
              <b>{roleNames[role]}</b>
              {organisation && <> · {organisation}</>}
            </span>
            {mayTake && (
              <form method="post">
                <input type="hidden" name="act" value="take" />
                <input type="hidden" name="membership" value={id} />
                <button className="button quiet">
                  {says.take}
                  <span className="unseen">{says.takeWhat(roleNames[role])}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {person.isYou ? (
        <p>{says.you}</p>
      ) : (
        <>
          <h2>{says.give}</h2>
          <form method="post" className="account-form" noValidate>
            <input type="hidden" name="act" value="give" />
            <Choice
              name="role"
              label={words.people.role}
              options={roles.map((role) => ({ id: role, name: roleNames[role] }))}
              chosen={typedIn('role')}
              fault={faultOf('role')}
            />
            {organisations.length > 1 && (
              <Choice
                name="organisation"
                label={words.people.organisation}
                options={organisations}
                chosen={typedIn('organisation')}
                fault={faultOf('organisation')}
              />
            )}
            <button className="button">{says.giveIt}</button>
          </form>
          <h2>{says.more}</h2>
          <div className="account-form">
            <Press act="sessions" label={says.sessions} />
            <Press act="authenticator" label={says.authenticator} how={says.authenticatorHow} />
            <Press act="close" label={says.close} how={says.closeHow} />
          </div>
        </>
      )}
    </div>
  );
}

function Press({ act: asked, label, how }: { act: string; label: string; how?: string }) {
  return (
    <form method="post">
      <input type="hidden" name="act" value={asked} />
      <button className="button quiet" aria-describedby={how ? `${asked}-how` : undefined}>
        {label}
      </button>
      {how && (
        <p className="hint" id={`${asked}-how`}>
          {how}
        </p>
      )}
    </form>
  );
}
