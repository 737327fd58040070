import { told } from '../kit/answer.ts';
import { Faults } from '../kit/Faults.tsx';
import { Field } from '../kit/Field.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import '../account/account.css';
import { roleNames } from '../account/words.ts';
import { Choice } from './Choice.tsx';
import { act, load } from './people.server.ts';
import { words } from './words.ts';

const served = page({ for: 'manage-people', load, act });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.people.title) },
  { name: 'robots', content: 'noindex' },
];

type Shown = Awaited<ReturnType<typeof load>>;
const says = words.people;

/** Who may sign in, who is invited, and inviting somebody. */
export default function People({ loaderData, actionData }: { loaderData: Shown; actionData?: object }) {
  const { people, waiting, held, roles, organisations } = loaderData;
  const { faults, faultOf, typedIn } = told(actionData);
  return (
    <div className="page">
      <h1>{says.title}</h1>
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path || 'email'} />}
      <p className="lead">{says.lead}</p>
      {people.length === 0 && <p>{says.none}</p>}
      <ul className="account-list">
        {people.map(({ id, name, email, memberships, isYou, hasAuthenticator }) => (
          <li key={id}>
            <span>
              <a href={paths.person(id)}>{name}</a> {isYou && <>({says.you})</>}
              <br />
              <span className="hint">
                {email}
                {!hasAuthenticator && <> · {says.noPhone}</>}
              </span>
            </span>
            <span>
              {memberships
                .map(({ role, organisation }) =>
                  organisation ? `${roleNames[role]}, ${organisation}` : roleNames[role],
                )
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <Invitations title={says.held} list={held} />
      <Invitations title={says.waiting} list={waiting} />
      <h2>{says.invite}</h2>
      <form method="post" className="account-form" noValidate>
        <Field
          name="email"
          label={says.email}
          type="email"
          defaultValue={typedIn('email')}
          fault={faultOf('email')}
        />
        <Choice
          name="role"
          label={says.role}
          options={roles.map((role) => ({ id: role, name: roleNames[role] }))}
          chosen={typedIn('role')}
          fault={faultOf('role')}
        />
        {organisations.length > 1 && (
          <Choice
            name="organisation"
            label={says.organisation}
            options={organisations}
            chosen={typedIn('organisation')}
            fault={faultOf('organisation')}
          />
        )}
        <button className="button">{says.send}</button>
      </form>
    </div>
  );
}

function Invitations({
  title,
  list,
}: {
  title: string;
  list: (Shown['waiting'][number] & { isOwn?: boolean })[];
}) {
  if (list.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul className="account-list">
        {list.map(({ id, email, role, organisation, until, isOwn }) => (
          <li key={id}>
            <span>
              <b>{email}</b>
              <br />
              <span className="hint">
                {roleNames[role]}
                {organisation && <>, {organisation}</>} · {says.until(until)}
              </span>
            </span>
            {isOwn === true && <span>{says.own}</span>}
            {isOwn === false && <Press act="agree" id={id} label={says.agree} what={says.agreeWhat(email)} />}
            <Press act="take-back" id={id} label={says.takeBack} what={says.takeBackWhat(email)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Press({ act: asked, id, label, what }: { act: string; id: string; label: string; what: string }) {
  return (
    <form method="post">
      <input type="hidden" name="act" value={asked} />
      <input type="hidden" name="id" value={id} />
      <button className="button quiet">
        {label}
        <span className="unseen">{what}</span>
      </button>
    </form>
  );
}
