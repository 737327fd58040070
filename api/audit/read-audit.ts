import { grantOf } from '../contract/access.ts';
import type { Caller } from '../contract/actor.ts';
import type { AuditLine, AuditPage, AuditQuery } from '../contract/audit.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Audit } from './audit.store.ts';
import type { ChainRow } from './chain.rules.ts';
import type { Chain, ChainQuery } from './chain.store.ts';

const aPage = 50;

/**
 * The audit as each role may read it: curators what was done to entries, workers what they did, an organisation's admin
 * what its people did, a system admin everything but what it was done to, the data protection officer everything.
 */
export function createAuditReading({
  chain,
  audit,
  nameOf,
}: {
  chain: Chain;
  audit: Audit;
  /** Null for somebody who is not there any more. */
  nameOf: (accountId: string) => Promise<string | null>;
}) {
  async function line(row: ChainRow, isReduced: boolean): Promise<AuditLine> {
    const isPerson = row.role !== null;
    return {
      ...{ n: row._id, at: row.at, role: row.role as AuditLine['role'], action: row.action },
      who: isPerson ? await nameOf(row.actor) : row.actor === 'public' ? null : row.actor,
      isJob: !isPerson && row.actor !== 'public',
      object: isReduced ? null : row.object,
      fields: isReduced ? [] : row.fields,
      decision: row.decision,
    };
  }

  /** Newest first. Reading is audited, too. */
  return async function readAudit(actor: Caller, { about, before }: AuditQuery): Promise<AuditPage> {
    const grant = grantOf(actor, 'read-audit');
    if (!grant || actor.kind !== 'member') throw new ProblemError('not-found');
    const isReduced = grant.reduced && grant.relation === '*';
    const theirs: Partial<ChainQuery> =
      grant.relation === 'O'
        ? { actor: actor.accountId }
        : grant.relation === 'T'
          ? { organisationId: actor.organisationId ?? '' }
          : actor.role === 'curator'
            ? { objects: aboutEntries }
            : {};
    await audit.record(actor, { action: 'audit.read', object: about ? 'audit/about' : 'audit' });
    const found = await chain.find({
      ...theirs,
      // Who may not know what it was done to may not ask by it either.
      ...(about && !isReduced && { object: about }),
      ...(before !== undefined && { before }),
      limit: aPage + 1,
    });
    const lines = await Promise.all(found.slice(0, aPage).map((row) => line(row, isReduced)));
    return { lines, older: found.length > aPage ? lines.at(-1)!.n : null };
  };
}

const aboutEntries = ['asset/', 'proposal/'];
