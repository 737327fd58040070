import type { GroupIntroduction } from '../../api/contract/connection-views.ts';
import { refusedOf } from '../freshness/answered.ts';
import '../freshness/freshness.css';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './connections.css';
import { answerOurs, loadGroupIntroductions } from './connections.server.ts';
import { GroupAnswers, idOfFault } from './GroupAnswers.tsx';
import { groupWords } from './group.words.ts';
import { words } from './words.ts';

const served = page({ for: 'receive-introduction', load: loadGroupIntroductions, act: answerOurs });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(groupWords.group.title) },
  { name: 'robots', content: 'noindex' },
];

type Props = {
  loaderData: { id: string; name: string; introductions: GroupIntroduction[]; commandId: string };
  actionData?: object;
};
const says = groupWords.group;

/** People who would like to come to a group, for those who look after it. */
export default function GroupIntroductions({
  loaderData: { id, name, introductions, commandId },
  actionData,
}: Props) {
  const { faults, faultOf, typedIn } = refusedOf(actionData);
  const refused = typedIn('connectionId');
  return (
    <div className="page prose">
      {faults.length > 0 && (
        <Faults faults={faults} idOf={refused ? idOfFault(refused, typedIn('act')) : () => 'main'} />
      )}
      <p>
        <a href={paths.group(id)}>{says.back}</a>
      </p>
      <h1>{name}</h1>
      <p className="lead">{introductions.length > 0 ? says.lead : says.none}</p>
      {introductions.map((view, at) => (
        <section
          key={view.id}
          id={`i-${view.id}`}
          className="one-of-many"
          aria-label={says.one(words.day(view.madeOn), at + 1)}
        >
          <h2>
            {words.day(view.madeOn)}: {groupWords.states[view.state]}
          </h2>
          <GroupAnswers
            {...{ view, commandId }}
            action={paths.groupIntroductions(id)}
            isOneOfMany
            {...(view.id === refused && { faultOf, typedIn })}
          />
        </section>
      ))}
    </div>
  );
}
