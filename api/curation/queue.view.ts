import type { Member } from '../infra/actor.ts';
import type { HistoryLine, QueueLine } from '../contract/curation.ts';
import type { EventDoc, ProposalDoc } from './proposal.model.ts';
import { isOwn } from './proposal.policy.ts';

/** A line of the queue as this curator sees it. */
export function viewLine(proposal: ProposalDoc, actor: Member, now: Date): QueueLine {
  const { _id: id, reference, kind, state, draft, flags, contributor, submittedAt, lookBy } = proposal;
  const isOpen = state === 'waiting' || state === 'agreed';
  return {
    ...{ id, reference, kind, state, name: draft.name },
    town: draft.places?.find(({ address }) => address?.town)?.address?.town ?? '',
    flags: [
      ...new Map(flags.map((flag) => [flag.kind, { kind: flag.kind, because: flag.because }])).values(),
    ],
    from: contributor.name,
    submittedAt: submittedAt.toISOString(),
    waitedWords: waited(now.getTime() - submittedAt.getTime()),
    overdue: isOpen && lookBy < now,
    own: isOwn(actor, proposal),
  };
}

/** "3 hours", "2 days". Milliseconds. */
export function waited(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return 'just now';
  const [count, unit] =
    minutes < 60
      ? [minutes, 'minute']
      : minutes < 1_440
        ? [Math.floor(minutes / 60), 'hour']
        : [Math.floor(minutes / 1_440), 'day'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

const acts: Record<EventDoc['act'], string> = {
  submitted: 'sent it in',
  answered: 'answered',
  mended: 'corrected the words',
  agreed: 'said yes, as the first of two',
  published: 'published it',
  asked: 'asked a question',
  refused: 'refused it',
  withdrawn: 'took it back',
  undone: 'put it back in the queue',
  reversed: 'took it off again',
  seen: 'looked at it',
  rung: 'told them by telephone',
};

/** What happened to it, in the order in which it did. */
export const viewHistory = (events: EventDoc[], { contributor }: ProposalDoc): HistoryLine[] =>
  events.map(({ at, by, act, words, changes }) => ({
    at: at.toISOString(),
    who: by?.name ?? (act === 'submitted' || act === 'answered' || act === 'withdrawn' ? contributor.name : 'A rule of ours'),
    what: acts[act],
    words,
    changes: changes ?? [],
  })); // prettier-ignore

/** What was decided, as a person says it. */
export function viewOutcome({ state, decided, appliedAt, due }: ProposalDoc): string | null {
  if (!decided || state === 'waiting') return null;
  const who = decided.by?.name ?? 'A rule of ours';
  if (state === 'published') return `${who} published it${due === null && appliedAt ? '' : '; it is being written'}.`;
  if (state === 'asked') return `${who} asked a question.`;
  if (state === 'refused') return `${who} refused it.`;
  return `${who} published it, and it was taken off again.`;
} // prettier-ignore
