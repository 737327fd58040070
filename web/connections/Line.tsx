import type { ConnectionLine } from '../../api/contract/connection-views.ts';
import { Icon } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import { words } from './words.ts';

/** One connection in a list; `of` says whose it is, where the list is of several people. */
export function Line({ line, of = false }: { line: ConnectionLine; of?: boolean }) {
  const { waits, trouble, phone, next } = line;
  return (
    <li className={waits === 'ring' ? 'line red' : 'line'}>
      <h3>
        <a href={paths.connection(line.personId, line.id)}>
          {of ? `${line.person}: ${line.group.name}` : line.group.name}
        </a>
      </h3>
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
