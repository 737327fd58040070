import { useEffect, useRef } from 'react';
import { words } from './words.ts';

/** Names every fault at the top of the page, each with a way to its field. `idOf` finds the field of a path. */
export function Faults({
  faults,
  idOf,
}: {
  faults: { path: string; message: string }[];
  idOf: (path: string) => string;
}) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [faults]);

  return (
    <div className="faults" role="alert" tabIndex={-1} ref={summary}>
      <h2>{words.faultsTitle}</h2>
      <ul>
        {faults.map(({ path, message }) => (
          <li key={path + message}>
            <a href={`#${idOf(path)}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
