import type { QueueLine } from '../../api/contract/curation.ts';
import { Icon } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import { words } from './words.ts';

/** One entry of the queue; its name leads to it. */
export function Line({ line, children }: { line: QueueLine; children?: React.ReactNode }) {
  const { id, name, kind, town, flags, from, waitedWords, overdue, own, state } = line;
  return (
    <li className="queue-line" data-risk={flags[0]?.kind ?? 'none'}>
      <h3>
        <a href={paths.proposal(id)}>{name}</a>
      </h3>
      <p className="queue-facts">
        <b>{words.kinds[kind]}</b>
        {town && <span>{town}</span>}
        <span>{words.waited(waitedWords, from)}</span>
        {overdue && (
          <span className="queue-late">
            <Icon name="clock" />
            {words.overdue}
          </span>
        )}
        {state === 'agreed' && <span>{words.first}</span>}
        {own && <span>{words.own}</span>}
      </p>
      {flags.length > 0 && (
        <ul className="queue-flags">
          {flags.map((flag) => (
            <li key={flag.kind} data-kind={flag.kind}>
              <Icon name="triangle-alert" />
              {words.flags[flag.kind]}
            </li>
          ))}
        </ul>
      )}
      {children}
    </li>
  );
}
