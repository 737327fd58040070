import { personForm } from '../../api/contract/account.ts';
import { ProblemError } from '../../api/contract/problem.ts';
import { goOn, readForm } from '../account/account.server.ts';
import { memberOf, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';

export async function load({ context, params }: Ask) {
  const actor = memberOf(context);
  const { admin } = context.services;
  return { person: await admin.person(actor, params.id ?? ''), ...(await admin.choices(actor)) };
}

export async function act({ context, params }: Ask, form: FormData) {
  const actor = memberOf(context);
  const { admin } = context.services;
  const id = params.id ?? '';
  const { act: asked, membership = '', role, organisation } = readForm(personForm, form);
  switch (asked) {
    case 'give':
      if (!role)
        throw new ProblemError('bad-input', { errors: [{ path: 'role', message: 'Choose a role.' }] });
      await admin.giveRole(actor, id, { role, organisationId: organisation || actor.organisationId });
      break;
    case 'take':
      await admin.takeRole(actor, id, membership);
      break;
    case 'sessions':
      await admin.endSessions(actor, id);
      break;
    case 'authenticator':
      await admin.resetAuthenticator(actor, id);
      break;
    case 'close':
      await admin.close(actor, id);
      return goOn(paths.people());
  }
  return goOn(paths.person(id));
}
