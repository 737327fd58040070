import type { ProblemBody } from '../../api/contract/problem.ts';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { faultsOf } from './faults.ts';
import { Fields } from './Fields.tsx';
import { helpAGroup } from './for-a-group.server.ts';
import './register.css';
import { ask, forAGroup, type Field } from './words.ts';

const served = page({ for: 'tell-the-map', load: () => null, act: helpAGroup });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(forAGroup.title) },
  { name: 'robots', content: 'noindex' },
];

type Answered = { problem: ProblemBody; typed: Record<string, string[]> } | undefined;

const fields: Field[] = [
  ...ask.name.fields,
  {
    is: 'one',
    name: 'how',
    label: forAGroup.how,
    first: 'phone',
    options: [
      { value: 'phone', label: forAGroup.hows.phone },
      { value: 'paper', label: forAGroup.hows.paper },
    ],
  },
  { is: 'text', name: 'said', label: forAGroup.said, hint: forAGroup.saidHint },
  { is: 'text', name: 'on', label: forAGroup.on, size: 'short' },
];
const six: Field[] = [{ is: 'text', name: 'words', label: forAGroup.sixLabel }];

/** A worker writes down what a group told them, and who said yes to it; or goes on with what they began. */
export default function ForAGroup({ actionData }: { actionData?: Answered }) {
  const typed = actionData?.typed ?? {};
  const faults = faultsOf(actionData);
  return (
    <div className="page ask">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path} />}
      <h1>{forAGroup.title}</h1>
      <p className="lead">{forAGroup.lead}</p>
      <form method="post" action={paths.register('for-a-group')} noValidate>
        <h2>{forAGroup.read}</h2>
        <blockquote>{forAGroup.wording}</blockquote>
        <Fields fields={fields} typed={typed} faults={faults} lists={{}} />
        <p>
          <button className="button">{forAGroup.begin}</button>
        </p>
      </form>
      <h2>{forAGroup.six}</h2>
      <p>{forAGroup.sixLead}</p>
      <form method="post" action={paths.register('for-a-group')} noValidate>
        <Fields fields={six} typed={typed} faults={faults} lists={{}} />
        <p>
          <button className="button quiet">{forAGroup.sixGo}</button>
        </p>
      </form>
    </div>
  );
}
