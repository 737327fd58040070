import type { MeasureView } from '../../api/contract/outcomes.ts';
import { refusedOf } from '../freshness/answered.ts';
import '../freshness/freshness.css';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { AskForms } from './AskForms.tsx';
import { loadMeasures, takeMeasure } from './measures.server.ts';
import './outcomes.css';
import { OwnLine } from './OwnLine.tsx';
import { words } from './words.ts';

const served = page({
  for: 'write-conversation',
  module: 'conversations',
  load: loadMeasures,
  act: takeMeasure,
});
export const loader = served.loader;
export const action = served.action;

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

type Props = {
  loaderData: { personId: string; person: string; measures: MeasureView[]; commandId: string };
  actionData?: object;
};

/** What somebody answered over time, as lines of their own: nothing about anybody else is beside them. */
export default function Measures({
  loaderData: { personId, person, measures, commandId },
  actionData,
}: Props) {
  const { faults, faultOf, typedIn } = refusedOf(actionData);
  const goals = measures.filter(({ measure }) => measure === 'goal');
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => `${typedIn('measure') ?? ''}-${path}`} />}
      <p>
        <a href={paths.onePerson(personId)}>{words.back}</a>
      </p>
      <h1>{words.heading(person)}</h1>
      <p className="lead">{words.lead}</p>
      <h2>{words.title}</h2>
      {measures.length === 0 && <p>{words.none}</p>}
      {measures.map((view) => (
        <section key={view.measure + view.title + (view.goalId ?? '')}>
          <h3>{view.title || words.measures[view.measure]}</h3>
          {view.licence && (
            <p className="hint">
              {words.licence}: {view.licence}
            </p>
          )}
          <div className="own-lines">
            {view.lines.map((line) => (
              <OwnLine key={line.item} line={line} />
            ))}
          </div>
          {view.declinedOn.length > 0 && (
            <p>{words.declinedOn(view.declinedOn.map(words.sayDay).join(', '))}</p>
          )}
        </section>
      ))}
      <AskForms personId={personId} commandId={commandId} goals={goals} faultOf={faultOf} typedIn={typedIn} />
    </div>
  );
}
