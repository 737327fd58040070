import { paths } from '../paths.ts';
import type { HerePage } from './here.server.ts';
import { words } from './words.ts';

/** Who would like a hand. */
export function Help({ help }: Pick<HerePage, 'help'>) {
  if (help.length === 0) return null;
  return (
    <section className="here-part" aria-labelledby="help">
      <h2 id="help">{words.help}</h2>
      <p className="hint">{words.helpLead}</p>
      <ul className="here-lines">
        {help.map(({ slug, by, what, note }) => (
          <li key={`${slug} ${what}`}>
            <b>{what}</b>
            {note && ` – ${note}`}
            <br />
            <a href={paths.asset(slug)}>{by}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where a group could meet. */
export function Rooms({ rooms }: Pick<HerePage, 'rooms'>) {
  if (rooms.length === 0) return null;
  return (
    <section className="here-part" aria-labelledby="rooms">
      <h2 id="rooms">{words.rooms}</h2>
      <ul className="here-lines">
        {rooms.map(({ slug, by, name, holds, note }) => (
          <li key={`${slug} ${name}`}>
            <b>{name}</b>
            {[holds !== undefined && words.holds(holds), note].filter(Boolean).map((said) => ` · ${said}`)}
            <br />
            <a href={paths.asset(slug)}>{words.at(by)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was looked for and is not here, where enough have looked. */
export function Missed({ missed, district }: Pick<HerePage, 'missed'> & { district: string }) {
  if (missed.length === 0) return null;
  return (
    <section className="here-part" aria-labelledby="missed">
      <h2 id="missed">{words.missed}</h2>
      <p className="hint">{words.missedLead(district, words.missedFloor)}</p>
      <ul className="here-lines">
        {missed.map(({ facet, id, label, count }) => (
          <li key={`${facet} ${id}`}>
            <b>{label}</b> · <span className="figures">{words.times(count)}</span>
          </li>
        ))}
      </ul>
      <p>{words.missedHow}</p>
    </section>
  );
}
