import { joinForm, keyQuery } from '../../api/contract/account.ts';
import { told } from '../kit/answer.ts';
import { Faults } from '../kit/Faults.tsx';
import { Field } from '../kit/Field.tsx';
import { page, type Ask } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import './account.css';
import { goOn, readForm } from './account.server.ts';
import type { Invited } from './services.ts';
import { roleNames, words } from './words.ts';

const served = page({
  for: 'anyone',
  readsQuery: true,
  load: async ({ context, url }: Ask) => {
    const { key } = readForm(keyQuery, url.searchParams);
    return { key, ...(await context.services.account.lookInvitation(key)) };
  },
  act: async ({ context }: Ask, form: FormData) => {
    const { key, ...given } = readForm(joinForm, form);
    const { cookies, to } = await context.services.account.join(key, given);
    return goOn(to ?? '/', cookies);
  },
});
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.join.title) },
  { name: 'robots', content: 'noindex' },
];

type Props = { loaderData: { key: string } & Invited; actionData?: object };

/** Says who invites to what; saying yes makes the account. */
export default function Join({ loaderData, actionData }: Props) {
  const { key, email, role, organisation, from, name, asksPassword } = loaderData;
  const { faults, faultOf, typedIn } = told(actionData);
  const isFirst = email === null;
  return (
    <div className="page prose">
      <h1>{isFirst ? words.join.first : words.join.title}</h1>
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path || 'password'} />}
      <p className="lead">
        {isFirst ? words.join.firstLead : words.join.from(from ?? '', roleNames[role], organisation)}
      </p>
      {email && <p>{words.join.as(email)}</p>}
      <form method="post" className="account-form" noValidate>
        <input type="hidden" name="key" value={key} />
        {isFirst && (
          <Field
            name="email"
            label={words.email}
            type="email"
            autoComplete="username"
            defaultValue={typedIn('email')}
            fault={faultOf('email')}
          />
        )}
        {!name && (
          <Field
            name="name"
            label={words.join.name}
            autoComplete="name"
            defaultValue={typedIn('name')}
            fault={faultOf('name')}
          />
        )}
        {asksPassword && (
          <Field
            name="password"
            label={words.join.password}
            hint={words.newPassword.hint}
            type="password"
            autoComplete="new-password"
            fault={faultOf('password')}
          />
        )}
        {asksPassword && <p>{words.join.next}</p>}
        <button className="button">{words.join.press}</button>
      </form>
    </div>
  );
}

export { LinkTrouble as ErrorBoundary } from './LinkTrouble.tsx';
