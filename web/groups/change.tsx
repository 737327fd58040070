import type { Changed } from '../../api/contract/groups.ts';
import type { ProblemBody } from '../../api/contract/problem.ts';
import { Back } from '../kit/Back.tsx';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { faultsOf } from '../register/faults.ts';
import { Fields } from '../register/Fields.tsx';
import type { StillAskedPage } from '../register/question.server.ts';
import '../register/register.css';
import { Venues } from '../register/Venues.tsx';
import { When } from '../register/When.tsx';
import { ask } from '../register/words.ts';
import { loadChange, saveChange, type ChangePage } from './groups.server.ts';
import { Outcome } from './Outcome.tsx';
import { words } from './words.ts';

const served = page({ for: 'edit-listing', load: loadChange, act: saveChange });
export const loader = served.loader;
export const action = served.action;

type Answered =
  | { problem: ProblemBody; typed: Record<string, string[]> }
  | { changed: Changed }
  | StillAskedPage
  | undefined;

const titleOf = ({ isMore, name, question }: ChangePage) =>
  isMore ? words.sessionTitle(name) : words.changeWhat(ask[question].title, name);

export function meta({ data }: { data?: ChangePage }) {
  return [
    { title: siteWords.title(data ? titleOf(data) : words.title) },
    { name: 'robots', content: 'noindex' },
  ];
}

/** One question about a group, answered anew. */
export default function Change({
  loaderData,
  actionData,
}: {
  loaderData: ChangePage;
  actionData?: Answered;
}) {
  const { id, name, question, isMore, lists, commandId } = loaderData;
  const changed = actionData && 'changed' in actionData ? actionData.changed : null;
  const unkept = actionData && !('changed' in actionData) ? actionData : undefined;
  const still = unkept && 'ask' in unkept ? unkept.ask : null;
  const typed = unkept?.typed ?? loaderData.typed;
  const faults = faultsOf(unkept);
  const { title, help, fields, example } = ask[question];
  return (
    <div className="page ask">
      <p className="ask-back">
        <Back href={paths.group(id)}>{words.back}</Back>
      </p>
      {changed && <Outcome changed={changed} />}
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path.split('.')[0] ?? path} />}
      <form method="post" action={paths.groupChange(id, isMore ? 'session' : question)} noValidate>
        <input type="hidden" name="commandId" value={commandId} />
        <div className="ask-head">
          {!isMore && <p className="progress">{name}</p>}
          <h1>{isMore ? titleOf(loaderData) : title}</h1>
          {help.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {example && <p className="example">{example}</p>}
        </div>
        {still?.about === 'venue' && <Venues venues={still.venues} />}
        <Fields fields={fields} typed={typed} faults={faults} lists={lists} />
        {question === 'when' && (
          <When typed={typed} faults={faults} still={still?.about === 'when' ? still : null} />
        )}
        <p>
          <button className="button">{words.save}</button>
        </p>
      </form>
    </div>
  );
}
