import type {
  endedWithRecord,
  ConnectionKind,
  ConnectionOutcome,
  ConnectionState,
  DeclineReason,
  Ending,
  FollowUpWeek,
  Ringing,
  Saying,
  WhyNot,
} from '../contract/connections.ts';
import { afterWorkingDays } from '../times/working-days.rules.ts';
import { kindRules } from './kind.rules.ts';

/** Who did something: `us` is a job. */
export type By = 'worker' | 'group' | 'person' | 'us';

/** One thing that happened; events are only ever added. Instants are UTC. */
export type ConnectionEvent = { at: Date; by: By } & (
  | { type: 'made'; kind: ConnectionKind; hasInbox: boolean }
  | {
      type:
        | 'opened'
        | 'asked'
        | 'answered'
        | 'accepted'
        | 'waiting'
        | 'sent_again'
        | 'chased'
        | 'withdrawn'
        | 'heard';
    }
  | { type: 'undelivered'; because: 'mail' | 'unopened' }
  | { type: 'declined'; reason: DeclineReason }
  | { type: 'rang'; came: Ringing }
  | { type: 'happened'; outcome: ConnectionOutcome; why: WhyNot | null }
  | { type: 'said'; said: Saying; why: WhyNot | null }
  | { type: 'ended'; ending: Ending | typeof endedWithRecord }
);
export type EventType = ConnectionEvent['type'];

/** Why somebody has to ring the group. */
export type Trouble = 'no_inbox' | 'mail' | 'unopened';

/** Where a connection stands, told by its events alone. */
export type Standing = {
  kind: ConnectionKind;
  state: ConnectionState;
  madeAt: Date;
  /** When the state became what it is, or the group was last told. */
  since: Date;
  trouble: Trouble | null;
  outcome: ConnectionOutcome | null;
  why: WhyNot | null;
  /** What the person said last, where no worker has asked about it since. */
  unheard: { said: Saying; why: WhyNot | null } | null;
  /** Reminders to the group since then. */
  chases: number;
  followedUp: readonly FollowUpWeek[];
};

/** What may follow, and where it leads; `stays` keeps the state. What is not here cannot happen. */
type Step = ConnectionState | 'stays' | 'by-ringing' | 'by-outcome' | 'by-saying' | 'by-answer';
type Steps = Partial<Record<EventType, Step>>;

const answers: Steps = {
  asked: 'asked',
  accepted: 'accepted',
  waiting: 'waiting_list',
  declined: 'declined',
};
const after: Steps = { happened: 'by-outcome', said: 'by-saying', ended: 'ended' };
const withGroup: Steps = { ...answers, ...after, rang: 'by-ringing', withdrawn: 'withdrawn' };

export const steps: Record<ConnectionState, Steps> = {
  given: after,
  sent: { ...withGroup, opened: 'opened', undelivered: 'to_ring', chased: 'stays', sent_again: 'sent' },
  to_ring: { ...withGroup, opened: 'opened', sent_again: 'sent' },
  opened: { ...withGroup, chased: 'stays', sent_again: 'sent' },
  asked: { ...withGroup, answered: 'by-answer' },
  // A group that was rung first may open what it was sent later.
  waiting_list: { ...withGroup, opened: 'stays', chased: 'stays' },
  accepted: { ...withGroup, opened: 'stays', chased: 'stays' },
  declined: {
    ...after,
    opened: 'stays',
    accepted: 'accepted',
    waiting: 'waiting_list',
    withdrawn: 'withdrawn',
  },
  // A group that does not know how it went answers as before; what it may do must tell it nothing.
  went: { ...after, opened: 'stays', accepted: 'stays', waiting: 'stays', declined: 'stays', asked: 'asked', withdrawn: 'withdrawn' }, // prettier-ignore
  did_not_go: { ...after, opened: 'stays', accepted: 'accepted', waiting: 'waiting_list', declined: 'stays', asked: 'asked', withdrawn: 'withdrawn' }, // prettier-ignore
  // Nothing more is done with it, but what the person says is never lost, and a worker can say that they heard it.
  ended: { said: 'stays', heard: 'stays' },
  withdrawn: { said: 'stays', heard: 'stays' },
};

/** Whether it can happen now. Ringing, sending again and taking back make sense only where a group was told. */
export function mayHappen(standing: Standing, type: EventType): boolean {
  return steps[standing.state][type] !== undefined;
}

/** Where a connection stands after one thing more. Throws for what cannot happen: the caller asks `mayHappen` first. */
export function withEvent(standing: Standing, event: ConnectionEvent): Standing {
  const step = steps[standing.state][event.type];
  if (!step) throw new Error(`A connection that is ${standing.state} cannot be ${event.type}.`);
  const state = stateAfter(standing, step, event);
  const moved = state !== standing.state || event.type === 'sent_again';
  const told: Partial<Standing> =
    event.type === 'happened'
      ? // Not knowing takes nothing away from what was known.
        event.outcome === 'not_known' && standing.outcome
        ? {}
        : { outcome: event.outcome, why: event.why }
      : event.type === 'said'
        ? { outcome: event.said === 'could-not' ? 'did_not_go' : 'went', why: event.why, unheard: { said: event.said, why: event.why } } // prettier-ignore
        : {};
  return {
    ...standing,
    state,
    since: moved ? event.at : standing.since,
    trouble: troubleAfter(standing, state, event),
    chases: moved ? 0 : standing.chases + (event.type === 'chased' ? 1 : 0),
    ...told,
    ...(event.type === 'heard' && { unheard: null }),
    ...(event.type === 'happened' && event.by === 'worker' && asked(standing, event.at)),
  };
}

/** What is to be taken from all events in order, the first of which made it. */
export function standingOf(events: readonly ConnectionEvent[]): Standing {
  const [made, ...later] = events;
  if (made?.type !== 'made') throw new Error('A connection begins with its making.');
  const { tellsGroup } = kindRules[made.kind];
  const isToRing = tellsGroup && !made.hasInbox;
  const begun: Standing = {
    kind: made.kind,
    state: !tellsGroup ? 'given' : isToRing ? 'to_ring' : 'sent',
    ...{ madeAt: made.at, since: made.at, trouble: isToRing ? 'no_inbox' : null },
    ...{ outcome: null, why: null, unheard: null, chases: 0, followedUp: [] },
  };
  return later.reduce(withEvent, begun);
}

/**
 * Where it stands as far as the group knows: by what it did itself, and what it was told. What the person said, what a
 * worker heard from them, and that somebody waits for the group are nothing of it.
 */
export function asGroupKnows(events: readonly ConnectionEvent[]): Standing {
  const [made, ...later] = events;
  return later
    .filter(
      ({ type, by }) =>
        by !== 'person' &&
        type !== 'chased' &&
        type !== 'undelivered' &&
        !(type === 'happened' && by !== 'group'),
    )
    .reduce(
      (standing, event) => (mayHappen(standing, event.type) ? withEvent(standing, event) : standing),
      standingOf(made ? [made] : []),
    );
}

/** The group opened it since it was sent last: what was sent again waits to be opened again. */
export const isOpenedNow = (events: readonly Pick<ConnectionEvent, 'type'>[]): boolean =>
  events
    .slice(events.findLastIndex(({ type }) => type === 'sent_again') + 1)
    .some(({ type }) => type === 'opened');

/** Until when the group must have opened what it was sent; null where nothing waits for that. */
export function openBy({ kind, state, since }: Standing): Date | null {
  const within = kindRules[kind].opensWithin;
  if (state !== 'sent' || !within) return null;
  return 'hours' in within
    ? new Date(since.getTime() + within.hours * 3_600_000)
    : afterWorkingDays(since, within.workingDays);
}

/** Working days after which a group is reminded, and after which nobody waits for it any longer. */
const patience: Partial<Record<ConnectionState, { chase: number[]; stuck: number | null }>> = {
  sent: { chase: [1], stuck: null },
  opened: { chase: [2, 5], stuck: 7 },
  waiting_list: { chase: [20], stuck: null },
  // "Did they come?"
  accepted: { chase: [10], stuck: null },
};

/** When the group is to be reminded next; null for never. */
export function chaseAt(standing: Standing): Date | null {
  const days = patience[standing.state]?.chase[standing.chases];
  if (days === undefined) return null;
  const at = afterWorkingDays(standing.since, days);
  const ends = openBy(standing);
  return ends && at >= ends ? null : at;
}

/** The group has seen it and does not answer: from then on it is for the worker. */
export function stuckAt({ state, since }: Standing): Date | null {
  const days = patience[state]?.stuck ?? null;
  return days === null ? null : afterWorkingDays(since, days);
}

/** The next time to ask how it is going: the week, and the instant from which it is due. */
export function nextFollowUp({
  kind,
  state,
  madeAt,
  followedUp,
}: Standing): { week: FollowUpWeek; due: Date } | null {
  if (state === 'ended' || state === 'withdrawn' || state === 'declined') return null;
  const week = kindRules[kind].followUps.find((each) => !followedUp.includes(each));
  return week === undefined ? null : { week, due: weeksAfter(madeAt, week) };
}

/** Why it is on a worker's list; the first is the most urgent. `ring` is red. */
export type Waiting = 'ring' | 'question' | 'said' | 'declined' | 'stuck' | 'follow_up';
export function waitsFor(standing: Standing, now: Date): Waiting | null {
  const { state, unheard } = standing;
  if (state === 'to_ring') return 'ring';
  if (state === 'asked') return 'question';
  if (unheard?.said === 'could-not') return 'said';
  if (state === 'declined') return 'declined';
  const stuck = stuckAt(standing);
  if (stuck && stuck <= now) return 'stuck';
  const next = nextFollowUp(standing);
  return next && next.due <= now ? 'follow_up' : null;
}

/** What it comes on a worker's list for next, and from when on; null where nothing does. Instants may be in the past. */
export function comesUp(standing: Standing): { as: Waiting; from: Date } | null {
  const now = waitsFor(standing, new Date(0));
  if (now) return { as: now, from: standing.since };
  const stuck = stuckAt(standing);
  const next = nextFollowUp(standing);
  if (stuck && (!next || stuck <= next.due)) return { as: 'stuck', from: stuck };
  return next && { as: 'follow_up', from: next.due };
}

/** When a job has to look at it next; null for never. */
export function lookAt(standing: Standing): Date | null {
  const times = [openBy(standing), chaseAt(standing)].flatMap((time) => (time ? [time.getTime()] : []));
  return times.length > 0 ? new Date(Math.min(...times)) : null;
}

/** Nothing more is expected of anybody. */
export const isOver = ({ state }: Pick<Standing, 'state'>): boolean =>
  state === 'ended' || state === 'withdrawn';

/** The group still expects something: an answer of ours, somebody at its door, or to be asked. */
export const groupWaits = ({ state }: Pick<Standing, 'state'>): boolean =>
  ['to_ring', 'sent', 'opened', 'asked', 'waiting_list', 'accepted'].includes(state);

const weeksAfter = (from: Date, weeks: number) => new Date(from.getTime() + weeks * 7 * 86_400_000);

/** Asking a little early counts for the week that comes. */
const earlyMs = 3 * 86_400_000;

function asked({ kind, madeAt }: Standing, at: Date): Pick<Standing, 'unheard' | 'followedUp'> {
  const done = kindRules[kind].followUps.filter(
    (week) => weeksAfter(madeAt, week).getTime() <= at.getTime() + earlyMs,
  );
  return { unheard: null, followedUp: done };
}

function stateAfter({ state, outcome }: Standing, step: Step, event: ConnectionEvent): ConnectionState {
  switch (step) {
    case 'by-answer':
      return outcome === null ? 'opened' : outcome === 'did_not_go' ? 'did_not_go' : 'went';
    case 'stays':
      return state;
    case 'by-ringing':
      return event.type === 'rang' ? ringingLeadsTo[event.came] : state;
    case 'by-outcome':
      if (event.type !== 'happened' || event.outcome === 'not_known') return state;
      return event.outcome === 'did_not_go' ? 'did_not_go' : 'went';
    case 'by-saying':
      return event.type === 'said' && event.said !== 'could-not' ? 'went' : 'did_not_go';
    default:
      return step;
  }
}

const ringingLeadsTo: Record<Ringing, ConnectionState> = {
  accepted: 'accepted',
  waiting: 'waiting_list',
  declined: 'declined',
  no_answer: 'to_ring',
  wrong_number: 'to_ring',
};

function troubleAfter(before: Standing, state: ConnectionState, event: ConnectionEvent): Trouble | null {
  if (state !== 'to_ring') return null;
  return event.type === 'undelivered' ? event.because : (before.trouble ?? 'unopened');
}
