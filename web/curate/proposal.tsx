import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { ProblemBody } from '../../api/contract/problem.ts';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { After } from './After.tsx';
import { Changes } from './Changes.tsx';
import './curate.css';
import { loadProposal, pressOnProposal, type ProposalPage } from './curate.server.ts';
import { Decide } from './Decide.tsx';
import { Flags } from './Flags.tsx';
import { History } from './History.tsx';
import { Mend } from './Mend.tsx';
import { Keys } from './Keys.tsx';
import { Outcome } from './Outcome.tsx';
import { dayOf } from './say.ts';
import { useKeys, useKeysOn } from './useKeys.ts';
import { words } from './words.ts';

const served = page({ for: 'curate', readsQuery: true, load: loadProposal, act: pressOnProposal });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

type Typed = Partial<Record<string, string[]>>;
type Props = { loaderData: ProposalPage; actionData?: { problem: ProblemBody; typed?: Typed } };

/** One entry that waits: why to look twice, what it changes, and the three things that can be done with it. */
export default function Proposal({ loaderData: { view, after, commandId }, actionData }: Props) {
  const navigate = useNavigate();
  const [keysOn] = useKeysOn();
  const { next, previous } = view;
  const keys = useMemo(() => {
    const go = (id: string | null) => () => void navigate(id ? paths.proposal(id) : paths.curate());
    const write = (verdict: string) => () => document.getElementById(`words-${verdict}`)?.focus();
    const send = (selector: string) => () => document.querySelector<HTMLFormElement>(selector)?.requestSubmit();
    return {
      ...{ j: go(next), k: go(previous), a: write('ask'), r: write('refuse') },
      ...{ p: send('form[data-verdict=publish]'), u: send('form[data-press=undo]') },
    };
  }, [navigate, next, previous]);
  useKeys(keys, keysOn);
  const problem = actionData?.problem;
  const faults = problem?.errors ?? [];
  return (
    <div className="page curate">
      <p className="queue-facts">
        <b>{words.kinds[view.kind]}</b>
        <span>{words.reference(view.reference)}</span>
        {view.overdue && <span className="queue-late">{words.overdue}</span>}
      </p>
      <h1>{view.name}</h1>
      {problem && (
        <Faults
          faults={problem.errors?.length ? problem.errors : [{ path: '', message: problem.detail ?? problem.title }]}
          idOf={(path) => (view.texts.some(({ field }) => field === path) ? `mend-${path}` : `words-${actionData?.typed?.verdict?.[0] ?? 'ask'}`)}
        />
      )}
      <After {...{ after, commandId }} />
      <p className="buttons no-print">
        <a className="link-button" href={paths.curate()}>
          {words.back}
        </a>
        {previous && (
          <a className="link-button" href={paths.proposal(previous)}>
            {words.previousOne}
          </a>
        )}
        {next && (
          <a className="link-button" href={paths.proposal(next)}>
            {words.nextOne}
          </a>
        )}
      </p>
      <Outcome {...{ view, commandId }} />
      <Flags {...{ view, commandId }} />
      <Changes view={view} />
      <Mend {...{ view, commandId, faults, typed: actionData?.typed }} />
      <Decide {...{ view, commandId }} typed={actionData?.typed} />
      <section aria-labelledby="from">
        <h2 id="from">{words.from}</h2>
        <p>
          {view.contributor.name}, {words.how[view.contributor.how]}
          {view.contributor.email && `, ${view.contributor.email}`}
          {view.contributor.phone && `, ${view.contributor.phone}`}
        </p>
        {view.contributor.check && (
          <p className="note amber">{words.check(view.contributor.check)}</p>
        )}
        <p>
          {view.consent
            ? view.consent.publicContact
              ? words.consent(view.consent.words)
              : words.noConsentYet
            : words.noConsent}
        </p>
        <p>{words.lookBy(dayOf(view.lookBy))}</p>
      </section>
      <History history={view.history} />
      <Keys />
    </div>
  );
} // prettier-ignore
