import type { Claimed } from '../../api/contract/claim.ts';
import type { ProblemBody } from '../../api/contract/problem.ts';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { loadClaim, sendClaim, type ClaimPage } from './claim.server.ts';
import { faultsOf } from './faults.ts';
import { Fields } from './Fields.tsx';
import './register.css';
import { claim } from './claim.words.ts';

const served = page({ for: 'anyone', load: loadClaim, act: sendClaim });
export const loader = served.loader;
export const action = served.action;

export function meta({ data }: { data?: ClaimPage }) {
  return [
    { title: siteWords.title(data ? claim.title(data.name) : siteWords.name) },
    { name: 'robots', content: 'noindex' },
  ];
}

type Answered = { problem: ProblemBody; typed: Record<string, string[]> } | { claimed: Claimed } | undefined;

/** "This is us": which of the ways that the entry shows will prove it. */
export default function Claim({ loaderData, actionData }: { loaderData: ClaimPage; actionData?: Answered }) {
  const { id, name, ways, commandId, ring } = loaderData;
  if (actionData && 'claimed' in actionData) return <Next claimed={actionData.claimed} />;
  const faults = faultsOf(actionData);
  const [first] = ways;
  return (
    <div className="page ask">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path} />}
      <h1>{claim.title(name)}</h1>
      {!first && (
        <p className="lead">
          {claim.noWay} {ring && `${ring.words}: ${ring.name} ${ring.phone ?? ''}`}
        </p>
      )}
      {first && (
        <>
          <p className="lead">{claim.lead}</p>
          <form method="post" action={paths.claim(id)} noValidate>
            <input type="hidden" name="commandId" value={commandId} />
            <Fields
              fields={[
                { is: 'text', name: 'who', label: claim.who, auto: 'name' },
                {
                  is: 'one',
                  name: 'way',
                  label: claim.how,
                  first: first.way,
                  options: ways.map(({ way, value }) => ({ value: way, label: claim.ways[way](value) })),
                },
                ...(ways.some(({ way }) => way !== 'email')
                  ? [
                      {
                        is: 'text' as const,
                        name: 'email',
                        label: claim.email,
                        hint: claim.emailHint,
                        type: 'email' as const,
                        auto: 'email',
                      },
                    ]
                  : []),
              ]}
              typed={actionData?.typed ?? {}}
              faults={faults}
              lists={{}}
            />
            <p>
              <button className="button">{claim.go}</button>
            </p>
          </form>
        </>
      )}
    </div>
  );
}

function Next({ claimed }: { claimed: Claimed }) {
  return (
    <div className="page prose">
      <h1>{claim.thanks}</h1>
      {claimed.by === 'email' ? (
        <p className="lead">{claim.mailed(claimed.to)}</p>
      ) : (
        <>
          <p className="lead">
            {claimed.by === 'phone' ? claim.ringing(claimed.lookBy) : claim.looking(claimed.lookBy)}
          </p>
          {claimed.by === 'website' && <p className="secret">{claimed.line}</p>}
          <p>{claim.reference(claimed.reference)}</p>
        </>
      )}
    </div>
  );
}
