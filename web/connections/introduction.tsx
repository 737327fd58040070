import type { GroupIntroduction } from '../../api/contract/connection-views.ts';
import { refusedOf } from '../freshness/answered.ts';
import '../freshness/freshness.css';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import './connections.css';
import { answerIntroduction, loadIntroduction } from './connections.server.ts';
import { GroupAnswers, idOfFault } from './GroupAnswers.tsx';
import { groupWords } from './group.words.ts';

const served = page({ for: 'anyone', load: loadIntroduction, act: answerIntroduction });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(groupWords.introduction.title) },
  { name: 'robots', content: 'noindex' },
];

const says = groupWords.introduction;

/** What a group's mail leads to. Looking changes nothing: opening and answering are presses. */
export default function Introduction({
  loaderData: { view, commandId },
  actionData,
}: {
  loaderData: { view: GroupIntroduction; commandId: string };
  actionData?: object;
}) {
  const { faults, faultOf, typedIn } = refusedOf(actionData);
  const isDone = actionData !== undefined && 'done' in actionData;
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={idOfFault(view.id, typedIn('act'))} />}
      <h1>{says.heading(view.group.name)}</h1>
      {isDone && (
        <p className="note" role="status">
          {says.thanks}
        </p>
      )}
      <GroupAnswers view={view} commandId={commandId} faultOf={faultOf} typedIn={typedIn} />
    </div>
  );
}
