import type { ProblemBody } from '../../api/contract/problem.ts';
import { Back } from '../kit/Back.tsx';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { Fields } from './Fields.tsx';
import { faultsOf } from './faults.ts';
import { loadQuestion, saveAnswer, type QuestionPage, type StillAskedPage } from './question.server.ts';
import './register.css';
import { Said } from './Said.tsx';
import { Venues } from './Venues.tsx';
import { When } from './When.tsx';
import { ask, askFor, words } from './words.ts';

const served = page({ for: 'anyone', load: loadQuestion, act: saveAnswer });
export const loader = served.loader;
export const action = served.action;
export { unkept as headers } from './unkept.ts';

type Answered = { problem: ProblemBody; typed: Record<string, string[]> } | StillAskedPage | undefined;

export function meta({ data, actionData }: { data?: QuestionPage; actionData?: Answered }) {
  if (!data) return [{ title: siteWords.name }];
  const { title } = ask[data.question];
  const isFaulty = faultsOf(actionData).length > 0;
  return [
    { title: siteWords.title(isFaulty ? words.faulty(title) : title) },
    { name: 'robots', content: 'noindex' },
  ];
}

/** One question. Its form goes to the next by an ordinary post, so that nothing here needs a script. */
export default function QuestionRoute({
  loaderData,
  actionData,
}: {
  loaderData: QuestionPage;
  actionData?: Answered;
}) {
  const { question, progress, back, said, isLast, how, lists } = loaderData;
  const typed = actionData?.typed ?? loaderData.typed;
  const still = actionData && 'ask' in actionData ? actionData.ask : null;
  const faults = faultsOf(actionData);
  const { title, help, fields, example } = { ...ask[question], ...(how === 'self' ? {} : askFor[question]) };

  return (
    <div className="page ask">
      <p className="ask-back">
        <Back href={back ? paths.register(back) : paths.register('name')} hidden={!back}>
          {words.back}
        </Back>
      </p>
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path.split('.')[0] ?? path} />}
      {said && !still && faults.length === 0 && <Said said={said} />}
      <form method="post" action={paths.register(question)} noValidate>
        <div className="ask-head">
          {progress && <p className="progress">{words.progress(progress.at, progress.of)}</p>}
          <h1>{title}</h1>
          {help.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {example && <p className="example">{words.for(example)}</p>}
        </div>
        {still?.about === 'venue' && <Venues venues={still.venues} />}
        <Fields fields={fields} typed={typed} faults={faults} lists={lists} />
        {question === 'when' && (
          <When typed={typed} faults={faults} still={still?.about === 'when' ? still : null} />
        )}
        <p>
          <button className="button">{isLast ? words.backToCheck : words.goOn}</button>
        </p>
      </form>
      <p>
        <a className="link-button" href={paths.register('later')}>
          {words.later}
        </a>
      </p>
    </div>
  );
}
