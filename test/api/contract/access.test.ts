import { describe, expect, it } from '@jest/globals';
import { acts, admits, grantOf, mayDo, reaches } from '../../../api/contract/access.ts';
import type { Member } from '../../../api/contract/actor.ts';
import type { Role } from '../../../api/contract/roles.ts';
import { thePublic } from '../../../api/infra/actor.ts';

const now = new Date('2026-03-02T10:00:00Z');
const as = (role: Role, more: Partial<Member> = {}): Member => ({
  ...{ kind: 'member', accountId: 'a1', name: 'Jo', sessionId: 's1', role, organisationId: 'o1' },
  ...{ networkId: 'main', organisationName: 'One', modules: [], groups: [], steppedUpUntil: null, ...more },
});

describe('the table of who may do what', () => {
  it('gives the public nothing but what everybody sees', () => {
    expect(acts.filter((act) => mayDo(thePublic, act))).toEqual(['read-published', 'suggest']);
  });

  it('reads every mark of a cell', () => {
    expect(grantOf(as('curator'), 'release-withheld')).toEqual({
      ...{ relation: '*', stepUp: true, second: true, reduced: false, aggregates: false },
    });
    expect(grantOf(as('commissioner'), 'see-time-bank')).toMatchObject({ relation: '*', aggregates: true });
  });

  it('lets a group edit its own entry and no other', () => {
    const editor = as('group_editor', { groups: ['x'] });
    expect(reaches(editor, 'edit-listing', { assetId: 'x' })).toBe(true);
    expect(reaches(editor, 'edit-listing', { assetId: 'y' })).toBe(false);
    expect(reaches(editor, 'edit-listing', {})).toBe(false);
  });

  it('keeps an organisation to its own', () => {
    expect(reaches(as('organisation_admin'), 'manage-people', { organisationId: 'o1' })).toBe(true);
    expect(reaches(as('organisation_admin'), 'manage-people', { organisationId: 'o2' })).toBe(false);
    const nowhere = as('organisation_admin', { organisationId: null });
    expect(reaches(nowhere, 'manage-people', { organisationId: null })).toBe(false);
  });

  it('hides what an organisation has not switched on', () => {
    expect(admits('introduce', as('link_worker'), now, 'gateway')).toBe('not-found');
    expect(admits('introduce', as('link_worker', { modules: ['gateway'] }), now, 'gateway')).toBe('come-in');
    expect(admits('introduce', thePublic, now, 'gateway')).toBe('sign-in');
  });

  it('asks who is nobody to sign in, tells who may not nothing, and asks again before what is sensitive', () => {
    expect(admits('member', thePublic, now)).toBe('sign-in');
    expect(admits('curate', thePublic, now)).toBe('sign-in');
    expect(admits('curate', as('link_worker'), now)).toBe('not-found');
    expect(admits('curate', as('curator'), now)).toBe('come-in');
    expect(admits('manage-people', as('system_admin'), now)).toBe('step-up');
    const again = as('system_admin', { steppedUpUntil: new Date('2026-03-02T10:01:00Z') });
    expect(admits('manage-people', again, now)).toBe('come-in');
  });
});
