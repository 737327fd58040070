import type { RequestHandler, Response } from 'express';
import { admits, type Admission, type For } from '../contract/access.ts';
import type { Caller, Member } from '../contract/actor.ts';
import type { Module } from '../contract/modules.ts';
import { thePublic } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import { isDatabaseAway } from '../infra/mongo.ts';
import type { SessionCookies } from './session-cookie.ts';

/**
 * Finds out who asks. A request without our cookie costs nothing. While the records cannot be reached, everybody is the
 * public: urgent help has to open for them, too.
 */
export function whoAsks(
  cookie: SessionCookies['session'],
  read: (token: string) => Promise<Member | null>,
  clock: Clock,
): RequestHandler {
  return async (request, response, next) => {
    response.locals.now = clock.now;
    const token = cookie.read(request.headers.cookie);
    if (!token) return next();
    response.locals.token = token;
    try {
      response.locals.caller = await read(token);
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      response.locals.away = error;
    }
    next();
  };
}

export const callerOf = ({ locals }: Response): Caller => (locals.caller as Member | null) ?? thePublic;
export const tokenOf = ({ locals }: Response) => locals.token as string | undefined;

/** How this request is to be met by what is `for` somebody; throws when it could not be found out who asks. */
export function admissionOf(response: Response, who: For, module?: Module): Admission {
  const now = (response.locals.now as Clock['now'])();
  const admission = admits(who, callerOf(response), now, module);
  if (admission === 'sign-in' && response.locals.away) throw response.locals.away as Error;
  return admission;
}
