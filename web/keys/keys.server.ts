import { data } from 'react-router';
import { keyEnd, keyForm } from '../../api/contract/keys.ts';
import { goTo, memberOf, mustRead } from '../freshness/asks.server.ts';
import type { Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';

export const loadKeys = async (ask: Ask) => ({ keys: await ask.context.services.keys.list(memberOf(ask)) });

/** The new key stands in this one answer and in no other, so no cache may hold it. */
export async function makeKey(ask: Ask, form: FormData) {
  const made = await ask.context.services.keys.make(memberOf(ask), mustRead(keyForm, form));
  return data({ made }, { headers: { 'Cache-Control': 'no-store' } });
}

export const loadKey = (ask: Ask) =>
  ask.context.services.keys.one(memberOf(ask), mustRead(keyEnd, idOf(ask)).id);

export async function endKey(ask: Ask) {
  await ask.context.services.keys.end(memberOf(ask), mustRead(keyEnd, idOf(ask)).id);
  return goTo(paths.keys());
}

/** As a form would have it, so that the contract judges it. */
function idOf({ params }: Ask): FormData {
  const form = new FormData();
  form.set('id', params.id ?? '');
  return form;
}
