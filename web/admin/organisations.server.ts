import { networkForm, organisationForm } from '../../api/contract/account.ts';
import { goOn, readForm } from '../account/account.server.ts';
import { memberOf, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';

export const load = ({ context }: Ask) => context.services.admin.organisations(memberOf(context));

/** A form with a network opens an organisation in it; one without opens a network. */
export async function act({ context }: Ask, form: FormData) {
  const actor = memberOf(context);
  const { admin } = context.services;
  if (!form.has('network')) {
    await admin.openNetwork(actor, readForm(networkForm, form).name);
    return goOn(paths.organisations());
  }
  const { name, network, email } = readForm(organisationForm, form);
  return { opened: await admin.openOrganisation(actor, { name, networkId: network, email }) };
}
