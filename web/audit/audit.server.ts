import { auditQuery, type AuditLine } from '../../api/contract/audit.ts';
import { ProblemError } from '../../api/contract/problem.ts';
import { read, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';

type Line = Omit<AuditLine, 'at'> & { when: string };
export type AuditView = { lines: Line[]; about: string; older: string | null };

export async function loadAudit({ context: { services, actor }, url }: Ask): Promise<AuditView> {
  const { faults, value } = read(auditQuery, url.searchParams);
  if (faults) throw new ProblemError('bad-input', { errors: faults });
  const { lines, older } = await services.audit(actor, value);
  const about = value.about ?? '';
  return {
    lines: lines.map(({ at, ...rest }) => ({ ...rest, when: inWords.format(at) })),
    about,
    older: older === null ? null : paths.audit({ ...(about && { about }), before: String(older) }),
  };
}

const inWords = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'medium',
  timeStyle: 'medium',
});
