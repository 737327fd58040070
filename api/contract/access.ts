import type { Caller } from './actor.ts';
import type { Module } from './modules.ts';
import type { Role } from './roles.ts';

/**
 * Who may do what. Every page, every endpoint and `docs/access.md` follow from this table; what is not in it nobody may.
 *
 * A cell says on what: `P` what everybody sees · `O` one's own · `G` one's own group · `A` people one works with ·
 * `T` one's own organisation · `*` everything of the directory. Then how: `r` only what is needed · `s` after showing
 * once more that it is you · `2` with a second person · `agg` only as counts that point at nobody.
 * `resident` is anybody: people who look for something have no account. Only `P` opens a page to who is not signed in.
 */
export const access = {
  'read-published': {
    says: 'Search and read what is published',
    resident: 'P',
    ...everybody('P'),
  },
  suggest: {
    says: 'Suggest, flag or report a change',
    resident: 'P',
    ...{ group_editor: 'P', champion: 'P', link_worker: 'P', practitioner: 'P', curator: 'P' },
    ...{ broker: 'P', organisation_admin: 'P', commissioner: 'P' },
  },
  'tell-the-map': {
    says: 'Add a place or group heard about',
    ...{ group_editor: '*', champion: '*', link_worker: '*', practitioner: '*', curator: '*' },
    ...{ broker: '*', organisation_admin: '*', commissioner: '*' },
  },
  'report-fault': {
    says: 'Say at work that a number or a detail is wrong',
    ...{ champion: '*', link_worker: '*', practitioner: '*', curator: '*', broker: '*' },
    organisation_admin: '*',
  },
  'read-worries': {
    says: 'Read what somebody is worried about',
    ...everybody('*'),
    note: 'Only whoever is named as the safeguarding lead; to everybody else it is not there.',
  },
  'edit-listing': {
    says: 'Edit the draft of an entry',
    ...{ group_editor: 'G', curator: '*', organisation_admin: 'T' },
  },
  'confirm-listing': {
    says: 'Say that an entry is still right',
    ...{ group_editor: 'G', champion: 'T', link_worker: '*', practitioner: '*', curator: '*' },
    organisation_admin: 'T',
    note: 'A champion for the patch of their own organisation; workers when they rang.',
  },
  'publish-listing': {
    says: 'Publish, unpublish or merge entries',
    ...{ curator: '*', organisation_admin: 'T' },
    note: 'Never one’s own entry. A merge takes two people. An organisation may only unpublish its own.',
  },
  curate: {
    says: 'See what waits and decide on it',
    ...{ curator: '*' },
    note: 'Never one’s own entry.',
  },
  'import-listings': {
    says: 'Bring in many entries, to be looked at',
    ...{ curator: '*', organisation_admin: 'T' },
  },
  'see-withheld': {
    says: 'See an address or contact that is kept from the public',
    resident: 'O',
    ...{ group_editor: 'G', link_worker: 'A r', practitioner: 'A r', curator: '* s' },
  },
  'release-withheld': {
    says: 'Show a kept address or contact to the public',
    ...{ curator: '* s 2' },
  },
  'create-person': {
    says: 'Begin the record of a person',
    resident: 'O',
    ...{ link_worker: 'T', practitioner: 'T', broker: 'T r' },
  },
  'read-identity': {
    says: 'Read who somebody is and how to reach them',
    resident: 'O',
    ...{ group_editor: 'A r', link_worker: 'A', practitioner: 'A', broker: 'T r' },
    ...{ organisation_admin: 'A s', data_protection_officer: '* s' },
    note: 'An organisation’s admin only to hand a person to another worker.',
  },
  'read-conversation': {
    says: 'Read a conversation about what matters',
    resident: 'O',
    ...{ link_worker: 'A', practitioner: 'A', data_protection_officer: '* s' },
    note: 'A practitioner only where it was shared with them.',
  },
  'write-conversation': {
    says: 'Write down what matters',
    resident: 'O',
    ...{ link_worker: 'A', practitioner: 'A' },
  },
  'read-assessment': {
    says: 'Read an assessment',
    resident: 'O',
    ...{ link_worker: 'A', practitioner: 'A', data_protection_officer: '* s' },
    note: 'A link worker only where it was shared with them.',
  },
  'sign-assessment': { says: 'Write and sign an assessment', practitioner: 'A' },
  introduce: {
    says: 'Make an introduction',
    resident: 'O',
    ...{ champion: 'O', link_worker: 'A', practitioner: 'A' },
    note: 'A champion only with the person beside them.',
  },
  'receive-introduction': {
    says: 'Accept or decline an introduction, and say how it went',
    ...{ group_editor: 'G r', link_worker: 'A', practitioner: 'A', organisation_admin: 'T r' },
    note: 'An organisation’s admin gives it to one of its people.',
  },
  'see-time-bank': {
    says: 'See time-bank balances and offers',
    resident: 'O',
    ...{ group_editor: 'G', link_worker: 'A r', broker: 'T', organisation_admin: 'T agg' },
    ...{ commissioner: '* agg' },
  },
  'post-time-bank': {
    says: 'Enter hours in the time bank',
    resident: 'O',
    ...{ group_editor: 'G', broker: 'T' },
    note: 'Both sides agree. A correction takes two people.',
  },
  'record-consent': {
    says: 'Write down a yes, or that it was taken back',
    resident: 'O',
    ...{ link_worker: 'A', practitioner: 'A', broker: 'T r', data_protection_officer: '* s' },
    note: 'The data protection officer only takes back.',
  },
  'export-person': {
    says: 'Hand somebody all that is held about them',
    resident: 'O',
    ...{ data_protection_officer: '* s' },
  },
  'export-caseload': {
    says: 'Export the people an organisation works with',
    ...{ organisation_admin: 'T s 2', data_protection_officer: '* s 2' },
  },
  'erase-person': {
    says: 'Erase, restrict or hold a record',
    resident: 'O',
    ...{ link_worker: 'A', practitioner: 'A', broker: 'T', organisation_admin: 'T' },
    ...{ data_protection_officer: '* s 2' },
    note: 'Everybody but the data protection officer only asks for it.',
  },
  'read-reports': {
    says: 'Read reports',
    resident: 'O',
    ...{ group_editor: 'G', champion: 'P', link_worker: 'A', practitioner: 'A', curator: '*' },
    ...{ broker: 'T agg', organisation_admin: 'T agg', commissioner: '* agg' },
    ...{ data_protection_officer: '* agg' },
    note: 'A curator’s are about entries. Link workers and practitioners see their organisation’s only as counts.',
  },
  'read-audit': {
    says: 'Read who did what',
    resident: 'O',
    ...{ link_worker: 'O', practitioner: 'O', curator: '*', broker: 'O', organisation_admin: 'T r s' },
    ...{ system_admin: '* r', data_protection_officer: '* s' },
    note: 'A curator’s is about entries. A system admin’s is without what it was done to.',
  },
  'change-own-sign-in': {
    says: 'Change how one signs in oneself',
    ...everybody('O s'),
    note: 'A group needs nothing of it: it signs in by mail.',
  },
  'invite-editor': {
    says: 'Invite another editor of one’s own group',
    ...{ group_editor: 'G' },
  },
  'manage-people': {
    says: 'Invite people, give and take roles',
    ...{ organisation_admin: 'T s', system_admin: '* s' },
    note: 'Never for oneself, never above one’s own. A system admin only for the first admin of an organisation.',
  },
  'open-organisation': {
    says: 'Open a network or organisation, and switch on what it uses',
    ...{ system_admin: '* s 2' },
    note: 'The first admin of a new organisation waits for a second system admin, where there is one.',
  },
  'change-settings': {
    says: 'Change clocks, words and other settings of the directory',
    ...{ system_admin: '* s' },
  },
  'change-words': {
    says: 'Change what words the search takes for the same',
    ...{ curator: '*', system_admin: '*' },
  },
  'hold-keys': {
    says: 'Make and end keys of the API, and see how much they are used',
    ...{ organisation_admin: 'T', system_admin: '*' },
    note: 'A key opens nothing that is not public; with it a program may ask more often.',
  },
  'read-team': {
    says: 'Look up people of partner organisations',
    ...{ champion: '*', link_worker: '*', practitioner: '*', curator: '*', broker: '*' },
    ...{ organisation_admin: '*', commissioner: '*', system_admin: '*', data_protection_officer: '*' },
  },
  'edit-team': {
    says: 'Change a card of the team directory',
    ...{ champion: 'O', link_worker: 'O', practitioner: 'O', curator: 'O', broker: 'O' },
    ...{ organisation_admin: 'T', commissioner: 'O', system_admin: 'O', data_protection_officer: 'O' },
    note: 'One’s own; an organisation’s admin those of their organisation.',
  },
  operate: {
    says: 'See to jobs, mail that did not go, and the index',
    ...{ system_admin: '*' },
  },
  configure: {
    says: 'Configuration, keys, backup and restore',
    ...{ system_admin: '* s 2', data_protection_officer: '* r' },
    note: 'No way shows content in the clear. The data protection officer only looks.',
  },
  'break-glass': {
    says: 'Read a record in an emergency',
    ...{ link_worker: '* s', practitioner: '* s', data_protection_officer: '* r' },
    note: 'For 60 minutes. The data protection officer reads every time that it was used.',
  },
} as const satisfies Record<string, Row>;

type Row = { says: string; note?: string; resident?: string } & Partial<Record<Role, string>>;
export type Act = keyof typeof access;
export const acts = Object.keys(access) as Act[];

/** Who a page or an endpoint is for: anyone, anyone signed in, or who may do this act. */
export type For = 'anyone' | 'member' | Act;

export type Relation = 'P' | 'O' | 'G' | 'A' | 'T' | '*';

/** What a cell of the table grants. */
export type Grant = {
  relation: Relation;
  /** Only what is needed. */
  reduced: boolean;
  /** Only after showing once more that it is them. */
  stepUp: boolean;
  /** Only with a second person. */
  second: boolean;
  /** Only as counts. */
  aggregates: boolean;
};

/** What the table grants to whoever asks, or null. A job of our own may do everything. */
export function grantOf(actor: Caller | { kind: 'system' }, act: Act): Grant | null {
  if (actor.kind === 'system') return everything;
  const row: Row = access[act];
  const cell = actor.kind === 'member' ? row[actor.role] : row.resident;
  const grant = cell ? readCell(cell) : null;
  return actor.kind === 'public' && grant?.relation !== 'P' ? null : grant;
}

/** Whether the table grants it at all; on which thing is for `reaches`. */
export const mayDo = (actor: Caller | { kind: 'system' }, act: Act): boolean => grantOf(actor, act) !== null;

/** What a thing belongs to, as far as it is known. */
export type Belongs = { accountId?: string; assetId?: string; organisationId?: string | null };

/** Whether what is granted reaches this thing. `A` (people one works with) is for who keeps those records. */
export function reaches(actor: Caller | { kind: 'system' }, act: Act, thing: Belongs): boolean {
  const grant = grantOf(actor, act);
  if (!grant) return false;
  if (grant.relation === 'P' || grant.relation === '*') return true;
  if (actor.kind !== 'member') return false;
  if (grant.relation === 'O') return thing.accountId === actor.accountId;
  if (grant.relation === 'G') return thing.assetId !== undefined && actor.groups.includes(thing.assetId);
  return (
    grant.relation === 'T' && actor.organisationId !== null && thing.organisationId === actor.organisationId
  );
}

/** How a request that is `for` somebody is to be met. */
export type Admission = 'come-in' | 'sign-in' | 'not-found' | 'step-up';

/**
 * Decision 14: nobody signed in is asked to; who may not is told nothing; who has to show again that it is them is asked.
 * What belongs to a module that their organisation has not switched on is not there.
 */
export function admits(who: For, actor: Caller, now: Date, module?: Module): Admission {
  if (module && actor.kind === 'member' && !actor.modules.includes(module)) return 'not-found';
  if (who === 'anyone') return 'come-in';
  if (who === 'member') return actor.kind === 'member' ? 'come-in' : 'sign-in';
  const grant = grantOf(actor, who);
  if (!grant) return actor.kind === 'public' ? 'sign-in' : 'not-found';
  return grant.stepUp && !isSteppedUp(actor, now) ? 'step-up' : 'come-in';
}

export const isSteppedUp = (actor: Caller, now: Date): boolean =>
  actor.kind === 'member' && actor.steppedUpUntil !== null && actor.steppedUpUntil > now;

const everything: Grant = { relation: '*', reduced: false, stepUp: false, second: false, aggregates: false };

function readCell(cell: string): Grant {
  const [relation, ...marks] = cell.split(' ');
  return {
    relation: relation as Relation,
    reduced: marks.includes('r'),
    stepUp: marks.includes('s'),
    second: marks.includes('2'),
    aggregates: marks.includes('agg'),
  };
}

function everybody<C extends string>(cell: C) {
  return {
    ...{ group_editor: cell, champion: cell, link_worker: cell, practitioner: cell, curator: cell },
    ...{ broker: cell, organisation_admin: cell, commissioner: cell, system_admin: cell },
    data_protection_officer: cell,
  };
}
