import { told } from '../kit/answer.ts';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './account.css';
import { act, load } from './account-page.server.ts';
import { roleNames, words } from './words.ts';

const served = page({ for: 'member', load, act });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.account.title) },
  { name: 'robots', content: 'noindex' },
];

type Own = Awaited<ReturnType<typeof load>>;
const says = words.account;

/** What somebody acts as, where they are signed in, and how they sign in. */
export default function Account({ loaderData: own, actionData }: { loaderData: Own; actionData?: object }) {
  const { faults } = told(actionData);
  return (
    <div className="page prose">
      <h1>{own.name}</h1>
      {faults.length > 0 && <Faults faults={faults} idOf={() => 'main'} />}
      <p className="lead">{says.signedInAs(own.email)}</p>
      <Roles roles={own.roles} />
      <Sessions sessions={own.sessions} />
      {own.hasAuthenticator && own.by === 'password' && (
        <section aria-labelledby="security">
          <h2 id="security">{says.security}</h2>
          <p>
            {says.hasPhone} {says.codesLeft(own.recoveryCodesLeft)}
          </p>
          <ul>
            <li>
              <a href={paths.accountCodes()}>{says.newCodes}</a>
            </li>
            <li>
              <a href={paths.accountPhone()}>{says.newPhone}</a>
            </li>
            <li>
              <a href={paths.recover()}>{says.newPassword}</a>
            </li>
          </ul>
        </section>
      )}
      <form method="post" action={paths.signOut()}>
        <button className="button quiet">{says.signOut}</button>
      </form>
    </div>
  );
}

function Roles({ roles }: Pick<Own, 'roles'>) {
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">{says.roles}</h2>
      {roles.length > 1 && <p>{says.rolesHow}</p>}
      <ul className="account-list">
        {roles.map(({ id, role, organisation, isActive, mayCarry }) => (
          <li key={id}>
            <span>
              <b>{roleNames[role]}</b>
              {organisation && <> · {organisation}</>}
            </span>
            {isActive && <span>{says.active}</span>}
            {!isActive && mayCarry && (
              <form method="post">
                <input type="hidden" name="act" value="carry" />
                <input type="hidden" name="membership" value={id} />
                <button className="button quiet">{says.carry(roleNames[role])}</button>
              </form>
            )}
            {!mayCarry && <a href={paths.signInPassword(paths.account())}>{says.needsPassword}</a>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sessions({ sessions }: Pick<Own, 'sessions'>) {
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{says.sessions}</h2>
      <ul className="account-list">
        {sessions.map(({ id, device, began, seen, isThis }) => (
          <li key={id}>
            <span>
              <b>{device}</b>
              <br />
              <span className="hint">{says.since(began, seen)}</span>
            </span>
            {isThis ? (
              <span>{says.here}</span>
            ) : (
              <form method="post">
                <input type="hidden" name="act" value="end" />
                <input type="hidden" name="session" value={id} />
                <button className="button quiet">
                  {says.end}
                  <span className="unseen">{says.endWhat(device)}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <form method="post">
          <input type="hidden" name="act" value="end-others" />
          <button className="button quiet">{says.endOthers}</button>
        </form>
      )}
    </section>
  );
}
