import { closeForm } from '../../api/contract/people-forms.ts';
import type { Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { about, goTo, mustRead } from './asks.server.ts';

export async function load(ask: Ask) {
  const { actor, id, people } = about(ask);
  await people.mayClose(actor, id);
  return { id, stillOpen: await ask.context.services.connections.stillOpen(actor, id) };
}

export async function act(ask: Ask, form: FormData) {
  const { actor, id, people } = about(ask);
  await people.close(actor, id, mustRead(closeForm, form));
  return goTo(paths.myPeople());
}
