import { layouts } from '../../api/contract/plan-lists.ts';
import { Field } from '../kit/Field.tsx';
import { Icon } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import type { PlanPage } from './plan.server.ts';
import { words } from './words.ts';

type Props = {
  plan: PlanPage;
  faultOf: (name: string) => string | undefined;
  typedIn: (name: string) => string | undefined;
};

/** Paper, texts, mail, and the page that is theirs. */
export function TakeHome({ plan, faultOf, typedIn }: Props) {
  const { personId, isSensitive, links, may } = plan;
  return (
    <section aria-labelledby="home" className="plan-home">
      <h2 id="home">{words.home}</h2>
      <p>{words.homeLead}</p>
      {isSensitive && (
        <p className="note amber">
          <Icon name="shield" />
          <span>{words.sensitive}</span>
        </p>
      )}
      <ul className="buttons plan-layouts">
        {layouts.map((layout) => (
          <li key={layout}>
            <a className="button quiet" href={paths.planPrint(personId, layout)}>
              <Icon name="printer" />
              {words.layouts[layout]}
            </a>
          </li>
        ))}
      </ul>
      <h3 id="texts">{words.texts}</h3>
      {may.text ? <Texts plan={plan} /> : <p className="note amber">{words.noTexts}</p>}
      <h3>{words.mail}</h3>
      {may.email ? (
        <Mail plan={plan} faultOf={faultOf} typedIn={typedIn} />
      ) : (
        <p className="note amber">{words.noMail}</p>
      )}
      <h3 id="links">{words.links}</h3>
      {links[0] ? (
        <form method="post">
          <p>{words.linksOpen(dayWords(links[0].until))}</p>
          <button className="button quiet" name="act" value="close-links" aria-describedby="close-hint">
            {words.close}
          </button>
          <p className="hint" id="close-hint">
            {words.closeHint}
          </p>
        </form>
      ) : (
        <p>{words.linksNone}</p>
      )}
    </section>
  );
}

/** A message that names no group stands first where one that does could harm. */
function Texts({ plan: { items, isSensitive } }: { plan: PlanPage }) {
  const texts = items.flatMap(({ entry, id, status }) =>
    entry && status !== 'let-go' ? [{ id, name: entry.name, text: entry.text }] : [],
  );
  if (!isSensitive) return <TextList texts={texts} />;
  return (
    <>
      <TextList texts={[{ id: 'plain', name: '', text: words.sensitiveText }]} />
      <details>
        <summary>{words.safeText}</summary>
        <TextList texts={texts} />
      </details>
    </>
  );
}

function TextList({ texts }: { texts: { id: string; name: string; text: string }[] }) {
  return (
    <>
      <p className="hint">{words.textsHow}</p>
      <ul className="plan-texts">
        {texts.map(({ id, name, text }) => (
          <li key={id}>
            <p>{text}</p>
            <a className="link-button" href={`sms:?&body=${encodeURIComponent(text)}`}>
              <Icon name="message-square" />
              <span>
                {words.send}
                {name && <span className="aloud">{words.sendWhat(name)}</span>}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whoever reads the mailbox reads the plan: they are asked about it once for each address. */
function Mail({ plan: { commandId, may }, faultOf, typedIn }: Props) {
  return (
    <form method="post" className="plan-form">
      <input type="hidden" name="act" value="mail" />
      <input type="hidden" name="commandId" value={commandId} />
      <Field
        name="to"
        type="email"
        label={words.mailTo}
        hint={words.mailHow}
        fault={faultOf('to')}
        defaultValue={typedIn('to') ?? may.mailbox ?? undefined}
        autoComplete="off"
      />
      <div className="field">
        {faultOf('isSafe') && <p className="fault">{faultOf('isSafe')}</p>}
        <label className="tick">
          <input
            type="checkbox"
            name="isSafe"
            id="isSafe"
            value="yes"
            aria-describedby="isSafe-hint"
            defaultChecked={may.mailbox !== null && (typedIn('to') ?? may.mailbox) === may.mailbox}
          />
          {words.mailSafe}
        </label>
        <p className="hint" id="isSafe-hint">
          {words.mailSafeHow}
        </p>
      </div>
      <p>
        <button className="button quiet">{words.mailSend}</button>
      </p>
    </form>
  );
}

/** "21 February 2027". */
export const dayWords = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00Z`));
