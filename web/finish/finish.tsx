import type { ProblemBody } from '../../api/contract/problem.ts';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { Told } from '../problems/Told.tsx';
import { finish } from './finish.server.ts';
import { words } from './words.ts';

const served = page({ for: 'anyone', load: () => null, act: finish });
export const loader = served.loader;
export const action = served.action;

export const handle = { still: true };

/** Nothing in it says what somebody was here for. */
export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

/** The end of a visit on a computer that others use too, and what we cannot end. */
export default function Finish({ actionData }: { actionData?: { problem?: ProblemBody } }) {
  const problem = actionData?.problem;
  if (problem) return <Told title={problem.title} body={[words.again]} faults={problem.errors ?? []} />;
  return (
    <div className="page prose">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p>{words.left}</p>
      <h2>{words.howTitle}</h2>
      <ul>
        {words.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p>
        <a className="button" href={words.awayTo} rel="noreferrer">
          {words.away}
        </a>
      </p>
    </div>
  );
}
