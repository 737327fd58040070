import { told } from '../kit/answer.ts';
import { Faults } from '../kit/Faults.tsx';
import { Field } from '../kit/Field.tsx';
import { Icon } from '../kit/Icon.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { Item } from './Item.tsx';
import './plan.css';
import { actOnPlan, loadPlan, type PlanPage } from './plan.server.ts';
import { TakeHome } from './TakeHome.tsx';
import { words } from './words.ts';

const served = page({
  for: 'write-conversation',
  module: 'conversations',
  load: loadPlan,
  act: actOnPlan,
});
export const loader = served.loader;
export const action = served.action;

export const handle = { still: true };

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

type Props = { loaderData: PlanPage; actionData?: object };

/** What was agreed with one person, and the ways to take it home. */
export default function Plan({ loaderData: plan, actionData }: Props) {
  const { personId, items, commandId } = plan;
  const { faults, faultOf, typedIn } = told(actionData);
  const [live, gone] = [
    items.filter(({ status }) => status !== 'let-go'),
    items.filter(({ status }) => status === 'let-go'),
  ];
  return (
    <div className="page plan">
      <p className="plan-ways">
        <a href={paths.onePerson(personId)}>{words.back}</a>
        <a href={paths.matches(personId)}>{words.matches}</a>
      </p>
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path || 'what'} />}
      {actionData && 'mailed' in actionData && (
        <p className="note" role="status">
          {words.mailed}
        </p>
      )}
      {actionData && 'left' in actionData && (
        <p className="note amber" role="status">
          {words.listLeft(Number(actionData.left))}
        </p>
      )}
      <h1>{words.title}</h1>
      <p className="lead">{live.length > 0 ? words.lead : words.empty}</p>
      <ol className="plan-items">
        {live.map((item) => (
          <Item key={item.id} item={item} personId={personId} />
        ))}
      </ol>
      {plan.agreed.length > 0 && (
        <section aria-labelledby="agreed">
          <h2 id="agreed">{words.agreed}</h2>
          <ul className="plan-agreed">
            {plan.agreed.map(({ what, who, when, confidence, commandId: press }) => (
              <li key={press}>
                <form method="post">
                  <input type="hidden" name="act" value="add" />
                  <input type="hidden" name="commandId" value={press} />
                  {Object.entries({ what, who, when, confidence }).map(
                    ([name, value]) =>
                      value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
                  )}
                  <p>{[what, who, when].filter(Boolean).join(' · ')}</p>
                  <button className="button quiet">
                    {words.addPress}
                    <span className="aloud">: {what}</span>
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      )}
      {plan.kept > 0 && (
        <form method="post">
          <button className="button quiet" name="act" value="take-list">
            <Icon name="bookmark" />
            {words.yourList(plan.kept)}
          </button>
        </form>
      )}
      <details className="plan-add" open={live.length === 0 || faults.length > 0}>
        <summary>
          <Icon name="plus" />
          {words.add}
        </summary>
        <form method="post" className="plan-form">
          <input type="hidden" name="act" value="add" />
          <input type="hidden" name="commandId" value={commandId} />
          <Field
            name="what"
            label={words.what}
            hint={words.addHint}
            fault={faultOf('what')}
            defaultValue={typedIn('what')}
            maxLength={160}
            autoComplete="off"
          />
          <Field
            name="who"
            label={words.who}
            defaultValue={typedIn('who')}
            maxLength={80}
            autoComplete="off"
          />
          <Field
            name="when"
            label={words.when}
            defaultValue={typedIn('when')}
            maxLength={120}
            autoComplete="off"
          />
          <p>
            <button className="button">{words.addPress}</button>
          </p>
        </form>
      </details>
      {live.length > 0 && <TakeHome plan={plan} faultOf={faultOf} typedIn={typedIn} />}
      {gone.length > 0 && (
        <details className="plan-gone">
          <summary>{words.letGo}</summary>
          <ul className="plan-items">
            {gone.map((item) => (
              <Item key={item.id} item={item} personId={personId} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
