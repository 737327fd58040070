import type { Fault } from '../../api/contract/problem.ts';
import type { StillAsked } from '../../api/contract/register-views.ts';
import { Fields } from './Fields.tsx';
import { words } from './words.ts';

type Props = {
  typed: Record<string, string[]>;
  faults: Fault[];
  still: Extract<StillAsked, { about: 'when' }> | null;
};

/** What the words for "when" may need beside them: the date of the next one, or leave to stand as they are. */
export function When({ typed, faults, still }: Props) {
  const asksDate = still?.needs === 'next' || still?.needs === 'another-next' || Boolean(typed.next?.[0]);
  return (
    <>
      {still && still.read.length > 0 && (
        <div className="note">
          <div>
            <p>{words.read}</p>
            {still.read.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </div>
      )}
      {asksDate && (
        <Fields
          fields={[{ is: 'text', name: 'next', label: words.next, hint: words.nextHint, size: 'short' }]}
          typed={typed}
          faults={faults}
          lists={{}}
        />
      )}
      {(still || typed.keep) && (
        <Fields
          fields={[{ is: 'tick', name: 'keep', label: words.keep }]}
          typed={typed}
          faults={[]}
          lists={{}}
        />
      )}
      <Fields
        fields={[{ is: 'tick', name: 'none', label: words.noTimes }]}
        typed={typed}
        faults={[]}
        lists={{}}
      />
    </>
  );
}
