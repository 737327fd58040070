import { invitationForm, inviteForm } from '../../api/contract/account.ts';
import { goOn, readForm } from '../account/account.server.ts';
import { memberOf, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'Europe/London' });

export async function load({ context }: Ask) {
  const actor = memberOf(context);
  const { admin } = context.services;
  const { waiting, held } = await admin.invitations(actor);
  const dated = <T extends { endsAt: Date }>({ endsAt, ...rest }: T) => ({
    ...rest,
    until: day.format(endsAt),
  });
  return {
    people: await admin.people(actor),
    ...(await admin.choices(actor)),
    waiting: waiting.map(dated),
    held: held.map(dated),
  };
}

export async function act({ context }: Ask, form: FormData) {
  const actor = memberOf(context);
  const { admin } = context.services;
  if (form.has('act')) {
    const { act: asked, id } = readForm(invitationForm, form);
    await (asked === 'agree' ? admin.agree(actor, id) : admin.takeBack(actor, id));
    return goOn(paths.people());
  }
  const { email, role, organisation } = readForm(inviteForm, form);
  await admin.invite(actor, { email, role, organisationId: organisation || actor.organisationId });
  return goOn(paths.people());
}
