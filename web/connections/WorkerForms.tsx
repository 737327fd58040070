import type { ConnectionView } from '../../api/contract/connection-views.ts';
import type { WorkerForm } from '../../api/contract/connections.ts';
import { Box } from '../freshness/Box.tsx';
import { Icon } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import { Choices } from './Choices.tsx';
import { words } from './words.ts';

const says = words.one;
type Props = {
  view: ConnectionView;
  commandId: string;
  faultOf: (name: string) => string | undefined;
  typedIn: (name: string) => string | undefined;
};

/** What the person said themselves stands there already: nobody is asked twice. */
const saidAlready = ({ unheard }: ConnectionView) =>
  unheard ? (unheard.said === 'could-not' ? 'did_not_go' : 'went') : undefined;

/** What a worker can do now, what waits first; the rest is folded away. */
export function WorkerForms({ view, commandId, faultOf, typedIn }: Props) {
  const may = (act: WorkerForm['act']) => view.may.includes(act);
  const typedFor = (act: WorkerForm['act'], name: string) =>
    typedIn('act') === act ? typedIn(name) : undefined;
  const faultFor = (act: WorkerForm['act'], name: string) =>
    typedIn('act') === act ? faultOf(name) : undefined;
  const form = (act: WorkerForm['act'], button: string, children: React.ReactNode = null, quiet = false) => (
    <form
      method="post"
      action={paths.connection(view.personId, view.id)}
      className="freshness-form"
      noValidate
    >
      <input type="hidden" name="commandId" value={commandId} />
      {children}
      <p>
        <button className={quiet ? 'button quiet' : 'button'} name="act" value={act}>
          {button}
        </button>
      </p>
    </form>
  );
  const note = (act: WorkerForm['act'], label: string, hint?: string) => (
    <Box
      key={act}
      name="words"
      label={label}
      {...(hint && { hint })}
      long
      fault={faultFor(act, 'words')}
      typed={typedFor(act, 'words')}
    />
  );
  const isToRing = view.state === 'to_ring' || view.waits === 'stuck';
  const ring = may('rang') && (
    <>
      <p>
        {view.phone ? (
          <a className="link-button" href={`tel:${view.phone.replaceAll(' ', '')}`}>
            <Icon name="phone" />
            {says.ringNumber(view.phone)}
          </a>
        ) : (
          says.ringNone
        )}
      </p>
      {form(
        'rang',
        says.save,
        <Choices
          name="came"
          legend={says.came}
          choices={words.rangs}
          fault={faultFor('rang', 'came')}
          chosen={typedFor('rang', 'came')}
        />,
      )}
    </>
  );
  return (
    <>
      {may('heard') && form('heard', says.heard)}
      {may('answer') && (
        <section>
          <h2>{says.answerTitle}</h2>
          {form('answer', says.sendAnswer, note('answer', says.answer, says.answerHow))}
        </section>
      )}
      {ring && isToRing && (
        <section>
          <h2>{says.ringTitle}</h2>
          {ring}
        </section>
      )}
      {may('follow-up') && (
        <section>
          <h2>{says.followTitle}</h2>
          {form(
            'follow-up',
            says.save,
            <>
              <Choices
                name="outcome"
                legend={says.how}
                choices={words.outcomes}
                fault={faultFor('follow-up', 'outcome')}
                chosen={typedFor('follow-up', 'outcome') ?? saidAlready(view)}
              />
              <Choices
                name="why"
                legend={says.why}
                choices={{ '': says.noWhy, ...words.whys }}
                fault={faultFor('follow-up', 'why')}
                chosen={typedFor('follow-up', 'why') ?? view.unheard?.why ?? ''}
              />
              {!may('answer') && note('follow-up', says.wordsFor)}
            </>,
          )}
        </section>
      )}
      {ring && !isToRing && (
        <details>
          <summary>{says.ringTitle}</summary>
          {ring}
        </details>
      )}
      {may('send-again') && form('send-again', says.again, null, true)}
      {may('withdraw') && (
        <details>
          <summary>{says.withdraw}</summary>
          <p>{says.withdrawHow}</p>
          {form('withdraw', says.withdraw, null, true)}
        </details>
      )}
      {may('end') && (
        <details>
          <summary>{says.end}</summary>
          {form(
            'end',
            says.endGo,
            <Choices
              name="ending"
              legend={says.ending}
              choices={words.endings}
              fault={faultFor('end', 'ending')}
              chosen={typedFor('end', 'ending')}
            />,
            true,
          )}
        </details>
      )}
    </>
  );
}
