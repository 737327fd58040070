import type { RequestHandler } from 'express';
import { endpoints } from '../contract/endpoints.ts';
import { dangerIn } from '../safety/danger.rules.ts';

const minding = new Set<string>(endpoints.filter(({ mindsDanger }) => mindsDanger).map(({ path }) => path));

/** Words that tell of danger lead to who can be rung now, before they are judged or searched for in any other way. */
export const dangerFirst: RequestHandler = (request, response, next) => {
  if (!minding.has(request.path.replace(/\/+$/, ''))) return next();
  // What somebody looks for stands last: while suggestions are asked for, its last word is still being typed.
  const typed = [request.query.near, request.query.q].flat().filter((text) => typeof text === 'string');
  const kind = dangerIn(typed.join('\n'), { unfinished: request.path.startsWith('/suggest') });
  if (!kind) return next();
  response.setHeader('Cache-Control', 'no-store');
  response.redirect(303, `/api/v1/urgent/${kind}`);
};
