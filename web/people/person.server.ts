import { nameForm } from '../../api/contract/people-forms.ts';
import { spacedNhsNumber } from '../../api/contract/nhs-number.ts';
import type { Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { about, goTo, inDays, mustRead } from './asks.server.ts';

export async function load(ask: Ask) {
  const { actor, id, people } = about(ask);
  const { closing, goesOn, stoppedOn, identity, ...view } = await people.overview(actor, id);
  return {
    ...view,
    identity: { ...identity, ...(identity.nhsNumber && { nhsNumber: spacedNhsNumber(identity.nhsNumber) }) },
    closing: closing && { ...closing, on: inDays(closing.on) },
    goesOn: goesOn && inDays(goesOn),
    stoppedOn: stoppedOn.map(inDays),
    mayMove: view.mayChange || (view.by === 'organisation' && actor.role === 'organisation_admin'),
    mayShare: view.mayChange || view.by === 'officer',
  };
}

export async function act(ask: Ask, form: FormData) {
  const { actor, id, people } = about(ask);
  await people.call(actor, id, mustRead(nameForm, form).reference);
  return goTo(paths.onePerson(id));
}
