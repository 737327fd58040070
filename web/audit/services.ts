import type { AuditPage, AuditQuery } from '../../api/contract/audit.ts';
import type { Caller } from '../../api/contract/actor.ts';

/** What the reader may know of who did what, newest first. */
export type AuditServices = (actor: Caller, query: AuditQuery) => Promise<AuditPage>;
