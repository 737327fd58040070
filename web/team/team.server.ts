import { patchForm, teamForm } from '../../api/contract/team.ts';
import { goTo, memberOf, mustRead } from '../freshness/asks.server.ts';
import type { Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';

export async function loadTeam(ask: Ask) {
  const member = memberOf(ask);
  const { team } = ask.context.services;
  return { cards: await team.list(member), patch: await team.patch(member) };
}

export async function savePatch(ask: Ask, form: FormData) {
  await ask.context.services.team.savePatch(memberOf(ask), mustRead(patchForm, form).outcodes);
  return goTo(paths.team());
}

const whose = (ask: Ask) => (ask.params.id === 'me' ? memberOf(ask).accountId : (ask.params.id ?? ''));

export async function loadCard(ask: Ask) {
  const card = await ask.context.services.team.card(memberOf(ask), whose(ask));
  return { card, isMine: card.accountId === memberOf(ask).accountId };
}

export async function saveCard(ask: Ask, form: FormData) {
  await ask.context.services.team.save(memberOf(ask), whose(ask), mustRead(teamForm, form));
  return goTo(paths.team());
}
