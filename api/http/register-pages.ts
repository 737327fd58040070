import { ipKeyGenerator } from 'express-rate-limit';
import type { Request } from 'express';
import type { Caller } from '../contract/actor.ts';
import type { Registering } from '../register/open-register.ts';
import type { Typed } from '../register/registration.model.ts';
import type { Helper } from '../register/register.service.ts';

type Telling = <A extends unknown[], R>(useCase: (...asked: A) => Promise<R>) => (...asked: A) => Promise<R>;

/** Registering as its pages call it: with the address that this request comes from, which quotas are counted by. */
export function registerForPages(register: Registering, request: Request, telling: Telling) {
  // An IPv6 household counts as one.
  const where = ipKeyGenerator(request.ip ?? '', 56);
  return {
    begin: telling((actor: Caller, typed: Typed, helper: Helper | null) =>
      register.begin(actor, typed, where, helper),
    ),
    question: telling(register.question),
    answer: telling(register.answer),
    isThisYou: telling(register.isThisYou),
    noneOfThese: telling(register.noneOfThese),
    check: telling(register.check),
    useOffered: telling(register.useOffered),
    send: telling((actor: Caller, token: string | null, commandId: string) =>
      register.send(actor, token, commandId, where),
    ),
    receipt: telling(register.receipt),
    later: telling(register.later),
    mailLink: telling((token: string | null, email: string) => register.mailLink(token, email, where)),
    carryOn: telling(register.carryOn),
    bySixWords: telling(register.bySixWords),
  };
}
