import { showAgainForm, signInQuery } from '../../api/contract/account.ts';
import { told } from '../kit/answer.ts';
import { Faults } from '../kit/Faults.tsx';
import { page, type Ask } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './account.css';
import { goOn, readForm } from './account.server.ts';
import { Proof } from './Proof.tsx';
import { words } from './words.ts';

const served = page({
  for: 'member',
  readsQuery: true,
  load: async ({ context, url }: Ask) => ({
    ...readForm(signInQuery, url.searchParams),
    by: await context.services.account.by(),
  }),
  act: async ({ context }: Ask, form: FormData) => {
    const { to, ...given } = readForm(showAgainForm, form);
    const { cookies } = await context.services.account.showAgain(given);
    return goOn(to ?? paths.account(), cookies);
  },
});
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.again.title) },
  { name: 'robots', content: 'noindex' },
];

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: object };

/** Before what can do harm in the wrong hands: on a device left open, say. */
export default function Again({ loaderData: { to = '', by }, actionData }: Props) {
  const { faults, faultOf, typedIn } = told(actionData);
  return (
    <div className="page prose">
      <h1>{words.again.title}</h1>
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path || 'password'} />}
      <p className="lead">{words.again.lead}</p>
      {by === 'link' && (
        <p>
          <a href={paths.signInPassword(to)}>{words.again.byLink}</a>
        </p>
      )}
      {by === 'organisation' && (
        <p>
          <a className="button" href={paths.signInOrganisation(to, true)}>
            {words.again.organisation}
          </a>
        </p>
      )}
      {(by === 'password' || by === 'demo') && (
        <form method="post" className="account-form" noValidate>
          <input type="hidden" name="to" value={typedIn('to') || to} />
          {by === 'demo' ? <p>{words.again.demo}</p> : <Proof faultOf={faultOf} />}
          <button className="button">{words.again.press}</button>
        </form>
      )}
    </div>
  );
}
