import type { SourceView } from '../../api/contract/imports.ts';
import { sayDate } from '../assets/dates.ts';
import { words } from './words.ts';

const says = words.sources;

/** How a source came last, when it comes again, and what went wrong. */
export function Fetched({
  source: { address, pulledAt, changedAt, nextAt, failure },
}: {
  source: SourceView;
}) {
  return (
    <>
      <p className="hint">
        {!address && says.byHand}
        {pulledAt && ` ${says.fetched(sayDate(pulledAt))}`}
        {changedAt && ` ${says.changed(sayDate(changedAt))}`}
        {nextAt && ` ${says.next(sayDate(nextAt))}`}
      </p>
      {failure && <p className="note amber">{says.failure(failure.words, failure.times)}</p>}
    </>
  );
}
