import { Choices } from '../connections/Choices.tsx';
import { refusedOf, idOf } from '../freshness/answered.ts';
import { Box } from '../freshness/Box.tsx';
import '../freshness/freshness.css';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { loadIntake, sendIntake } from './gateway.server.ts';
import { words } from './words.ts';

const served = page({ for: 'create-person', module: 'gateway', load: loadIntake, act: sendIntake });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.intake.title) },
  { name: 'robots', content: 'noindex' },
];

const says = words.intake;

/** One form for all who ask, with what to say on the phone; danger stands first. */
export default function Intake({
  loaderData: { commandId },
  actionData,
}: {
  loaderData: { commandId: string };
  actionData?: object;
}) {
  const { faults, faultOf, typedIn } = refusedOf(actionData);
  const box = (name: 'name' | 'phone' | 'nhsNumber' | 'area' | 'reason', hint?: string, type = 'text') => (
    <Box
      name={name}
      label={says[name]}
      {...(hint && { hint })}
      fault={faultOf(name)}
      typed={typedIn(name)}
      type={type}
      autoComplete="off"
    />
  );
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={idOf} />}
      <p>
        <a href={paths.gateway()}>{words.one.back}</a>
      </p>
      <h1>{says.title}</h1>
      <p className="note berry">
        <span>
          <strong>{says.first}</strong> <a href={paths.urgent()}>{says.urgent}</a>
        </span>
      </p>
      <details>
        <summary>{says.script}</summary>
        <ul>
          {says.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <form method="post" className="freshness-form" noValidate>
        <input type="hidden" name="commandId" value={typedIn('commandId') ?? commandId} />
        {box('name')}
        {box('phone', undefined, 'tel')}
        {box('reason', says.reasonHint)}
        {box('area')}
        {box('nhsNumber', says.nhsNumberHint)}
        <Choices
          name="source"
          legend={says.source}
          choices={words.sources}
          fault={faultOf('source')}
          chosen={typedIn('source')}
        />
        <div className="field">
          {faultOf('permission') && <p className="fault">{faultOf('permission')}</p>}
          <label className="tick">
            <input
              type="checkbox"
              name="permission"
              id="permission"
              value="yes"
              defaultChecked={typedIn('permission') === 'yes'}
            />
            {says.permission}
          </label>
        </div>
        <p>
          <button className="button">{says.send}</button>
        </p>
      </form>
    </div>
  );
}
