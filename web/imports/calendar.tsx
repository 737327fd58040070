import type { GroupCalendarView } from '../../api/contract/group-calendar.ts';
import { sayDate } from '../assets/dates.ts';
import { idOf, refusedOf } from '../freshness/answered.ts';
import { Box } from '../freshness/Box.tsx';
import { Back } from '../kit/Back.tsx';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { loadCalendar, pressCalendar } from './calendar.server.ts';
import './imports.css';
import { calendar as words } from './words.ts';

const served = page({ for: 'edit-listing', load: loadCalendar, act: pressCalendar });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

type Props = { loaderData: GroupCalendarView; actionData?: object };

/** Where a group says at which address it keeps its own calendar, and sees how that goes. */
export default function GroupCalendar({ loaderData: { id, name, calendar }, actionData }: Props) {
  const { faults, faultOf, typedIn } = refusedOf(actionData);
  return (
    <div className="page prose imports">
      {faults.length > 0 && <Faults faults={faults} idOf={idOf} />}
      <p>
        <Back href={paths.group(id)}>{name}</Back>
      </p>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {calendar && <Kept id={id} calendar={calendar} />}
      <section aria-labelledby="give">
        <h2 id="give">{calendar ? words.another : words.give}</h2>
        <form method="post" action={paths.groupCalendar(id)} className="import-form" noValidate>
          <Box
            name="address"
            label={words.address}
            hint={words.addressHint}
            type="url"
            fault={faultOf('address')}
            typed={typedIn('address') ?? ''}
          />
          <p className="buttons">
            <button className="button" name="act" value="set">
              {words.use}
            </button>
          </p>
        </form>
        <p className="hint">{words.open}</p>
      </section>
    </div>
  );
}

type Calendar = NonNullable<GroupCalendarView['calendar']>;

function Kept({ id, calendar }: { id: string; calendar: Calendar }) {
  const { host, goodAt, nextAt, failure, times, unread } = calendar;
  const press = (act: string, label: string) => (
    <form method="post" action={paths.groupCalendar(id)}>
      <button className="button quiet" name="act" value={act}>
        {label}
      </button>
    </form>
  );
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{words.kept(host)}</h2>
      {failure && (
        <div className="note amber" role="status">
          <p>
            {failure.words} {words.stays(goodAt && sayDate(goodAt))}
          </p>
          {failure.times > 0 && <p>{words.again(sayDate(nextAt))}</p>}
        </div>
      )}
      {goodAt && <p>{words.brought(times, sayDate(goodAt))}</p>}
      <p>{words.change}</p>
      {unread.length > 0 && (
        <>
          <h3>{words.unread}</h3>
          <p>{words.unreadHow}</p>
          <ul>
            {unread.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <div className="buttons">
        {press('pull', words.pull)}
        {press('end', words.end)}
      </div>
    </section>
  );
}
