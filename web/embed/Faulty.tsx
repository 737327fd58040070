import { out } from './out.ts';
import type { EmbedView } from './embed.view.ts';
import { words } from './words.ts';

/** Every fault of how the box was set up, for whoever did; and a way to look all the same, for everybody else. */
export function Faulty({ view: { faults, more } }: { view: EmbedView }) {
  return (
    <section className="embed-faults" aria-labelledby="faults">
      <h2 id="faults">{words.faults}</h2>
      <p>{words.faultsLead}</p>
      <ul>
        {faults.map(({ path, message }) => (
          <li key={path + message}>{words.faultOf(path, message)}</li>
        ))}
      </ul>
      <p>
        {words.again}{' '}
        <a className="link-button" href={more} {...out}>
          {words.lookHere}
        </a>
      </p>
    </section>
  );
}

/** The faults as the console tells them. */
export const notesOf = ({ faults }: EmbedView): string[] =>
  faults.map(({ path, message }) => words.faultOf(path, message));
