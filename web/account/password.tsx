import { passwordForm, signInQuery } from '../../api/contract/account.ts';
import { told } from '../kit/answer.ts';
import { Faults } from '../kit/Faults.tsx';
import { Field } from '../kit/Field.tsx';
import { page, type Ask } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './account.css';
import { goOn, readForm } from './account.server.ts';
import { Proof } from './Proof.tsx';
import { words } from './words.ts';

const served = page({
  for: 'anyone',
  readsQuery: true,
  load: ({ url }: Ask) => readForm(signInQuery, url.searchParams),
  act: async ({ context }: Ask, form: FormData) => {
    const { to, ...given } = readForm(passwordForm, form);
    const { cookies } = await context.services.account.signIn(given);
    return goOn(to ?? paths.account(), cookies);
  },
});
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.staff.title) },
  { name: 'robots', content: 'noindex' },
];

type Props = { loaderData: { to?: string }; actionData?: object };

/** Password and code are asked together, so that neither can be tried out alone. */
export default function Password({ loaderData: { to = '' }, actionData }: Props) {
  const { faults, faultOf, typedIn } = told(actionData);
  return (
    <div className="page prose">
      <h1>{words.staff.title}</h1>
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path || 'password'} />}
      <form method="post" action={paths.signInPassword()} className="account-form" noValidate>
        <input type="hidden" name="to" value={typedIn('to') || to} />
        <Field
          name="email"
          label={words.email}
          type="email"
          autoComplete="username"
          defaultValue={typedIn('email')}
          fault={faultOf('email')}
        />
        <Proof faultOf={faultOf} />
        <button className="button">{words.staff.press}</button>
      </form>
      <p>
        <a href={paths.recover()}>{words.staff.lost}</a>
      </p>
    </div>
  );
}
