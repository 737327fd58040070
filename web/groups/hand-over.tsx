import type { ProblemBody } from '../../api/contract/problem.ts';
import { Back } from '../kit/Back.tsx';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { faultsOf } from '../register/faults.ts';
import { Fields } from '../register/Fields.tsx';
import '../register/register.css';
import { handOver, loadHandOver, type HandOverPage } from './groups.server.ts';
import { words } from './words.ts';

const served = page({ for: 'edit-listing', load: loadHandOver, act: handOver });
export const loader = served.loader;
export const action = served.action;

export function meta({ data }: { data?: HandOverPage }) {
  return [
    { title: siteWords.title(data ? words.handOverTitle(data.name) : words.title) },
    { name: 'robots', content: 'noindex' },
  ];
}

type Answered = { problem: ProblemBody; typed: Record<string, string[]> } | { handed: string } | undefined;

/** The next treasurer is written to, and the one who asks stays or goes. */
export default function HandOver({
  loaderData,
  actionData,
}: {
  loaderData: HandOverPage;
  actionData?: Answered;
}) {
  const { id, name, commandId } = loaderData;
  const problem = actionData && 'problem' in actionData ? actionData : undefined;
  const faults = faultsOf(problem);
  return (
    <div className="page ask">
      <p className="ask-back">
        <Back href={paths.group(id)}>{words.back}</Back>
      </p>
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path} />}
      {actionData && 'handed' in actionData && (
        <p className="note" role="status">
          {words.handed(actionData.handed)}
        </p>
      )}
      <h1>{words.handOverTitle(name)}</h1>
      <p>{words.handOverLead}</p>
      <form method="post" action={paths.groupHandOver(id)} noValidate>
        <input type="hidden" name="commandId" value={commandId} />
        <Fields
          fields={[
            { is: 'text', name: 'name', label: words.theirName },
            { is: 'text', name: 'email', label: words.theirEmail, type: 'email' },
            {
              is: 'one',
              name: 'stay',
              label: words.stay,
              first: 'yes',
              options: [
                { value: 'yes', label: words.stays.yes },
                { value: 'no', label: words.stays.no },
              ],
            },
          ]}
          typed={problem?.typed ?? {}}
          faults={faults}
          lists={{}}
        />
        <p>
          <button className="button">{words.send}</button>
        </p>
      </form>
    </div>
  );
}
