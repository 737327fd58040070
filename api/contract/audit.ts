import * as z from 'zod';
import type { Role } from './roles.ts';

/** `about` is a thing (`asset/…`), `before` the number of a row. */
export const auditQuery = z.strictObject({
  about: z.string().trim().max(100).optional(),
  before: z.coerce.number().int().min(1).optional(),
});
export type AuditQuery = z.output<typeof auditQuery>;

/** A row as its reader may see it. */
export type AuditLine = {
  n: number;
  at: Date;
  /** A name, the name of a job, or null for the public. */
  who: string | null;
  isJob: boolean;
  role: Role | null;
  action: string;
  /** Null where the reader may not know what it was done to. */
  object: string | null;
  fields: string[];
  decision: 'done' | 'refused';
};
/** `older` is the `before` of the next page. */
export type AuditPage = { lines: AuditLine[]; older: number | null };
