import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  chaseAt,
  lookAt,
  mayHappen,
  nextFollowUp,
  openBy,
  standingOf,
  steps,
  waitsFor,
  withEvent,
  type ConnectionEvent,
  type Standing,
} from '../../../api/connections/connection.rules.ts';
import { kindRules } from '../../../api/connections/kind.rules.ts';
import {
  connectionKinds,
  connectionStates,
  declineReasons,
  endings,
  followUpWeeks,
  outcomes,
  ringings,
  sayings,
  whyNots,
  type ConnectionKind,
} from '../../../api/contract/connections.ts';
import { bankHolidayOn } from '../../../api/times/bank-holidays.rules.ts';
import { wallOf, weekdayOf } from '../../../api/times/zone.rules.ts';
import { runs } from '../../support/runs.ts';

const dayMs = 86_400_000;
/** A Monday morning. */
const monday = new Date('2026-11-02T10:00:00Z');
const later = (days: number, hours = 0) => new Date(monday.getTime() + days * dayMs + hours * 3_600_000);
const made = (kind: ConnectionKind, hasInbox = true, at = monday): ConnectionEvent => ({
  ...{ type: 'made', kind, hasInbox, at, by: 'worker' },
});
const aKind = fc.constantFrom(...connectionKinds);

/** Whatever anybody may do, at whatever time. */
const anything = (at: Date): fc.Arbitrary<ConnectionEvent> =>
  fc.oneof(
    fc
      .tuple(
        fc.constantFrom('opened', 'asked', 'answered', 'accepted', 'waiting', 'sent_again', 'chased', 'withdrawn', 'heard'), // prettier-ignore
        fc.constantFrom('worker', 'group', 'us'),
      )
      .map(([type, by]) => ({ type, by, at }) as const),
    fc.constantFrom('mail', 'unopened').map((because) => ({ type: 'undelivered', because, by: 'us', at }) as const), // prettier-ignore
    fc
      .constantFrom(...declineReasons)
      .map((reason) => ({ type: 'declined', reason, by: 'group', at }) as const),
    fc.constantFrom(...ringings).map((came) => ({ type: 'rang', came, by: 'worker', at }) as const),
    fc
      .record({
        outcome: fc.constantFrom(...outcomes),
        why: fc.constantFrom(null, ...whyNots),
        by: fc.constantFrom('worker', 'group'),
      })
      .map((told) => ({ type: 'happened', at, ...told }) as const),
    fc
      .record({ said: fc.constantFrom(...sayings), why: fc.constantFrom(null, ...whyNots) })
      .map((told) => ({ type: 'said', by: 'person', at, ...told }) as const),
    fc.constantFrom(...endings).map((ending) => ({ type: 'ended', ending, by: 'worker', at }) as const),
  );

/** A timeline in which only what may happen does, hours to weeks apart. */
const timeline = fc
  .tuple(aKind, fc.boolean(), fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 25 }))
  .chain(([kind, hasInbox, gaps]) => {
    let at = monday.getTime();
    const steps = gaps.map((hours) => anything(new Date((at += hours * 3_600_000))));
    return fc.tuple(...steps).map((events) => [made(kind, hasInbox), ...events] as ConnectionEvent[]);
  })
  .map((events) => {
    const kept = [events[0]!];
    let standing = standingOf(kept);
    for (const event of events.slice(1))
      if (mayHappen(standing, event.type)) {
        standing = withEvent(standing, event);
        kept.push(event);
      }
    return kept;
  });

describe('where a connection stands', () => {
  it('is given to the person where no group is told, waits for the group where one is, and is to ring without an inbox', () => {
    const states = connectionKinds.map((kind) => [kind, standingOf([made(kind)]).state, standingOf([made(kind, false)]).state]); // prettier-ignore
    expect(states).toEqual([
      ['information', 'given', 'given'],
      ['signposted', 'given', 'given'],
      ['introduced', 'sent', 'to_ring'],
      ['accompanied', 'sent', 'to_ring'],
      ['booked', 'sent', 'to_ring'],
      ['referred', 'sent', 'to_ring'],
    ]);
  });

  it('follows from its events alone: in one go or one by one it is the same', () => {
    fc.assert(
      fc.property(timeline, (events) => {
        const oneByOne = events.slice(1).reduce(withEvent, standingOf(events.slice(0, 1)));
        expect(standingOf(events)).toEqual(oneByOne);
        expect(connectionStates).toContain(oneByOne.state);
      }),
      runs(300),
    );
  });

  it('ends for good: what ended or was taken back is never anything else again, but hears what the person says, and that it was heard', () => {
    fc.assert(
      fc.property(timeline, (events) => {
        let over: Standing['state'] | null = null;
        for (let n = 1; n <= events.length; n++) {
          const { state } = standingOf(events.slice(0, n));
          if (over) expect(state).toBe(over);
          if (over) expect(['said', 'heard']).toContain(events[n - 1]!.type);
          if (state === 'ended' || state === 'withdrawn') over = state;
        }
      }),
      runs(300),
    );
  });

  it('refuses what cannot happen', () => {
    const given = standingOf([made('signposted')]);
    expect(() => withEvent(given, { type: 'accepted', by: 'group', at: monday })).toThrow(
      'cannot be accepted',
    );
    expect(() => standingOf([{ type: 'opened', by: 'group', at: monday }])).toThrow('begins with its making');
  });

  it('can be heard from the person, whatever its state', () => {
    for (const state of connectionStates) expect(steps[state].said).toBeDefined();
  });

  it('can be taken back wherever a group knows of it and it is not over', () => {
    const known = connectionStates.filter((state) => !['given', 'ended', 'withdrawn'].includes(state));
    for (const state of known) expect([state, steps[state].withdrawn]).toEqual([state, 'withdrawn']);
  });
});

describe('never in silence', () => {
  it.each([
    ['booked', later(0, 4)],
    ['accompanied', later(0, 4)],
    ['introduced', later(2)],
    ['referred', later(2)],
  ] as const)('what is %s must be opened in time', (kind, by) => {
    expect(openBy(standingOf([made(kind)]))).toEqual(by);
  });

  it('counts two working days over a weekend and the days of Christmas', () => {
    const friday = new Date('2026-11-06T15:30:00Z');
    const christmasEve = new Date('2026-12-24T11:00:00Z');
    const saturday = new Date('2026-11-07T20:00:00Z');
    expect(openBy(standingOf([made('introduced', true, friday)]))).toEqual(new Date('2026-11-10T15:30:00Z'));
    expect(openBy(standingOf([made('introduced', true, christmasEve)]))).toEqual(
      new Date('2026-12-30T11:00:00Z'),
    );
    expect(openBy(standingOf([made('introduced', true, saturday)]))).toEqual(
      new Date('2026-11-11T09:00:00Z'),
    );
  });

  it('whatever happens, it is with the group within its time, or on the list of a worker, or over', () => {
    fc.assert(
      fc.property(timeline, fc.integer({ min: 0, max: 400 }), (events, days) => {
        const last = events.at(-1)!.at;
        const now = new Date(last.getTime() + days * dayMs);
        const standing = asJobsLeaveIt(standingOf(events), now);
        const waits = waitsFor(standing, now);
        const withGroup = openBy(standing) ?? chaseAt(standing);
        const isQuiet = ['went', 'did_not_go', 'ended', 'withdrawn', 'given', 'accepted', 'waiting_list'];
        if (standing.state === 'to_ring') expect(waits).toBe('ring');
        else if (!isQuiet.includes(standing.state)) expect(waits ?? withGroup).not.toBeNull();
        if (withGroup && standing.state === 'sent')
          expect(withGroup.getTime()).toBeGreaterThan(now.getTime());
      }),
      runs(300),
    );
  });

  it('reminds before it gives up, never on a day off, and never twice for one waiting', () => {
    fc.assert(
      fc.property(timeline, (events) => {
        const standing = standingOf(events);
        const at = chaseAt(standing);
        if (!at) return;
        const { day } = wallOf(at);
        expect(weekdayOf(day)).toBeLessThan(5);
        expect(bankHolidayOn(day, 'england')).toBeUndefined();
        const ends = openBy(standing);
        if (ends) expect(at.getTime()).toBeLessThan(ends.getTime());
        const again = chaseAt(withEvent(standing, { type: 'chased', by: 'us', at }));
        if (again) expect(again.getTime()).toBeGreaterThan(at.getTime());
        expect(lookAt(standing)!.getTime()).toBeLessThanOrEqual(at.getTime());
      }),
      runs(300),
    );
  });

  it('comes off the red list when the group opens it after all', () => {
    const late: ConnectionEvent[] = [
      made('booked'),
      { type: 'undelivered', because: 'unopened', by: 'us', at: later(0, 4) },
    ];
    expect(waitsFor(standingOf(late), later(0, 5))).toBe('ring');
    expect(standingOf(late).trouble).toBe('unopened');
    const opened = standingOf([...late, { type: 'opened', by: 'group', at: later(0, 6) }]);
    expect([opened.state, opened.trouble, waitsFor(opened, later(0, 6))]).toEqual(['opened', null, null]);
  });
});

describe('asking how it is going', () => {
  it('is due at two, six and twelve weeks, one after the other', () => {
    let events = [made('introduced'), { type: 'accepted', by: 'group', at: later(1) }] as ConnectionEvent[];
    for (const week of followUpWeeks) {
      expect(nextFollowUp(standingOf(events))).toEqual({ week, due: later(week * 7) });
      events = [
        ...events,
        { type: 'happened', outcome: 'went', why: null, by: 'worker', at: later(week * 7) },
      ];
    }
    expect(nextFollowUp(standingOf(events))).toBeNull();
  });

  it('done after eight weeks counts for two and for six; what the group or person says counts for none', () => {
    const asked = (by: 'worker' | 'group'): ConnectionEvent => ({
      ...{ type: 'happened', outcome: 'went', why: null, by, at: later(56) },
    });
    expect(standingOf([made('introduced'), asked('worker')]).followedUp).toEqual([2, 6]);
    expect(standingOf([made('introduced'), asked('group')]).followedUp).toEqual([]);
  });

  it('is on the list as soon as a person says that they could not, until a worker has asked', () => {
    const said: ConnectionEvent = {
      type: 'said',
      said: 'could-not',
      why: 'travel',
      by: 'person',
      at: later(1),
    };
    const before = standingOf([made('introduced'), said]);
    expect([waitsFor(before, later(1)), before.why]).toEqual(['said', 'travel']);
    const after = withEvent(before, {
      ...{ type: 'happened', outcome: 'did_not_go', why: 'travel', by: 'worker', at: later(2) },
    });
    expect(waitsFor(after, later(2))).toBeNull();
  });

  it('not knowing takes nothing away from what was known', () => {
    const events: ConnectionEvent[] = [
      made('introduced'),
      { type: 'happened', outcome: 'going_regularly', why: null, by: 'group', at: later(10) },
      { type: 'happened', outcome: 'not_known', why: null, by: 'worker', at: later(14) },
    ];
    expect(standingOf(events).outcome).toBe('going_regularly');
  });

  it('is never due before its week, and never again for a week that was asked', () => {
    fc.assert(
      fc.property(timeline, (events) => {
        const standing = standingOf(events);
        const next = nextFollowUp(standing);
        if (!next) return;
        expect(kindRules[standing.kind].followUps).toContain(next.week);
        expect(standing.followedUp).not.toContain(next.week);
        expect(next.due.getTime()).toBe(standing.madeAt.getTime() + next.week * 7 * dayMs);
      }),
      runs(300),
    );
  });
});

/** What the jobs do until a moment: remind, and put on the red list what was not opened in time. */
function asJobsLeaveIt(standing: Standing, now: Date): Standing {
  const ends = openBy(standing);
  if (ends && ends <= now)
    return withEvent(standing, { type: 'undelivered', because: 'unopened', by: 'us', at: ends });
  const chase = chaseAt(standing);
  if (!chase || chase > now) return standing;
  return asJobsLeaveIt(withEvent(standing, { type: 'chased', by: 'us', at: chase }), now);
}
