import type { SharedSkill } from '../../api/contract/strengths.ts';
import { words } from './words.ts';

/** What people of a place share, for who works there: numbers alone. */
export function SharedHere({ shared }: { shared: SharedSkill[] }) {
  if (shared.length === 0) return null;
  return (
    <section className="here-shared no-print" aria-labelledby="shared">
      <h2 id="shared">{words.here.title}</h2>
      <p className="hint">{words.here.lead}</p>
      <ul>
        {shared.map(({ skill, people }) => (
          <li key={skill}>{words.here.line(words.skills[skill], people)}</li>
        ))}
      </ul>
    </section>
  );
}
