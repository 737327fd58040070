import { randomUUID } from 'node:crypto';
import { beginForm, findPersonForm } from '../../api/contract/people-forms.ts';
import type { PersonLine } from '../../api/contract/people-views.ts';
import type { Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { about, goTo, inDays, mustRead } from './asks.server.ts';

const dated = ({ goesOn, ...line }: PersonLine) => ({ ...line, goesOn: goesOn && inDays(goesOn) });

async function listOf(ask: Ask, q = '') {
  const { actor, people } = about(ask);
  const { own, sharedWithUs, isWhole } = await people.list(actor, q);
  return { own: own.map(dated), sharedWithUs: sharedWithUs.map(dated), isWhole };
}

export const load = async (ask: Ask) => ({
  ...(await listOf(ask)),
  commandId: randomUUID(),
  who: ask.context.services.conversations.whoIs(about(ask).actor.accountId),
});

/** What is looked for is a person's name or initials: it is sent in the body, and stands in no address. */
export async function act(ask: Ask, form: FormData) {
  if (form.has('q')) {
    const { q } = mustRead(findPersonForm, form);
    return { q, found: await listOf(ask, q) };
  }
  const { actor, people } = about(ask);
  const { commandId, reference } = mustRead(beginForm, form);
  const { personId } = await people.begin(actor, { commandId, reference });
  return goTo(paths.onePerson(personId));
}
