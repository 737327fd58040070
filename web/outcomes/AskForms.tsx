import {
  lonelyChoices,
  ons4Items,
  uclaChoices,
  uclaItems,
  contacts,
  type Measure,
} from '../../api/contract/outcome-lists.ts';
import type { MeasureView } from '../../api/contract/outcomes.ts';
import { paths } from '../paths.ts';
import { words } from './words.ts';

type Props = {
  personId: string;
  commandId: string;
  goals: MeasureView[];
  faultOf: (name: string) => string | undefined;
  typedIn: (name: string) => string | undefined;
};

/** One folded form for each measure; fixed words, and nothing chosen beforehand. */
export function AskForms({ personId, commandId, goals, faultOf, typedIn }: Props) {
  const isBack = (measure: Measure) => typedIn('measure') === measure;
  const typed = (measure: Measure, name: string) => (isBack(measure) ? typedIn(name) : undefined);
  const fault = (measure: Measure, name: string) => (isBack(measure) ? faultOf(name) : undefined);

  const at: Back = { typed, fault };
  const form = (measure: Measure, children: React.ReactNode) => (
    <details open={isBack(measure)} className="ask-form">
      <summary>{words.ask(words.measures[measure])}</summary>
      <form method="post" action={paths.measures(personId)} className="freshness-form" noValidate>
        <input type="hidden" name="commandId" value={commandId} />
        <input type="hidden" name="measure" value={measure} />
        {children}
        <label className="tick" id={`${measure}-declined`}>
          <input
            type="checkbox"
            name="declined"
            value="yes"
            defaultChecked={typed(measure, 'declined') === 'yes'}
          />
          {words.declined}
        </label>
        {fault(measure, 'declined') && <p className="fault">{fault(measure, 'declined')}</p>}
        <Radios
          at={at}
          measure={measure}
          name="contact"
          legend={words.contact}
          choices={contacts.map((each) => [each, words.contacts[each]])}
        />
        <Text at={at} measure={measure} name="on" label={words.on} type="date" />
        <p>
          <button className="button">{words.save}</button>
        </p>
      </form>
    </details>
  );
  return (
    <section>
      {form(
        'ons4',
        <>
          <p>{words.ons4Intro}</p>
          {ons4Items.map((item) => (
            <Scale at={at} key={item} measure="ons4" name={item} label={words.ons4[item]} />
          ))}
          <p className="hint">{words.source.ons4}</p>
        </>,
      )}
      {form(
        'loneliness',
        <>
          {uclaItems.map((item) => (
            <Radios
              at={at}
              key={item}
              measure="loneliness"
              name={item}
              legend={words.ucla[item]}
              choices={uclaChoices.map((each) => [each, words.uclaAnswers[each]])}
            />
          ))}
          <Radios
            at={at}
            measure="loneliness"
            name="lonely"
            legend={words.lonely}
            choices={lonelyChoices.map((each) => [each, words.lonelyAnswers[each]])}
          />
          <p className="hint">{words.source.loneliness}</p>
        </>,
      )}
      {form(
        'goal',
        <>
          {goals.length > 0 && (
            <Radios
              at={at}
              measure="goal"
              name="goalId"
              legend={words.which}
              choices={[
                ['', words.newGoal],
                ...goals.map(({ goalId, title }): [string, string] => [goalId ?? '', title]),
              ]}
            />
          )}
          <Text at={at} measure="goal" name="goal" label={words.goal} />
          <Scale at={at} measure="goal" name="importance" label={words.importance} least={1} />
          <Scale at={at} measure="goal" name="confidence" label={words.confidence} least={1} />
          <Scale at={at} measure="goal" name="now" label={words.now} />
        </>,
      )}
      {form(
        'licensed',
        <>
          <p>{words.licenceHow}</p>
          <Text at={at} measure="licensed" name="name" label={words.name} />
          <Text at={at} measure="licensed" name="licence" label={words.licence} />
          <Text at={at} measure="licensed" name="score" label={words.score} type="number" />
        </>,
      )}
    </section>
  );
}

/** What came back of a form that was refused. */
type Back = Record<'typed' | 'fault', (measure: Measure, name: string) => string | undefined>;
type Asked = { at: Back; measure: Measure; name: string };

function Scale({ label, least = 0, ...asked }: Asked & { label: string; least?: number }) {
  const values = Array.from({ length: 11 - least }, (_, at) => String(at + least));
  return <Radios {...asked} legend={label} choices={values.map((each) => [each, each])} isRow />;
}

function Radios({
  at,
  measure,
  name,
  legend,
  choices,
  isRow = false,
}: Asked & { legend: string; choices: [string, string][]; isRow?: boolean }) {
  const fault = at.fault(measure, name);
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      {fault && <p className="fault">{fault}</p>}
      <div className={isRow ? 'ticks scale' : 'ticks'} id={`${measure}-${name}`} tabIndex={-1}>
        {choices.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={at.typed(measure, name) === value}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Text({ at, measure, name, label, type = 'text' }: Asked & { label: string; type?: string }) {
  const [id, fault] = [`${measure}-${name}`, at.fault(measure, name)];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {fault && <p className="fault">{fault}</p>}
      <input
        {...{ id, name, type, className: 'box', defaultValue: at.typed(measure, name) ?? '' }}
        {...(type === 'number' && { step: 'any' })}
        autoComplete="off"
      />
    </div>
  );
}
