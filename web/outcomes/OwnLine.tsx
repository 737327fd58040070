import type { Line } from '../../api/contract/outcomes.ts';
import { words } from './words.ts';

const [width, height, edge] = [320, 96, 12];

/** Somebody's own line, drawn and as a table: the table says everything that the drawing does. */
export function OwnLine({ line }: { line: Line }) {
  const { item, low, high, points, pair } = line;
  const name = words.items[item] ?? item;
  const [first, last] = [Date.parse(points[0]!.on), Date.parse(points.at(-1)!.on)];
  const across = (on: string) => (last === first ? width / 2 : edge + ((Date.parse(on) - first) / (last - first)) * (width - 2 * edge)); // prettier-ignore
  const up = (value: number) => (high === low ? height / 2 : height - edge - ((value - low) / (high - low)) * (height - 2 * edge)); // prettier-ignore
  const said = points.map(({ on, value }) => `${words.sayDay(on)} ${value}`).join(', ');
  return (
    <div className="own-line">
      <h4>{name}</h4>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.line(name, said)}>
        <line x1={edge} x2={width - edge} y1={up(low)} y2={up(low)} className="own-scale" />
        <line x1={edge} x2={width - edge} y1={up(high)} y2={up(high)} className="own-scale" />
        <polyline points={points.map(({ on, value }) => `${across(on)},${up(value)}`).join(' ')} />
        {points.map(({ on, value }, at) => (
          <circle key={at} cx={across(on)} cy={up(value)} r="5" />
        ))}
      </svg>
      <table>
        <caption className="unseen">
          {name} {words.range(low, high)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.answer}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ on, value }, at) => (
            <tr key={at}>
              <td>{words.sayDay(on)}</td>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{pair ? words.pair(pair.from.value, pair.to.value) : words.noPair}</p>
    </div>
  );
}
