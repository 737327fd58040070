import mongoose from 'mongoose';
import type { AuditRow } from '../../api/audit/audit-row.ts';

/**
 * What was written down about one thing, oldest first. A row waits for a second or so, is then in the chain, and for a
 * moment in both.
 */
export async function auditRows(prefix: string, object: string): Promise<AuditRow[]> {
  const direct = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
  try {
    // In this order: what leaves the first meanwhile is in the second.
    const waiting = await direct.useDb(`${prefix}_private`).db!.collection<AuditRow>('audit-waiting').find({ object }).toArray(); // prettier-ignore
    const chained = await direct.useDb(`${prefix}_audit`).db!.collection('rows').find({ object }).toArray();
    const rows = new Map(waiting.map((row) => [row._id, row]));
    for (const row of chained as unknown as (AuditRow & { id: string })[]) rows.set(row.id, row);
    return [...rows.values()].sort((a, b) => a.at.getTime() - b.at.getTime());
  } finally {
    await direct.close();
  }
}
