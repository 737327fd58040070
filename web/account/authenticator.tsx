import { told } from '../kit/answer.ts';
import { Faults } from '../kit/Faults.tsx';
import { Field } from '../kit/Field.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import './account.css';
import { enrol, load } from './authenticator.server.ts';
import { Codes } from './Codes.tsx';
import { words } from './words.ts';

const served = page({ for: 'anyone', readsQuery: true, load, act: enrol });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.enrol.title) },
  { name: 'robots', content: 'noindex' },
];

type Props = { loaderData: Awaited<ReturnType<typeof load>>; actionData?: { codes: string[] } | object };

/** An app on the phone and we agree on a secret, by camera or by typing; then ten codes for when the phone is gone. */
export default function Authenticator({ loaderData, actionData }: Props) {
  if (actionData && 'codes' in actionData) return <Codes codes={actionData.codes} />;
  const { key, secret, square } = loaderData;
  const { faults, faultOf } = told(actionData);
  return (
    <div className="page prose">
      <h1>{words.enrol.title}</h1>
      {faults.length > 0 && <Faults faults={faults} idOf={() => 'code'} />}
      <p className="lead">{words.enrol.lead}</p>
      <ol className="steps">
        {words.enrol.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <img className="square" src={square} alt={words.enrol.square} width="232" height="232" />
      <p>
        {words.enrol.noCamera}: <span className="secret">{secret}</span>
      </p>
      <form method="post" className="account-form" noValidate>
        <input type="hidden" name="key" value={key} />
        <Field
          name="code"
          label={words.enrol.label}
          inputMode="numeric"
          autoComplete="one-time-code"
          fault={faultOf('code')}
        />
        <button className="button">{words.enrol.press}</button>
      </form>
    </div>
  );
}

export { LinkTrouble as ErrorBoundary } from './LinkTrouble.tsx';
