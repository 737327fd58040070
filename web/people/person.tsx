import { told } from '../kit/answer.ts';
import { Faults } from '../kit/Faults.tsx';
import { Field } from '../kit/Field.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { Contact } from './Contact.tsx';
import './people.css';
import { act, load } from './person.server.ts';
import { rooms } from './rooms.ts';
import { SafeToContact } from './SafeToContact.tsx';
import { words } from './words.ts';

const served = page({ for: 'read-identity', module: 'conversations', load, act });
export const loader = served.loader;
export const action = served.action;

// Never what they are called: a title stands in the history of a browser.
export const meta = () => [{ title: siteWords.title(words.one) }, { name: 'robots', content: 'noindex' }];

type Shown = Awaited<ReturnType<typeof load>>;
const says = words.person;

/** One person: how to reach them, what to know first, and where to go from here. */
export default function Person({ loaderData, actionData }: { loaderData: Shown; actionData?: object }) {
  const { id, identity, by, status, workers, note, closing, goesOn, showsThem, carers, stoppedOn } =
    loaderData;
  const { faults, faultOf, typedIn } = told(actionData);
  const isFor = {
    worker: loaderData.mayChange,
    insider: by === 'caseload' || by === 'officer',
    reader: true,
  };
  const leads = rooms.filter((room) =>
    by === 'organisation'
      ? room.room === 'hand-over' && loaderData.mayMove
      : isFor[room.for] || (room.room === 'sharing' && loaderData.mayShare),
  );
  return (
    <div className="page people">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path || 'reference'} />}
      <p>
        <a href={paths.myPeople()}>{words.title}</a>
      </p>
      <h1>{identity.knownAs ?? identity.name ?? identity.reference ?? words.unnamed}</h1>
      {by === 'share' && (
        <div className="note">
          <div>
            <p>{says.shared}</p>
            <Parts parts={loaderData.sharedParts} />
          </div>
        </div>
      )}
      {by === 'organisation' && <p className="note">{says.organisation}</p>}
      {by === 'break-glass' && <p className="note amber">{says.emergency}</p>}
      {closing && (
        <p className="note">
          {says.closed(closing.on, words.closings[closing.why])} {closing.words}
        </p>
      )}
      {status === 'unnamed' && loaderData.mayChange && (
        <form method="post" noValidate>
          <Field
            name="reference"
            label={says.nameIt}
            hint={`${says.nameHint} ${goesOn ? says.goes(goesOn) : ''}`}
            fault={faultOf('reference')}
            defaultValue={typedIn('reference')}
            autoComplete="off"
          />
          <button className="button">{words.save}</button>
        </form>
      )}
      {note && (
        <section aria-labelledby="note">
          <h2 id="note">{says.note(note.from)}</h2>
          <p className="people-said">{note.words}</p>
        </section>
      )}
      {stoppedOn.map((on) => (
        <p className="note amber" key={on}>
          {says.stopped(on)}
        </p>
      ))}
      {identity.showsContact && (
        <>
          <SafeToContact safe={identity.safe} note={identity.contactNote} />
          <Contact identity={identity} />
        </>
      )}
      <nav aria-labelledby="rooms">
        <h2 id="rooms">{says.rooms}</h2>
        <ul className="people-rooms">
          {leads.map(({ room, label }) => (
            <li key={room}>
              <a href={paths.onePerson(id, room)}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      {showsThem.length > 0 && (
        <section aria-labelledby="shows">
          <h2 id="shows">{says.showsThem}</h2>
          <ul className="people-list">
            {showsThem.map((each) => (
              <li key={each.personId}>
                <a href={paths.onePerson(each.personId)}>{says.showsThemOne}</a>
                <Parts parts={each.parts} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {loaderData.mayChange && (
        <section aria-labelledby="carers">
          <h2 id="carers">{says.carers}</h2>
          <ul className="people-list">
            {carers.map((each) => (
              <li key={each}>
                <a href={paths.personConversations(each)}>{says.carersOne}</a>
              </li>
            ))}
            <li>
              <a href={`${paths.conversation('start')}?carer=yes`}>{says.carersStart}</a>{' '}
              <span className="hint">{says.carersHint}</span>
            </li>
          </ul>
        </section>
      )}
      <section aria-labelledby="workers">
        <h2 id="workers">{says.worker}</h2>
        <p>
          {workers.map(({ name, isYou }) => (isYou ? `${name} (${says.you})` : name)).join(', ') ||
            says.nobody}
        </p>
      </section>
    </div>
  );
}

function Parts({ parts }: { parts: Shown['sharedParts'] }) {
  if (parts === 'all') return null;
  return (
    <ul>
      {parts.map((part) => (
        <li key={part}>{words.parts[part]}</li>
      ))}
    </ul>
  );
}
