import { handOverForm } from '../../api/contract/people-forms.ts';
import type { Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { about, goTo, mustRead } from './asks.server.ts';

export async function load(ask: Ask) {
  const { actor, id, people } = about(ask);
  return { id, isAdmin: actor.role === 'organisation_admin', ...(await people.colleagues(actor, id)) };
}

/** Back to the list: who handed somebody over may not open their page any more. */
export async function act(ask: Ask, form: FormData) {
  const { actor, id, people } = about(ask);
  await people.handOver(actor, id, mustRead(handOverForm, form));
  return goTo(paths.myPeople());
}
