import { askForLinkForm, signInQuery } from '../../api/contract/account.ts';
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
  load: ({ context, url }: Ask) => ({
    ...readForm(signInQuery, url.searchParams),
    ...context.services.account.ways,
  }),
  act: async ({ context }: Ask, form: FormData) => {
    await context.services.account.askForLink(readForm(askForLinkForm, form));
    return goOn(paths.signInSent());
  },
});
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.signIn.title) },
  { name: 'robots', content: 'noindex' },
];

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: object };

/** Two kinds of people sign in, in two ways; where everything is invented, three more. */
export default function SignIn({ loaderData: { to = '', organisation, demo }, actionData }: Props) {
  const { faults, faultOf, typedIn } = told(actionData);
  const says = words.signIn;
  return (
    <div className="page prose">
      <h1>{says.title}</h1>
      {faults.length > 0 && <Faults faults={faults} idOf={() => 'email'} />}
      <p className="lead">{says.lead}</p>
      <h2>{says.group}</h2>
      <p>{says.groupHow}</p>
      <form method="post" action={paths.signIn()} className="account-form" noValidate>
        <input type="hidden" name="to" value={to} />
        <Field
          name="email"
          label={words.email}
          type="email"
          autoComplete="email"
          defaultValue={typedIn('email')}
          fault={faultOf('email')}
        />
        <button className="button">{says.send}</button>
      </form>
      <h2>{says.staff}</h2>
      <p>{says.staffHow}</p>
      <p className="buttons">
        <a className="button quiet" href={paths.signInPassword(to)}>
          {says.withPassword}
        </a>
        {organisation && (
          <a className="button quiet" href={paths.signInOrganisation(to)}>
            {says.withOrganisation(organisation)}
          </a>
        )}
      </p>
      {demo.length > 0 && (
        <>
          <h2>{says.demo}</h2>
          <p>{says.demoHow}</p>
          <ul className="account-list">
            {demo.map(({ who, name, does }) => (
              <li key={who}>
                <form method="post" action={paths.signInDemo()}>
                  <input type="hidden" name="who" value={who} />
                  <button className="link-button">{says.demoAs(name, does)}</button>
                </form>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {says.none} <a href={paths.addYourGroup()}>{says.add}</a>
      </p>
    </div>
  );
}
