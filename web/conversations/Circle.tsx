import { rings } from '../../api/contract/conversation-form.ts';
import { words } from './words.ts';

const [size, middle] = [400, 200];
const far: Record<string, number> = { close: 78, near: 128, further: 176 };
/** A turn of this much each time spreads any number of names well. */
const turn = Math.PI * (3 - Math.sqrt(5));

/** The people who matter as a picture, beside the list that is the thing itself. */
export function Circle({ people }: { people: Record<string, string>[] }) {
  const named = people.filter(({ name }) => name?.trim());
  const ringOf = (person: Record<string, string>) => person.ring || 'further';
  const said = rings
    .flatMap((ring) => {
      const names = named.filter((each) => ringOf(each) === ring).map(({ name = '' }) => name);
      return names.length > 0
        ? [words.circle.ring(words.choices.ring?.[ring] ?? ring, names.join(', '))]
        : [];
    })
    .join(' ');
  return (
    <figure className="talk-circle">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={words.circle.said(said || words.circle.nobody)}
      >
        {Object.values(far)
          .toReversed()
          .map((radius) => (
            <circle key={radius} cx={middle} cy={middle} r={radius} className="talk-ring" />
          ))}
        <circle cx={middle} cy={middle} r={34} className="talk-me" />
        <text x={middle} y={middle + 6} className="talk-me-name">
          {words.circle.me}
        </text>
        {named.map((person, at) => {
          const angle = at * turn - Math.PI / 2;
          const radius = far[ringOf(person)] ?? middle;
          const [x, y] = [middle + Math.cos(angle) * radius, middle + Math.sin(angle) * radius];
          return (
            <g key={at}>
              <circle cx={x} cy={y} r={9} className="talk-dot" />
              <text x={x} y={y + 26} className="talk-name">
                {short(person.name ?? '')}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

const short = (name: string) => (name.length > 14 ? `${name.slice(0, 13)}…` : name);
