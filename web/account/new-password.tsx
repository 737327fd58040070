import { keyQuery, newPasswordForm } from '../../api/contract/account.ts';
import { told } from '../kit/answer.ts';
import { Faults } from '../kit/Faults.tsx';
import { Field } from '../kit/Field.tsx';
import { page, type Ask } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './account.css';
import { goOn, readForm } from './account.server.ts';
import { words } from './words.ts';

const served = page({
  for: 'anyone',
  readsQuery: true,
  load: async ({ context, url }: Ask) => {
    const { key } = readForm(keyQuery, url.searchParams);
    return { key, ...(await context.services.account.lookRecovery(key)) };
  },
  act: async ({ context }: Ask, form: FormData) => {
    const { key, password } = readForm(newPasswordForm, form);
    const { cookies, to } = await context.services.account.recover(key, password);
    return goOn(to ?? paths.signInPassword(), cookies);
  },
});
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.newPassword.title) },
  { name: 'robots', content: 'noindex' },
];

type Props = { loaderData: { key: string; name: string }; actionData?: object };

/** The link that leads here came by mail, so this is whoever reads that mailbox. */
export default function NewPassword({ loaderData: { key, name }, actionData }: Props) {
  const { faults, faultOf } = told(actionData);
  return (
    <div className="page prose">
      <h1>{words.newPassword.title}</h1>
      {faults.length > 0 && <Faults faults={faults} idOf={() => 'password'} />}
      <p className="lead">
        {words.link.hello(name)}. {words.newPassword.lead}
      </p>
      <form method="post" className="account-form" noValidate>
        <input type="hidden" name="key" value={key} />
        <Field
          name="password"
          label={words.newPassword.label}
          hint={words.newPassword.hint}
          type="password"
          autoComplete="new-password"
          fault={faultOf('password')}
        />
        <button className="button">{words.newPassword.press}</button>
      </form>
    </div>
  );
}

export { LinkTrouble as ErrorBoundary } from './LinkTrouble.tsx';
