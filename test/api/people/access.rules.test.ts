import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { acts, type Act } from '../../../api/contract/access.ts';
import type { Member } from '../../../api/contract/actor.ts';
import { parts } from '../../../api/contract/people.ts';
import { roles, type Role } from '../../../api/contract/roles.ts';
import { wayTo, type Known, type Share } from '../../../api/people/access.rules.ts';

const runs = process.env.LONG ? 20_000 : 2_000;
const now = new Date('2027-03-01T12:00:00Z');
const later = new Date('2027-03-01T12:30:00Z');
const somebody = (role: Role, more: Partial<Member> = {}): Member => ({
  ...{ kind: 'member', accountId: 'a1', name: 'A', sessionId: 's', role, organisationId: 'o1' },
  ...{ organisationName: 'O', networkId: 'main', modules: ['directory', 'conversations'], groups: [] },
  steppedUpUntil: null,
  ...more,
});
const record = (more: Partial<Known> = {}): Known => ({
  ...{ organisationId: 'o1', status: 'open', isRestricted: false, workers: ['a1'] },
  ...more,
});
const none = { shares: [], glassUntil: null, now };
const share = (to: Share['to'], ...some: Share['parts']): Share => ({ consentId: 'c1', parts: some, to });

describe('who may open a record', () => {
  it('is who works with the person, for all that their role may do', () => {
    for (const act of [
      'read-identity',
      'read-conversation',
      'write-conversation',
      'introduce',
      'record-consent',
    ] as Act[])
      expect(wayTo(somebody('link_worker'), act, record(), none)).toEqual({
        ...{ by: 'caseload', parts: 'all', consentIds: [] },
      });
    expect(wayTo(somebody('link_worker'), 'sign-assessment', record(), none)).toBeNull();
  });

  it('gives a practitioner what link workers heard, and link workers what was assessed, only where it was shared', () => {
    const heard = (shares: Share[]) =>
      wayTo(somebody('practitioner'), 'read-conversation', record(), { ...none, shares })?.parts;
    expect(heard([])).toEqual([]);
    expect(heard([share({ kind: 'role', role: 'practitioner' }, 'safety')])).toEqual(['safety']);
    expect(heard([share({ kind: 'role', role: 'link_worker' }, 'safety')])).toEqual([]);
    expect(wayTo(somebody('link_worker'), 'read-assessment', record(), none)?.parts).toEqual([]);
    expect(wayTo(somebody('practitioner'), 'read-assessment', record(), none)?.parts).toBe('all');
  });

  it('ends with the handing over, the closing, the leaving, and the wish to be left alone', () => {
    const worker = somebody('link_worker');
    expect(wayTo(worker, 'read-identity', record({ workers: ['a2'] }), none)).toBeNull();
    expect(wayTo(worker, 'read-identity', record({ status: 'closed' }), none)).toBeNull();
    expect(wayTo({ ...worker, organisationId: 'o2' }, 'read-identity', record(), none)).toBeNull();
    expect(wayTo(worker, 'read-identity', record({ isRestricted: true }), none)).toBeNull();
    expect(wayTo({ ...worker, modules: ['directory'] }, 'read-identity', record(), none)).toBeNull();
  });

  it('leaves what is not called anything to its worker alone', () => {
    const unnamed = record({ status: 'unnamed' });
    expect(wayTo(somebody('link_worker'), 'read-conversation', unnamed, none)?.by).toBe('caseload');
    const officer = somebody('data_protection_officer', { steppedUpUntil: later });
    expect(wayTo(officer, 'read-identity', unnamed, none)).toBeNull();
    expect(
      wayTo(somebody('link_worker', { accountId: 'a2' }), 'read-identity', unnamed, {
        ...none,
        glassUntil: later,
      }),
    ).toBeNull();
  });

  it('is another organisation by a share alone, to read those parts', () => {
    const other = somebody('link_worker', { accountId: 'b1', organisationId: 'o2' });
    const shares = [share({ kind: 'organisation', organisationId: 'o2' }, 'about-me', 'agreed')];
    expect(wayTo(other, 'read-conversation', record(), none)).toBeNull();
    expect(wayTo(other, 'read-conversation', record(), { ...none, shares })).toEqual({
      ...{ by: 'share', parts: ['about-me', 'agreed'], consentIds: ['c1'] },
    });
    expect(wayTo(other, 'write-conversation', record(), { ...none, shares })).toBeNull();
    expect(wayTo(other, 'read-conversation', record({ status: 'closed' }), { ...none, shares })).toBeNull();
    expect(
      wayTo({ ...other, role: 'organisation_admin', steppedUpUntil: later }, 'read-identity', record(), {
        ...none,
        shares,
      }),
    ).toBeNull();
  });

  it('is who works with a carer, for the parts that are shared with the carer', () => {
    const withCarer = somebody('link_worker', { accountId: 'b1' });
    const to = { kind: 'person', organisationId: 'o1', workers: ['b1'] } as const;
    const shares = [share({ ...to, workers: [...to.workers] }, 'agreed')];
    expect(wayTo(withCarer, 'read-conversation', record(), { ...none, shares })?.parts).toEqual(['agreed']);
    expect(
      wayTo({ ...withCarer, accountId: 'b2' }, 'read-conversation', record(), { ...none, shares }),
    ).toBeNull();
  });

  it('is a colleague in an emergency, to read, until it is over', () => {
    const colleague = somebody('link_worker', { accountId: 'a2' });
    const way = (act: Act, glassUntil: Date | null, actor = colleague) =>
      wayTo(actor, act, record(), { ...none, glassUntil })?.by;
    expect(way('read-conversation', later)).toBe('break-glass');
    expect(way('read-conversation', now)).toBeUndefined();
    expect(way('write-conversation', later)).toBeUndefined();
    expect(way('read-conversation', later, { ...colleague, organisationId: 'o2' })).toBeUndefined();
  });

  it('is, whatever else, never a role of another organisation without a share, nor one that has not shown that it is them', () => {
    const any = fc.record({
      act: fc.constantFrom(...acts),
      role: fc.constantFrom(...roles),
      account: fc.constantFrom('a1', 'a2'),
      organisation: fc.constantFrom('o1', 'o2', null),
      status: fc.constantFrom('unnamed', 'open', 'closed'),
      isRestricted: fc.boolean(),
      steppedUp: fc.boolean(),
      shared: fc.subarray([...parts]),
      sharedWith: fc.constantFrom('o1', 'o2', 'o3'),
      glass: fc.boolean(),
    });
    fc.assert(
      fc.property(any, (c) => {
        const actor = somebody(c.role, {
          ...{
            accountId: c.account,
            organisationId: c.organisation,
            steppedUpUntil: c.steppedUp ? later : null,
          },
        });
        const shares =
          c.shared.length > 0
            ? [share({ kind: 'organisation', organisationId: c.sharedWith }, ...c.shared)]
            : [];
        const known = record({ status: c.status, isRestricted: c.isRestricted });
        const way = wayTo(actor, c.act, known, { shares, glassUntil: c.glass ? later : null, now });
        if (!way) return;
        expect(c.organisation).not.toBeNull();
        if (c.organisation !== 'o1') {
          expect([way.by, c.sharedWith, c.status, c.isRestricted]).toEqual(['share', 'o2', 'open', false]);
          expect(c.act).toMatch(/^read-(identity|conversation|assessment)$/);
          expect(c.role).toMatch(/^(link_worker|practitioner)$/);
        }
        if (way.by === 'officer') expect([c.role, c.steppedUp]).toEqual(['data_protection_officer', true]);
        else expect(c.isRestricted).toBe(false);
        if (way.by === 'caseload') expect([c.account, c.status === 'closed']).toEqual(['a1', false]);
        if (way.by === 'organisation') expect(way.parts).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});
