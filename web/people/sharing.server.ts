import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { basisForm, consentForm, withdrawForm } from '../../api/contract/people-forms.ts';
import type { Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { about, goTo, inDays, inMinutes, mustRead } from './asks.server.ts';

const done = z.strictObject({ done: z.enum(['given', 'taken']).optional().catch(undefined) });

export async function load(ask: Ask) {
  const { actor, id, people } = about(ask);
  const { consents, copies, basis, ...view } = await people.sharing(actor, id);
  const all = consents.map(({ at, expiresAt, withdrawn, ...rest }) => ({
    ...{ ...rest, at: inMinutes(at), expiresAt: expiresAt && inDays(expiresAt) },
    withdrawn: withdrawn && { ...withdrawn, at: inMinutes(withdrawn.at) },
  }));
  return {
    ...{ ...view, id, commandId: randomUUID() },
    done: done.safeParse(Object.fromEntries(ask.url.searchParams)).data?.done ?? null,
    now: all.filter(({ isInForce }) => isInForce),
    before: all.filter(({ isInForce }) => !isInForce),
    copies: copies.map(({ at, ...copy }) => ({ ...copy, at: inMinutes(at) })),
    basis: { ...basis, since: inDays(basis.since) },
  };
}

export type SharingPage = Awaited<ReturnType<typeof load>>;

export async function act(ask: Ask, form: FormData) {
  const { actor, id, people } = about(ask);
  const page = paths.onePerson(id, 'sharing');
  switch (form.get('act')) {
    case 'withdraw':
      await people.withdraw(actor, id, mustRead(withdrawForm, form).consentId);
      return goTo(`${page}?done=taken`);
    case 'basis':
      await people.setBasis(actor, id, mustRead(basisForm, form));
      return goTo(page);
    default:
      await people.give(actor, id, mustRead(consentForm, form));
      return goTo(`${page}?done=given`);
  }
}
