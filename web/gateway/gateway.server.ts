import { randomUUID } from 'node:crypto';
import { intakeForm, requestForm, roomForm } from '../../api/contract/gateway.ts';
import { faultsOf, ProblemError } from '../../api/contract/problem.ts';
import { goTo, mustRead } from '../freshness/asks.server.ts';
import { readFields } from '../kit/input.server.ts';
import { memberOf, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';

/** `?page=2`; anything else in the address is refused. */
export function loadGateway({ context, url }: Ask) {
  const asked = url.searchParams.get('page') ?? '1';
  const unknown = [...url.searchParams.keys()].filter((key) => key !== 'page');
  if (unknown.length > 0 || !/^[1-9]\d{0,4}$/.test(asked)) throw new ProblemError('bad-input');
  return context.services.gateway.list(memberOf(context), Number(asked));
}

export async function saveRoom({ context }: Ask, form: FormData) {
  await context.services.gateway.saveRoom(memberOf(context), mustRead(roomForm, form));
  return goTo(paths.gateway());
}

export const loadIntake = () => ({ commandId: randomUUID() });

export async function sendIntake({ context }: Ask, form: FormData) {
  const id = await context.services.gateway.receive(memberOf(context), mustRead(intakeForm, form));
  return goTo(paths.request(id));
}

export async function loadRequest({ context, params }: Ask) {
  const view = await context.services.gateway.one(memberOf(context), params.id ?? '');
  return { view, commandId: randomUUID() };
}

export async function actOnRequest({ context, params }: Ask, form: FormData) {
  const parsed = requestForm.safeParse(readFields(form));
  if (!parsed.success) throw new ProblemError('bad-input', { errors: faultsOf(parsed.error) });
  await context.services.gateway.act(memberOf(context), params.id ?? '', parsed.data);
  return goTo(paths.request(params.id ?? ''));
}
