import type { ConnectionLine } from '../../api/contract/connection-views.ts';
import { Icon } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import { words } from './words.ts';

/** One connection in a list; `of` says whose it is, where the list is of several people. */
export function Line({ line, of = false }: { line: ConnectionLine; of?: boolean }) {
  // In a list of several people each section has a heading above it.
  const Name = of ? 'h3' : 'h2';
  const { waits, trouble, phone, next } = line;
  return (
    <li className={waits === 'ring' ? 'line red' : 'line'}>
      <Name>
        <a href={paths.connection(line.personId, line.id)}>
          {of ? `${line.person}: ${line.group.name}` : line.group.name}
        </a>
      </Name>
      <p className="hint">
        {words.kinds[line.kind].name}, {words.day(line.madeOn)}. {words.states[line.state]}.
      </p>
      {waits && (
        <p className="waits">
          <Icon name={waits === 'ring' ? 'triangle-alert' : 'clock'} />
          <strong>{waits === 'ring' && trouble ? words.troubles[trouble] : words.waits[waits]}</strong>
        </p>
      )}
      {waits === 'ring' && phone && (
        <p>
          <a className="link-button" href={`tel:${phone.replaceAll(' ', '')}`}>
            <Icon name="phone" />
            {phone}
          </a>
        </p>
      )}
      {line.why && <p>{words.whys[line.why]}</p>}
      {!waits && next && <p className="hint">{words.one.next(next.week, next.on)}</p>}
    </li>
  );
}
