import * as z from 'zod';

export const liveAnswer = z.object({ live: z.literal(true) });
export const readyAnswer = z.object({
  ready: z.boolean(),
  /** Plain names of what is not at its best: `database`, `index`, `updates` (what changes now is not searchable yet). */
  degraded: z.array(z.string()),
  /** Milliseconds between a change in the database and its being searchable, last seen. */
  indexLagMs: z.number().nullable(),
  index: z.object({
    engine: z.string(),
    state: z.enum(['ready', 'building', 'down']),
    assets: z.int().nullable(),
  }),
  version: z.string(),
});
export type Ready = z.infer<typeof readyAnswer>;
