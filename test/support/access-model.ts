import type { Role } from '../../api/contract/roles.ts';

/**
 * Who may see and do what on the record of one person, as the table of roles and the rules of sharing say it: written from
 * those, and from no code that decides it. A test holds the product to this, and never the other way round.
 */

/** What of a record can be shown to somebody else, each by itself. */
export const partsOfRecord = [
  ...(['about-me', 'people', 'places', 'change', 'safety', 'communication', 'agreed'] as const),
];
type PartOfRecord = (typeof partsOfRecord)[number];

/** What of a person a page can show: what they are called, who they are, how to reach them, their number, or a part. */
export type Thing = 'called' | 'name' | 'phone' | 'nhs' | PartOfRecord;

/** Somebody with an account. `isIn`: they still have the role they work in, so their session holds. */
export type SomebodyOfModel = {
  role: Role;
  organisation: string;
  isIn: boolean;
  /** Milliseconds; 0 for never. */
  steppedUpUntil: number;
  /** Milliseconds; until when they may read in an emergency. */
  glassUntil: number;
};

type ShareOfModel = {
  id: string;
  /** An organisation by name, or a role of the own one. */
  to: { organisation: string } | { role: Role };
  parts: PartOfRecord[];
  /** Milliseconds; null for as long as it is not taken back. */
  until: number | null;
};

/** All that counts of one person's record. */
export type World = {
  organisation: string;
  status: 'open' | 'closed';
  isRestricted: boolean;
  /** Who works with them: names of members. */
  workers: Set<string>;
  shares: ShareOfModel[];
  members: Map<string, SomebodyOfModel>;
  now: number;
};

/** Rooms of a record, by what going in asks of the table. */
export const rooms = {
  person: { act: 'identity', way: 'read' },
  list: { act: 'identity', way: 'list' },
  /** Stands on the page of the person. */
  name: { act: 'identity', way: 'write' },
  details: { act: 'write', way: 'write' },
  close: { act: 'write', way: 'write' },
  'hand-over': { act: 'identity', way: 'hand-over' },
  sharing: { act: 'consent', way: 'consent' },
  give: { act: 'consent', way: 'give' },
  withdraw: { act: 'consent', way: 'consent' },
  basis: { act: 'consent', way: 'give' },
  looks: { act: 'looks', way: 'looks' },
  ask: { act: 'ask', way: 'ask' },
  conversations: { act: 'conversation', way: 'read' },
  conversation: { act: 'conversation', way: 'read' },
  copy: { act: 'conversation', way: 'read-other' },
  save: { act: 'write', way: 'write' },
  strengths: { act: 'conversation', way: 'read-other' },
  plan: { act: 'conversation', way: 'read-other' },
  print: { act: 'conversation', way: 'read-other' },
  connections: { act: 'conversation', way: 'read-other' },
  measures: { act: 'conversation', way: 'read-other' },
  matches: { act: 'write', way: 'write' },
  prsb: { act: 'conversation', way: 'read-other' },
} as const;
export type Room = keyof typeof rooms;

/** Rows of the table for records of people; `s`: only after showing once more that it is them. What is not here nobody may. */
const table: Record<(typeof rooms)[Room]['act'], Partial<Record<Role, '' | 's'>>> = {
  identity: {
    link_worker: '',
    practitioner: '',
    broker: '',
    organisation_admin: 's',
    data_protection_officer: 's',
  },
  conversation: { link_worker: '', practitioner: '', data_protection_officer: 's' },
  write: { link_worker: '', practitioner: '' },
  consent: { link_worker: '', practitioner: '', broker: '', data_protection_officer: 's' },
  looks: {
    link_worker: '',
    practitioner: '',
    broker: '',
    organisation_admin: 's',
    data_protection_officer: 's',
  },
  ask: {
    link_worker: '',
    practitioner: '',
    broker: '',
    organisation_admin: '',
    data_protection_officer: 's',
  },
};

/**
 * How a call is to be met. `not-found`: they may not know of it · `refused`: they may know of it, and not do this (403, 404
 * all the same, or asked to show once more that it is them) · `either`: the rules do not say whether there is such a room
 * for them; what it shows they say.
 */
export type Answer = 'ok' | 'sign-in' | 'step-up' | 'not-found' | 'refused' | 'either';

/** What a call of a room by somebody is to be answered; `who` null for nobody signed in. */
export function answerOf(world: World, who: string | null, room: Room): Answer {
  const member = who === null ? undefined : world.members.get(who);
  if (!member?.isIn) return 'sign-in';
  const cell = table[rooms[room].act][member.role];
  if (cell === undefined) return 'not-found';
  const kind: string = rooms[room].way;
  if (cell === 's' && member.steppedUpUntil <= world.now)
    return kind === 'read-other' ? 'refused' : 'step-up';
  // Everybody has a list; this record stands in it or not.
  if (kind === 'list') return 'either';
  const { role } = member;
  const way = wayOf(world, who!);
  if (!way) return 'not-found';
  switch (way) {
    case 'worker':
      // What a link worker heard is for a practitioner only where it was shared: an empty page or none, it shows nothing.
      if (room === 'prsb' || (role === 'practitioner' && rooms[room].act === 'conversation')) return 'either';
      return 'ok';
    case 'officer':
      if (room === 'person' || room === 'looks' || room === 'withdraw' || room === 'sharing') return 'ok';
      if (kind === 'read') return 'ok';
      return kind === 'read-other' || kind === 'ask' || kind === 'hand-over' ? 'either' : 'refused';
    case 'admin':
      if (room === 'person' || room === 'hand-over') return 'ok';
      return kind === 'looks' || kind === 'ask' ? 'either' : 'refused';
    case 'broker':
      return kind === 'write' || kind === 'hand-over' ? 'refused' : 'either';
    case 'share':
      // Another organisation's record: what is not shared is not there.
      if (room === 'person' || room === 'conversations') return 'ok';
      return kind === 'read' || kind === 'read-other' ? 'either' : 'not-found';
    case 'glass':
      if (kind === 'read') return 'ok';
      return kind === 'read-other' ? 'either' : 'refused';
  }
}

/** What of the person an answer to somebody may show, whatever the room. */
export function mayShow(world: World, who: string | null): Set<Thing> {
  const member = who === null ? undefined : world.members.get(who);
  const way = who === null ? null : wayOf(world, who);
  if (!member?.isIn || !way) return new Set();
  const everything: Thing[] = ['called', 'name', 'phone', 'nhs', ...partsOfRecord];
  switch (way) {
    case 'worker':
      return new Set(
        member.role === 'link_worker'
          ? everything
          : [
              ...(['called', 'name', 'phone', 'nhs'] as Thing[]),
              ...partsFor(world, (to) => 'role' in to && to.role === member.role),
            ],
      );
    case 'officer':
      return new Set(member.steppedUpUntil > world.now ? everything : []);
    case 'admin':
      return new Set<Thing>(member.steppedUpUntil > world.now ? ['called'] : []);
    case 'broker':
      return new Set<Thing>(['called', 'name']);
    case 'share': {
      const parts = partsFor(world, (to) => 'organisation' in to && to.organisation === member.organisation);
      const reach: Thing[] = parts.includes('communication') ? ['phone'] : [];
      return new Set<Thing>(['called', 'name', ...reach, ...parts]);
    }
    case 'glass':
      return new Set(everything);
  }
}

type Way = 'worker' | 'officer' | 'admin' | 'broker' | 'share' | 'glass';

/** By what somebody may know of the record at all. */
function wayOf(world: World, who: string): Way | null {
  const member = world.members.get(who)!;
  const isWorking = works(member.role);
  if (member.organisation !== world.organisation) {
    const isSeen = world.status === 'open' && !world.isRestricted && isWorking;
    const isShared =
      partsFor(world, (to) => 'organisation' in to && to.organisation === member.organisation).length > 0;
    return isSeen && isShared ? 'share' : null;
  }
  if (member.role === 'data_protection_officer') return 'officer';
  // A record that is restricted is hidden from everybody but the officer.
  if (world.isRestricted) return null;
  if (isWorking && world.status === 'open' && world.workers.has(who)) return 'worker';
  if (isWorking && member.glassUntil > world.now) return 'glass';
  if (member.role === 'organisation_admin') return 'admin';
  return member.role === 'broker' ? 'broker' : null;
}

const partsFor = (world: World, isTo: (to: ShareOfModel['to']) => boolean): PartOfRecord[] =>
  world.shares
    .filter(({ to, until }) => isTo(to) && (until === null || until > world.now))
    .flatMap(({ parts }) => parts);

const works = (role: Role) => role === 'link_worker' || role === 'practitioner';

/** Leaving ends what somebody had; coming back does not bring it back. */
export function leave(world: World, who: string): void {
  Object.assign(world.members.get(who)!, { isIn: false, steppedUpUntil: 0, glassUntil: 0 });
  world.workers.delete(who);
}

/** Another role in the same organisation, from one moment to the next: who still works with people still works with theirs. */
export function changeRole(world: World, who: string, role: Role): void {
  const member = world.members.get(who)!;
  Object.assign(member, { role, steppedUpUntil: 0 });
  if (works(role)) return;
  member.glassUntil = 0;
  world.workers.delete(who);
}

/** To a colleague: `instead` ends what who hands over had; where an administrator does, what everybody had. */
export function handOver(world: World, by: string, to: string, how: 'instead' | 'too'): void {
  if (how === 'instead') {
    if (world.workers.has(by)) world.workers.delete(by);
    else world.workers.clear();
  }
  world.workers.add(to);
  world.status = 'open';
}

/** What was shared ends with the record: when it is opened again, people are asked anew. */
export function close(world: World): void {
  world.status = 'closed';
  world.workers.clear();
  world.shares = [];
}
