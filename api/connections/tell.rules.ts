import { tellables, type ConnectForm, type Told } from '../contract/connections.ts';
import type { SafeToContact } from '../contract/people.ts';
import type { Fault } from '../contract/problem.ts';
import { kindRules, neededYes, notCarried, stillNeeded } from './kind.rules.ts';

/** What is ticked and nothing else: words typed beside an empty box are not told. */
export const toldIn = (form: ConnectForm): Told =>
  kindRules[form.kind].tellsGroup
    ? Object.fromEntries(
        tellables.flatMap((part) => (form.pass.includes(part) && form[part] ? [[part, form[part]]] : [])),
      )
    : {};

/** Everything that is wrong with a connection before it is made; `safe` is by what the person may be reached. */
export function faultsIn(form: ConnectForm, safe: SafeToContact): Fault[] {
  const { kind, pass, agreed } = form;
  if (!kindRules[kind].tellsGroup) return [];
  const blocked = pass.filter(
    (part) => (part === 'phone' && safe.phone === 'no') || (part === 'email' && safe.email === 'no'),
  );
  return [
    ...notCarried(kind, pass).map((path) => ({
      path,
      message: 'This way of connecting does not pass that on.',
    })),
    ...blocked.map((path) => ({ path, message: 'They said that they must not be reached this way.' })),
    ...pass
      .filter((part) => !form[part])
      .map((path) => ({ path, message: 'Write what we tell them, or take the tick away.' })),
    ...stillNeeded(kind, pass).map((path) => ({
      path,
      message: 'The group needs this. Tick it and write it.',
    })),
    ...(neededYes(kind, pass) !== 'none' && !agreed
      ? [{ path: 'agreed', message: 'Ask them first, and say how they said yes.' }]
      : []),
  ];
}
