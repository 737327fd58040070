/** What somebody did, without any words of theirs: ids and names of fields only, so that erasing a person breaks nothing. */
export type AuditRow = {
  _id: string;
  at: Date;
  /** An account's id, `public`, or the name of a job. */
  actor: string;
  role: string | null;
  organisationId: string | null;
  /** A verb of the domain: `proposal.publish`, `session.begin`. */
  action: string;
  /** `asset/<id>`, `account/<id>`, … */
  object: string;
  fields: string[];
  decision: 'done' | 'refused';
};
