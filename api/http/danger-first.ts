import type { RequestHandler, Response } from 'express';
import { endpoints } from '../contract/endpoints.ts';
import type { Danger } from '../contract/urgent.ts';
import { hearDanger } from '../safety/danger.rules.ts';

const minding = new Set<string>(endpoints.filter(({ mindsDanger }) => mindsDanger).map(({ path }) => path));

/** Words that tell of danger lead to who can be rung now, before they are judged or searched for in any other way. */
export const dangerFirst: RequestHandler = (request, response, next) => {
  if (!minding.has(request.path.replace(/\/+$/, ''))) return next();
  // What somebody looks for stands last: while suggestions are asked for, its last word is still being typed.
  const typed = [request.query.near, request.query.q].flat().filter((text) => typeof text === 'string');
  const { sure, perhaps } = hearDanger(typed.join('\n'), {
    unfinished: request.path.startsWith('/suggest'),
  });
  response.locals.perhapsInDanger = perhaps;
  if (!sure) return next();
  response.setHeader('Cache-Control', 'no-store');
  response.redirect(303, `/api/v1/urgent/${sure}`);
};

/** The danger that what was typed may tell of, heard already. */
export const perhapsInDanger = ({ locals }: Response) => (locals.perhapsInDanger ?? null) as Danger | null;
