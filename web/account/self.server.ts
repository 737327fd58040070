import type { Caller } from '../../api/contract/actor.ts';
import { deskOf } from '../desk.ts';
import type { Self } from '../kit/You.tsx';
import { paths } from '../paths.ts';
import { roleNames, words } from './words.ts';

/** What the strip at the top says of who is signed in. */
export function selfOf(caller: Caller): Self | null {
  if (caller.kind === 'public') return null;
  const { bar } = words;
  return {
    name: caller.name,
    as: bar.as(roleNames[caller.role], caller.organisationName),
    links: deskOf(caller),
    account: { to: paths.account(), label: bar.account },
    signOut: { to: paths.signOut(), label: bar.signOut },
    label: bar.label,
  };
}
