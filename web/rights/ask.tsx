import { askedByPeople } from '../../api/contract/rights-lists.ts';
import { idOf, refusedOf } from '../freshness/answered.ts';
import { Box } from '../freshness/Box.tsx';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { loadAsk, send } from './rights.server.ts';
import { words } from './words.ts';

const served = page({ for: 'erase-person', module: 'conversations', load: loadAsk, act: send });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.ask.title) },
  { name: 'robots', content: 'noindex' },
];

const says = words.ask;
type Props = {
  loaderData: { personId: string; commandId: string; isOfficer: boolean };
  actionData?: object;
};

/** Writes down what a person asks about their own record. */
export default function Ask({ loaderData: { personId, commandId, isOfficer }, actionData }: Props) {
  if (actionData && 'reference' in actionData)
    return (
      <div className="page prose">
        <h1>{says.title}</h1>
        <p className="lead">{says.done(String(actionData.reference))}</p>
        <p>
          <a href={isOfficer ? paths.rights() : paths.onePerson(personId)}>
            {isOfficer ? words.one.back : says.back}
          </a>
        </p>
      </div>
    );
  const { faults, faultOf, typedIn } = refusedOf(actionData);
  const kinds = isOfficer ? [...askedByPeople, 'hold' as const, 'lift-hold' as const] : askedByPeople;
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={idOf} />}
      <h1 id="main" tabIndex={-1}>
        {says.title}
      </h1>
      <p className="lead">{says.lead}</p>
      <form method="post">
        <input type="hidden" name="commandId" value={typedIn('commandId') ?? commandId} />
        <fieldset className="field">
          <legend>{says.kind}</legend>
          {faultOf('kind') && <p className="fault">{faultOf('kind')}</p>}
          <div className="ticks" id="kind" tabIndex={-1}>
            {kinds.map((kind) => (
              <label key={kind}>
                <input type="radio" name="kind" value={kind} defaultChecked={typedIn('kind') === kind} />
                {words.kinds[kind]}
              </label>
            ))}
          </div>
        </fieldset>
        <Box name="words" label={says.words} fault={faultOf('words')} typed={typedIn('words')} long />
        <Box
          name="receivedOn"
          label={says.on}
          hint={says.onHint}
          type="date"
          fault={faultOf('receivedOn')}
          typed={typedIn('receivedOn')}
        />
        <p>
          <button className="button">{says.press}</button>
        </p>
      </form>
    </div>
  );
}
