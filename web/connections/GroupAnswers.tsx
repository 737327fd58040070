import type { GroupIntroduction } from '../../api/contract/connection-views.ts';
import type { GroupAnswerForm } from '../../api/contract/connections.ts';
import { Choices } from './Choices.tsx';
import { GroupCard } from './GroupCard.tsx';
import { StillTyped } from './StillTyped.tsx';
import { Story } from './Story.tsx';
import { groupWords } from './group.words.ts';
import { words } from './words.ts';

const says = groupWords.introduction;
type Props = {
  view: GroupIntroduction;
  commandId: string;
  /** Where the answer goes, if not to the page itself. */
  action?: string;
  /** Where several stand on one page, so that each form says which it is about. */
  isOneOfMany?: boolean;
  /** What came back, where this form was refused. */
  faultOf?: (name: string) => string | undefined;
  typedIn?: (name: string) => string | undefined;
};
const none = () => undefined;

/** Where a fault of a form points: a box has the name of its form in it, for several stand on one page. */
export const idOfFault =
  (id: string, act = '') =>
  (path: string): string =>
    path === 'main' || path === '' ? 'main' : path === 'words' ? `${id}-${act}-words` : `${id}-${path}`;

/** An introduction as a group meets it: closed, with one press to open it; then what it is told, and what it can answer. */
export function GroupAnswers({
  view,
  commandId,
  action,
  isOneOfMany = false,
  faultOf = none,
  typedIn = none,
}: Props) {
  const may = (act: GroupAnswerForm['act']) => view.mayAnswer.includes(act);
  const hidden = (
    <>
      <input type="hidden" name="commandId" value={commandId} />
      {isOneOfMany && <input type="hidden" name="connectionId" value={view.id} />}
    </>
  );
  const isGone = view.mayAnswer.every((act) => act !== typedIn('act'));
  const still = <StillTyped text={isGone ? typedIn('words') : undefined} />;
  if (view.isTakenBack)
    return (
      <>
        {still}
        <GroupCard view={view} />
      </>
    );
  if (!view.isOpened)
    return (
      <form method="post" action={action} className="freshness-form">
        {hidden}
        <p>{says.closed(view.from.organisation)}</p>
        <p>
          <button className="button" name="act" value="open">
            {says.open}
            {isOneOfMany && (
              <span className="unseen">{says.openWhat(view.group.name, words.day(view.madeOn))}</span>
            )}
          </button>
        </p>
      </form>
    );

  const field = (act: GroupAnswerForm['act'], label: string, hint?: string) => {
    const id = `${view.id}-${act}-words`;
    const fault = typedIn('act') === act ? faultOf('words') : undefined;
    return (
      <div className="field">
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p className="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        {fault && <p className="fault">{fault}</p>}
        <input
          id={id}
          name="words"
          className="box"
          aria-describedby={hint ? `${id}-hint` : undefined}
          aria-invalid={fault ? true : undefined}
          defaultValue={typedIn('act') === act ? typedIn('words') : ''}
          autoComplete="off"
        />
      </div>
    );
  };
  const form = (act: GroupAnswerForm['act'], button: string, children: React.ReactNode, quiet = true) => (
    <form method="post" action={action} className="freshness-form" noValidate>
      {hidden}
      {children}
      <p>
        <button className={quiet ? 'button quiet' : 'button'} name="act" value={act}>
          {button}
        </button>
      </p>
    </form>
  );
  const folded = (act: GroupAnswerForm['act'], title: string, inside: React.ReactNode) => (
    <details open={typedIn('act') === act}>
      <summary>{title}</summary>
      {inside}
    </details>
  );
  return (
    <>
      {still}
      <GroupCard view={view} />
      {may('accept') &&
        form('accept', says.accept, field('accept', says.acceptWords, says.acceptHint), false)}
      {may('ask') && folded('ask', says.ask, form('ask', says.askGo, field('ask', says.askWords)))}
      {may('wait') && folded('wait', says.wait, form('wait', says.waitGo, field('wait', says.waitWords)))}
      {may('decline') &&
        folded(
          'decline',
          says.decline,
          form(
            'decline',
            says.declineGo,
            <>
              <Choices
                name="reason"
                legend={says.declineWhy}
                choices={words.declines}
                prefix={`${view.id}-`}
                fault={typedIn('act') === 'decline' ? faultOf('reason') : undefined}
                chosen={typedIn('act') === 'decline' ? typedIn('reason') : undefined}
              />
              {field('decline', says.declineWords)}
            </>,
          ),
        )}
      {may('happened') &&
        folded(
          'happened',
          says.happened,
          form(
            'happened',
            says.happenedGo,
            <Choices
              name="outcome"
              legend={says.happened}
              choices={words.outcomes}
              prefix={`${view.id}-`}
              fault={typedIn('act') === 'happened' ? faultOf('outcome') : undefined}
            />,
          ),
        )}
      {view.exchanged.length > 0 && (
        <>
          <p>
            <strong>{says.sofar}</strong>
          </p>
          <Story exchanged={view.exchanged} />
        </>
      )}
      <p className="hint">{says.privacy}</p>
    </>
  );
}
