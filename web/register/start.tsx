import type { ProblemBody } from '../../api/contract/problem.ts';
import { Faults } from '../kit/Faults.tsx';
import { Icon } from '../kit/Icon.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { faultsOf } from './faults.ts';
import { Fields } from './Fields.tsx';
import './register.css';
import { begin, loadStart, type StartPage } from './start.server.ts';
import { Trap } from './Trap.tsx';
import { ask, start } from './words.ts';

const served = page({ for: 'anyone', load: loadStart, act: begin });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(start.title) },
  { name: 'description', content: start.lead },
];

type Answered = { problem: ProblemBody; typed: Record<string, string[]> } | undefined;

/** How a group comes on the map, and the first question at once. */
export default function Start({ loaderData, actionData }: { loaderData: StartPage; actionData?: Answered }) {
  const { ring, mayHelp } = loaderData;
  const faults = faultsOf(actionData);
  const { title, help, fields } = ask.name;
  return (
    <div className="page ask">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path} />}
      <h1>{start.title}</h1>
      <p className="lead">{start.lead}</p>
      <h2>{start.how}</h2>
      <ol>
        {start.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{start.need}</p>
      <form method="post" action={paths.addYourGroup()} noValidate>
        <div className="ask-head">
          <h2>{title}</h2>
          {help.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <Fields fields={fields} typed={actionData?.typed ?? {}} faults={faults} lists={{}} />
        <Trap />
        <p>
          <button className="button">{start.begin}</button>
        </p>
      </form>
      {ring && (
        <p>
          {start.ring} {ring.words}: {ring.name}
        </p>
      )}
      {ring?.phone && (
        <p>
          <a className="button quiet" href={`tel:${ring.phone.replaceAll(' ', '')}`}>
            <Icon name="phone" />
            {ring.phone}
          </a>
        </p>
      )}
      {mayHelp && (
        <p>
          {start.forAGroup} <a href={paths.register('for-a-group')}>{start.forAGroupLink}</a>
        </p>
      )}
    </div>
  );
}
