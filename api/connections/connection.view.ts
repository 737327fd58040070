import type { AssetDoc } from '../assets/asset.model.ts';
import type { ConnectionLine, Exchanged, GroupIntroduction } from '../contract/connection-views.ts';
import {
  tellables,
  type GroupAnswerForm,
  type Tellable,
  type Told,
  type WorkerForm,
} from '../contract/connections.ts';
import type { ConnectionDoc } from './connection.model.ts';
import {
  comesUp,
  mayHappen,
  nextFollowUp,
  type ConnectionEvent,
  type EventType,
  type Standing,
} from './connection.rules.ts';
import { phoneOf } from './group.rules.ts';
import { kindRules } from './kind.rules.ts';
import type { Written } from './ledger.ts';

/** In the order in which a group reads them. */
export const inOrder = (told: Told): { part: Tellable; words: string }[] =>
  tellables.flatMap((part) => (told[part] ? [{ part, words: told[part] }] : []));

/** An event as it is named on a page: what came of it stands behind the colon. */
export function nameOf(event: ConnectionEvent): string {
  switch (event.type) {
    case 'made':
      return `made:${event.kind}`;
    case 'undelivered':
      return `undelivered:${event.because}`;
    case 'declined':
      return `declined:${event.reason}`;
    case 'rang':
      return `rang:${event.came}`;
    case 'happened':
      return `happened:${event.outcome}${event.why ? `:${event.why}` : ''}`;
    case 'said':
      return `said:${event.said}${event.why ? `:${event.why}` : ''}`;
    case 'ended':
      return `ended:${event.ending}`;
    default:
      return event.type;
  }
}

export const isoDay = (at: Date): string => at.toISOString().slice(0, 10);

const exchangedOf = ({ event, words }: Written): Exchanged => ({
  ...{ by: event.by, what: nameOf(event), words, on: isoDay(event.at) },
});

/** All of it, for who works with the person. */
export const allExchanged = (written: Written[]): Exchanged[] => written.map(exchangedOf);

/** What a group may see of it: its own words, and what it was answered. Never what a worker noted or the person said. */
const groupSees: EventType[] = [
  'opened',
  'asked',
  'answered',
  'accepted',
  'waiting',
  'declined',
  'withdrawn',
];
const seenByGroup = (written: Written[]): Exchanged[] =>
  written
    .filter(
      ({ event }) => groupSees.includes(event.type) || (event.type === 'happened' && event.by === 'group'),
    )
    .map(exchangedOf);

const groupActs: Record<GroupAnswerForm['act'], EventType> = {
  accept: 'accepted',
  ask: 'asked',
  wait: 'waiting',
  decline: 'declined',
  happened: 'happened',
};
export const groupMay = (standing: Standing): GroupAnswerForm['act'][] =>
  (Object.keys(groupActs) as GroupAnswerForm['act'][]).filter(
    (act) =>
      mayHappen(standing, groupActs[act]) &&
      // What was said already need not be said again.
      !(act === 'accept' && standing.state === 'accepted') &&
      !(act === 'wait' && standing.state === 'waiting_list'),
  );

const workerActs: Record<WorkerForm['act'], EventType> = {
  answer: 'answered',
  rang: 'rang',
  'send-again': 'sent_again',
  'follow-up': 'happened',
  withdraw: 'withdrawn',
  end: 'ended',
  heard: 'heard',
};
export const workerMay = (standing: Standing, hasInbox: boolean): WorkerForm['act'][] =>
  (Object.keys(workerActs) as WorkerForm['act'][]).filter(
    (act) =>
      mayHappen(standing, workerActs[act]) &&
      (act !== 'send-again' || hasInbox) &&
      (act !== 'heard' || standing.unheard !== null),
  );

/** What a group sees, of an introduction that it opened; before that, who asks and nothing else. */
export function viewForGroup(
  {
    head,
    group,
    from,
    told,
    written,
    standing,
    isInForce,
  }: {
    head: Pick<ConnectionDoc, '_id' | 'kind' | 'createdAt'>;
    group: Pick<AssetDoc, '_id' | 'name'>;
    from: GroupIntroduction['from'];
    told: Told;
    written: Written[];
    /** As the group knows it. */
    standing: Standing;
    isInForce: boolean;
  },
  isOpened: boolean,
): GroupIntroduction {
  const isTakenBack = standing.state === 'withdrawn' || !isInForce;
  const shows = isOpened && !isTakenBack;
  return {
    ...{ id: head._id, group: { id: group._id, name: group.name }, kind: head.kind },
    ...{ madeOn: isoDay(head.createdAt), from, isOpened, isTakenBack, state: standing.state },
    told: shows ? inOrder(told) : [],
    exchanged: shows ? seenByGroup(written) : [],
    mayAnswer: shows && standing.state !== 'ended' ? groupMay(standing) : [],
  };
}

/** A line of a worker's list. */
export function viewLine(
  head: Pick<ConnectionDoc, '_id' | 'personId' | 'kind' | 'createdAt'>,
  standing: Standing,
  {
    person,
    group,
    now,
  }: { person: string; group: Pick<AssetDoc, '_id' | 'slug' | 'name' | 'contacts'>; now: Date },
): ConnectionLine {
  const up = comesUp(standing);
  const next = nextFollowUp(standing);
  return {
    ...{ id: head._id, personId: head.personId, person, kind: head.kind, state: standing.state },
    group: { id: group._id, slug: group.slug, name: group.name },
    ...{ madeOn: isoDay(head.createdAt), outcome: standing.outcome, why: standing.why },
    waits: up && up.from <= now ? up.as : null,
    ...{ trouble: standing.trouble, phone: kindRules[head.kind].tellsGroup ? phoneOf(group) : null },
    next: next && { week: next.week, on: isoDay(next.due) },
    unheard: standing.unheard,
  };
}
