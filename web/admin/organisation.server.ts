import { modulesForm } from '../../api/contract/account.ts';
import { goOn, readForm } from '../account/account.server.ts';
import { memberOf, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';

export const load = ({ context, params }: Ask) =>
  context.services.admin.organisation(memberOf(context), params.id ?? '');

export async function act({ context, params }: Ask, form: FormData) {
  const id = params.id ?? '';
  await context.services.admin.setModules(memberOf(context), id, readForm(modulesForm, form).module);
  return goOn(paths.organisation(id));
}
