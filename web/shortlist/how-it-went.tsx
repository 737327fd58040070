import type { ProblemBody } from '../../api/contract/problem.ts';
import { Faults } from '../kit/Faults.tsx';
import { Icon } from '../kit/Icon.tsx';
import type { Typed } from '../kit/input.server.ts';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { HowItWent } from './HowItWent.tsx';
import { tell, type Told } from './how-it-went.server.ts';
import './shortlist.css';
import { words } from './words.ts';

const served = page({ for: 'anyone', load: () => null, act: tell });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [{ title: siteWords.title(words.how) }, { name: 'robots', content: 'noindex' }];

type Answer = Told | { problem: ProblemBody; typed: Typed };

/** Thanks for an answer, or asks once more where something of it was left out. */
export default function HowItWentRoute({ actionData }: { actionData?: Answer }) {
  if (!actionData) return <NothingYet />;
  if ('problem' in actionData) return <Again {...actionData} />;
  const { how, back } = actionData;
  return (
    <div className="page prose">
      <h1>{words.thanks}</h1>
      <p className="lead">{words.thanksFor[how]}</p>
      <p>{words.counted}</p>
      <p className="buttons">
        <a className="button" href={back}>
          <Icon name="arrow-left" />
          {words.backToList}
        </a>
        <a className="button quiet" href={paths.search()}>
          {words.look}
        </a>
      </p>
    </div>
  );
}

/** Somebody came by a bookmark: the questions stand beside each thing of a list. */
function NothingYet() {
  return (
    <div className="page prose">
      <h1>{words.how}</h1>
      <p className="lead">{words.openList}</p>
      <p>
        <a className="button" href={paths.shortlist()}>
          {words.title}
        </a>
      </p>
    </div>
  );
}

function Again({ problem, typed }: { problem: ProblemBody; typed: Typed }) {
  const id = typed.id?.[0] ?? '';
  return (
    <div className="page prose">
      <Faults
        faults={problem.errors ?? [{ path: 'how', message: problem.title }]}
        idOf={(path) => `${path === 'because' ? 'because' : 'how'}-${id}`}
      />
      <h1>{words.how}</h1>
      <HowItWent id={id} keys={typed.ids?.[0] ?? ''} />
    </div>
  );
}
