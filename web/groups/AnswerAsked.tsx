import type { Changed } from '../../api/contract/groups.ts';
import type { ProblemBody } from '../../api/contract/problem.ts';
import type { Question } from '../../api/contract/register.ts';
import { Faults } from '../kit/Faults.tsx';
import { faultsOf } from '../register/faults.ts';
import { Fields } from '../register/Fields.tsx';
import '../register/register.css';
import { ask, type Field } from '../register/words.ts';
import type { AskedPage } from './asked.server.ts';
import { Outcome } from './Outcome.tsx';
import { words } from './words.ts';

export type AnsweredAsked =
  { problem: ProblemBody; typed: Record<string, string[]> } | { changed: Changed } | undefined;

const says = words.asked;

/** The question, a box for the answer, and what they sent, to be changed where that is the answer. Works as one form. */
export function AnswerAsked({
  page: { view, lists, commandId },
  answered,
  mayRenew = false,
}: {
  page: AskedPage;
  answered: AnsweredAsked;
  /** There is a link, which may have run out. */
  mayRenew?: boolean;
}) {
  if (answered && 'changed' in answered)
    return (
      <div className="page prose">
        <h1>{says.doneTitle}</h1>
        <Outcome changed={answered.changed} />
      </div>
    );
  const faults = faultsOf(answered);
  if (view.state !== 'open')
    return (
      <div className="page prose">
        {faults.length > 0 && <Faults faults={faults} idOf={() => 'main'} />}
        <h1>{view.state === 'over' ? says.overTitle : says.expiredTitle}</h1>
        <p className="lead">{view.state === 'over' ? says.over : says.expired(view.name)}</p>
        {view.state === 'expired' && mayRenew && (
          <form method="post">
            <button className="button" name="again" value="yes">
              {says.renew}
            </button>
          </form>
        )}
      </div>
    );
  const typed = answered?.typed;
  const sent = Object.entries(view.typed) as [Question, Record<string, string[]>][];
  const isFaulty = ({ name }: Field) =>
    faults.some(({ path }) => path === name || path.startsWith(`${name}.`));
  return (
    <div className="page ask">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path.split('.')[0] ?? 'main'} />}
      <h1>{says.title}</h1>
      <p className="lead">{says.lead(view.name)}</p>
      <blockquote>{view.question}</blockquote>
      <form method="post" noValidate>
        <input type="hidden" name="commandId" value={commandId} />
        <Fields
          fields={[{ is: 'area', name: 'answer', label: says.answer, hint: says.answerHint, rows: 4 }]}
          typed={typed ?? {}}
          faults={faults}
          lists={{}}
        />
        {sent.length > 0 && <h2>{says.sent}</h2>}
        {sent.map(([question, was]) => (
          <details key={question} open={ask[question].fields.some(isFaulty)} className="field">
            <summary>{words.changes[question as keyof typeof words.changes]}</summary>
            <Fields fields={ask[question].fields.map(asSent)} typed={typed ?? was} faults={faults} lists={lists} />
          </details>
        ))}
        <p>
          <button className="button">{says.send}</button>
        </p>
        <p className="hint">{says.reference(view.reference)}</p>
      </form>
    </div>
  );
} // prettier-ignore

/** Nothing is chosen for them that they did not choose. */
function asSent(field: Field): Field {
  if (!('first' in field)) return field;
  const { first: _first, ...rest } = field;
  return rest;
}
