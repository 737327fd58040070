import { ipKeyGenerator } from 'express-rate-limit';
import type { Request } from 'express';
import type { Caller } from '../contract/actor.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Question } from '../contract/register.ts';
import { isChangeable } from '../register/groups.service.ts';
import type { ClaimForm } from '../contract/claim.ts';
import type { Registering } from '../register/open-register.ts';
import type { Typed } from '../register/registration.model.ts';
import type { Helper } from '../register/register.service.ts';

type Telling = <A extends unknown[], R>(useCase: (...asked: A) => Promise<R>) => (...asked: A) => Promise<R>;

/** Registering as its pages call it: with the address that this request comes from, which quotas are counted by. */
export function registerForPages(register: Registering, request: Request, telling: Telling) {
  const where = whereFrom(request);
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

/** A group's own pages. What cannot be asked anew is not there. */
export function groupsForPages(
  { groups, answering }: Pick<Registering, 'groups' | 'answering'>,
  telling: Telling,
) {
  return {
    asked: {
      view: telling(answering.view),
      answer: telling(answering.answer),
      renew: telling(answering.renew),
      viewOfGroup: telling(answering.viewOfGroup),
      answerOfGroup: telling(answering.answerOfGroup),
    },
    list: telling(groups.list),
    view: telling(groups.view),
    press: telling(groups.press),
    handOver: telling(groups.handOver),
    question: telling((actor: Caller, id: string, question: Question) =>
      groups.question(actor, id, changeableOf(question)),
    ),
    answer: telling(
      (
        actor: Caller,
        id: string,
        told: { question: Question; typed: Typed; isMore: boolean; commandId: string },
      ) => groups.answer(actor, id, { ...told, question: changeableOf(told.question) }),
    ),
  };
}

function changeableOf(question: Question) {
  if (!isChangeable(question)) throw new ProblemError('not-found');
  return question;
}

export function claimsForPages(claims: Registering['claims'], request: Request, telling: Telling) {
  return {
    view: telling(claims.view),
    proof: telling(claims.proof),
    takeUp: telling(claims.takeUp),
    claim: telling((actor: Caller, id: string, form: ClaimForm) =>
      claims.claim(actor, id, form, whereFrom(request)),
    ),
  };
}

/** An IPv6 household counts as one. */
const whereFrom = (request: Request) => ipKeyGenerator(request.ip ?? '', 56);
