import type { ProposalView } from '../../api/contract/curation.ts';
import type { Fault } from '../../api/contract/problem.ts';
import { Room } from '../kit/Room.tsx';
import { paths } from '../paths.ts';
import { words } from './words.ts';

type Props = {
  view: ProposalView;
  commandId: string;
  faults: Fault[];
  typed: Partial<Record<string, string[]>> | undefined;
};

/** What a curator may write in what somebody sent: a slip of the pen, and what was said on the telephone. */
export function Mend({ view: { id, revision, may, texts }, commandId, faults, typed }: Props) {
  const isFaulty = texts.some(({ field }) => faults.some(({ path }) => path === field));
  const hidden = (press: string) => (
    <>
      <input type="hidden" name="press" value={press} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="commandId" value={commandId} />
    </>
  );
  return (
    <>
      {may.answerFor && (
        <form method="post" action={paths.proposal(id)} className="verdict no-print">
          {hidden('said')}
          <label htmlFor="said">{words.said}</label>
          <Room most={1_500}>
            <textarea className="box" id="said" name="words" rows={3} maxLength={1_500} />
          </Room>
          <button className="button">{words.saidGo}</button>
        </form>
      )}
      {may.mend && (
        <details className="mend no-print" open={isFaulty}>
          <summary>{words.mend}</summary>
          <p className="hint">{words.mendHow}</p>
          <form method="post" action={paths.proposal(id)} className="verdict">
            {hidden('mend')}
            {texts.map(({ field, label, text }) => (
              <div key={field} className="field">
                <label htmlFor={`mend-${field}`}>{label}</label>
                <textarea
                  className="box"
                  id={`mend-${field}`}
                  name={field}
                  rows={field === 'name' ? 1 : Math.min(10, 2 + Math.ceil(text.length / 80))}
                  defaultValue={typed?.[field]?.[0] ?? text}
                  aria-invalid={faults.some(({ path }) => path === field) || undefined}
                />
              </div>
            ))}
            <button className="button quiet">{words.mendGo}</button>
          </form>
        </details>
      )}
    </>
  );
}
