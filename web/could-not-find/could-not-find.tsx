import type { CouldNotFindAnswer } from '../../api/contract/counts.ts';
import type { ProblemBody } from '../../api/contract/problem.ts';
import { Icon } from '../kit/Icon.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { Told } from '../problems/Told.tsx';
import { tell } from './could-not-find.server.ts';
import { words } from './words.ts';

const served = page({ for: 'anyone', load: () => null, act: tell });
export const loader = served.loader;
export const action = served.action;

export const handle = { still: true };

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

type Answer = CouldNotFindAnswer | { problem: ProblemBody };

/** Thanks, all that was written down, what happens with it, and a person to ask. */
export default function CouldNotFind({ actionData }: { actionData?: Answer }) {
  if (!actionData) return <Told title={words.title} body={[words.start]} />;
  if ('problem' in actionData)
    return (
      <Told title={actionData.problem.title} body={[words.start]} faults={actionData.problem.errors ?? []} />
    );
  const { wrote, ring } = actionData;
  return (
    <div className="page prose">
      <h1>{words.thanks}</h1>
      {wrote.length > 0 ? (
        <>
          <p className="lead">{words.lead}</p>
          <h2>{words.ringTitle}</h2>
          <Ring ring={ring} />
          <h2>{words.next}</h2>
          <p>{words.nextHow}</p>
          <h2>{words.wrote}</h2>
          <ul>
            {wrote.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{words.wroteNot}</p>
        </>
      ) : (
        <>
          <p className="lead">{words.nothingWritten}</p>
          <p>
            <a className="button" href={paths.urgent()}>
              <Icon name="life-buoy" />
              {words.urgent}
            </a>
          </p>
          <h2>{words.ringTitle}</h2>
          <Ring ring={ring} />
        </>
      )}
      <p>
        <a className="button quiet" href={paths.search()}>
          <Icon name="search" />
          {words.look}
        </a>
      </p>
    </div>
  );
}

function Ring({ ring }: Pick<CouldNotFindAnswer, 'ring'>) {
  if (!ring) return <p>{words.ringAlways}</p>;
  return (
    <>
      <p>
        {ring.words}: {ring.href ? <a href={ring.href}>{ring.name}</a> : <b>{ring.name}</b>}
      </p>
      {ring.phone && (
        <p>
          <a className="button" href={`tel:${ring.phone.replaceAll(' ', '')}`}>
            <Icon name="phone" />
            {words.ring(ring.phone)}
          </a>
        </p>
      )}
    </>
  );
}
