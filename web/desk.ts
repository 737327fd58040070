import { mayDo, type Act } from '../api/contract/access.ts';
import type { Caller } from '../api/contract/actor.ts';
import type { Module } from '../api/contract/modules.ts';
import { paths } from './paths.ts';

/** Where the strip at the top leads who is signed in, in its order: each domain has its line here. */
const desk: { to: string; label: string; for: Act; module?: Module }[] = [
  {
    ...{ to: paths.conversationStart(), label: 'Start a conversation' },
    ...{ for: 'write-conversation', module: 'conversations' },
  },
  { to: paths.myPeople(), label: 'My people', for: 'read-identity', module: 'conversations' },
  // Only those who speak for a group may ask others to.
  { to: paths.groups(), label: 'Your groups', for: 'invite-editor' },
  { to: paths.gateway(), label: 'The way in', for: 'create-person', module: 'gateway' },
  { to: paths.work(), label: 'Introductions', for: 'introduce', module: 'conversations' },
  { to: paths.tell(), label: 'Tell the map', for: 'tell-the-map' },
  { to: paths.freshness(), label: 'Still true?', for: 'curate' },
  { to: paths.toRing(), label: 'Groups to ring', for: 'confirm-listing' },
  { to: paths.team(), label: 'Who works where', for: 'read-team' },
  { to: paths.searchWords(), label: 'Search words', for: 'change-words' },
  { to: paths.settings(), label: 'Settings', for: 'change-settings' },
  { to: paths.curate(), label: 'What waits', for: 'curate' },
  { to: paths.imports(), label: 'Bring in a list', for: 'import-listings' },
  { to: paths.people(), label: 'People', for: 'manage-people' },
  { to: paths.organisations(), label: 'Organisations', for: 'open-organisation' },
  { to: paths.keys(), label: 'Keys of the API', for: 'hold-keys' },
  { to: paths.running(), label: 'Running', for: 'operate' },
  { to: paths.rights(), label: 'Requests about records', for: 'export-person' },
  { to: paths.audit(), label: 'Who did what', for: 'read-audit' },
];

export const deskOf = (caller: Caller): { to: string; label: string }[] =>
  caller.kind === 'member'
    ? desk
        .filter((line) => mayDo(caller, line.for) && (!line.module || caller.modules.includes(line.module)))
        .map(({ to, label }) => ({ to, label }))
    : [];
