import { idOf, refusedOf } from '../freshness/answered.ts';
import { Box } from '../freshness/Box.tsx';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { breakGlass, loadEmergency } from './rights.server.ts';
import { words } from './words.ts';

const served = page({ for: 'break-glass', module: 'conversations', load: loadEmergency, act: breakGlass });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.emergency.title) },
  { name: 'robots', content: 'noindex' },
];

const says = words.emergency;
type Props = { loaderData: { commandId: string }; actionData?: object };

/** For when it cannot wait: a record is opened for an hour, and that is told. */
export default function BreakGlass({ loaderData: { commandId }, actionData }: Props) {
  const { faults, faultOf, typedIn } = refusedOf(actionData);
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={idOf} />}
      <h1 id="main" tabIndex={-1}>
        {says.title}
      </h1>
      <p className="lead">{says.lead}</p>
      <form method="post">
        <input type="hidden" name="commandId" value={commandId} />
        <Box
          name="reference"
          label={says.reference}
          hint={says.referenceHint}
          fault={faultOf('reference')}
          typed={typedIn('reference')}
          autoComplete="off"
        />
        <Box name="why" label={says.why} fault={faultOf('why')} typed={typedIn('why')} long />
        <p>
          <button className="button">{says.press}</button>
        </p>
      </form>
    </div>
  );
}
