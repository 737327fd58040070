import type { ConsentLine } from '../../api/contract/people-views.ts';
import { words } from './words.ts';

const says = words.sharing;

/** A yes as its page tells it: its days are words already. */
export type YesLine = Omit<ConsentLine, 'at' | 'expiresAt' | 'withdrawn'> & {
  at: string;
  expiresAt: string | null;
  withdrawn: { at: string; recordedBy: string } | null;
};

/** Who, what, why, how it was asked and given; taken back in one press. */
export function Yes({ yes, mayWithdraw }: { yes: YesLine; mayWithdraw: boolean }) {
  const { consentId, to, toKind, parts, why, wording, how, at, givenBy, whom, capacity, recordedBy } = yes;
  const name = toKind === 'role' ? (words.roles[to] ?? to) : to;
  return (
    <li>
      <b>{name}</b>
      <ul>
        {parts.map((part) => (
          <li key={part}>{words.parts[part]}</li>
        ))}
      </ul>
      {why && (
        <p>
          {says.why}: {why}
        </p>
      )}
      <p className="hint">
        {says.given(words.ways[how], at, recordedBy)} {says.giver(words.givers[givenBy], whom ?? '')}{' '}
        {words.capacities[capacity]}.{' '}
        {wording &&
          says.asked(
            wording.id,
            wording.version,
            words.languages[wording.language],
            wording.sha256.slice(0, 12),
          )}{' '}
        {yes.withdrawn && says.ended(yes.withdrawn.at, yes.withdrawn.recordedBy)}{' '}
        {!yes.withdrawn &&
          yes.expiresAt &&
          (yes.isInForce ? says.until(yes.expiresAt) : says.ran(yes.expiresAt))}
      </p>
      {mayWithdraw && (
        <form method="post">
          <input type="hidden" name="act" value="withdraw" />
          <input type="hidden" name="consentId" value={consentId} />
          <button className="button quiet">
            {says.takeBack}
            <span className="unseen">{says.takeBackWhat(name)}</span>
          </button>
        </form>
      )}
    </li>
  );
}
