import { channels, type SafeToContact as Safe } from '../../api/contract/people.ts';
import { words } from './words.ts';

/** By what it is safe to reach somebody: wherever they may be reached, it stands first. */
export function SafeToContact({ safe, note }: { safe: Safe; note?: string | undefined }) {
  return (
    <section aria-labelledby="safe">
      <h2 id="safe">{words.person.safe}</h2>
      <ul className="people-safe">
        {channels.map((channel) => (
          <li key={channel} data-safe={safe[channel]}>
            <span>{words.channels[channel]}</span>
            <b>{words.safeties[safe[channel]]}</b>
          </li>
        ))}
      </ul>
      {note && <p>{note}</p>}
    </section>
  );
}
