import { recoverForm } from '../../api/contract/account.ts';
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
  load: () => null,
  act: async ({ context }: Ask, form: FormData) => {
    await context.services.account.askForRecovery(readForm(recoverForm, form));
    return goOn(paths.signInSent());
  },
});
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.recover.title) },
  { name: 'robots', content: 'noindex' },
];

/** For who forgot a password, or was kept out because somebody else guessed at theirs. */
export default function Recover({ actionData }: { actionData?: object }) {
  const { faults, faultOf, typedIn } = told(actionData);
  return (
    <div className="page prose">
      <h1>{words.recover.title}</h1>
      {faults.length > 0 && <Faults faults={faults} idOf={() => 'email'} />}
      <p className="lead">{words.recover.lead}</p>
      <form method="post" className="account-form" noValidate>
        <Field
          name="email"
          label={words.email}
          type="email"
          autoComplete="email"
          defaultValue={typedIn('email')}
          fault={faultOf('email')}
        />
        <button className="button">{words.recover.press}</button>
      </form>
      <p className="hint">{words.recover.noPhone}</p>
    </div>
  );
}
