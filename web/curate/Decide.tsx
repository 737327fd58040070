import { verdictsInOrder } from './verdicts.ts';
import type { ProposalView, Verdict } from '../../api/contract/curation.ts';
import { Room } from '../kit/Room.tsx';
import { useHydrated } from '../kit/useHydrated.ts';
import { paths } from '../paths.ts';
import { dayOf } from './say.ts';
import { words } from './words.ts';

type Typed = Partial<Record<string, string[]>> | undefined;

/** The three verdicts, each a form of its own with words that can be changed. */
export function Decide({ view, commandId, typed }: { view: ProposalView; commandId: string; typed: Typed }) {
  const { may, second, kind, id } = view;
  return (
    <section aria-labelledby="decide" className="no-print">
      <h2 id="decide">{words.decide}</h2>
      {second.needed && (
        <p className="note">
          {second.first ? words.second.first(second.first) : words.second.needed}{' '}
          {second.byItselfAt && words.second.byItself(dayOf(second.byItselfAt))}
        </p>
      )}
      {may.whyNot && <p className="note amber">{words.whyNot[may.whyNot]}</p>}
      {may.whyNot === 'step-up' && (
        <a className="button" href={paths.showAgain(paths.proposal(id))}>
          {words.stepUp}
        </a>
      )}
      {may.decide && (
        <div className="verdicts">
          {verdictsInOrder.map((verdict) => (
            <VerdictForm key={verdict} {...{ verdict, view, commandId, typed }} isFirst={second.needed && !second.first && kind !== 'claim'} />
          ))}
        </div>
      )}
    </section>
  );
} // prettier-ignore

function VerdictForm({
  verdict,
  view: { id, revision, suggested },
  commandId,
  typed,
  isFirst,
}: {
  verdict: Verdict;
  view: ProposalView;
  commandId: string;
  typed: Typed;
  isFirst: boolean;
}) {
  const hydrated = useHydrated();
  const box = `words-${verdict}`;
  const was = typed?.verdict?.[0] === verdict ? typed.words?.[0] : undefined;
  const [first = '', ...others] = suggested[verdict];
  const label = verdict === 'publish' && isFirst ? words.agree : words.verdicts[verdict];
  const use = (text: string) => () => {
    const field = document.getElementById(box) as HTMLTextAreaElement | null;
    if (field) field.value = text;
    field?.focus();
  };
  return (
    <form method="post" action={paths.proposal(id)} data-verdict={verdict} className="verdict">
      <h3>{words.verdictOf[verdict]}</h3>
      <input type="hidden" name="press" value="decide" />
      <input type="hidden" name="verdict" value={verdict} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="commandId" value={commandId} />
      <label htmlFor={box}>{words.say[verdict]}</label>
      <Room most={1_500}>
        <textarea
          className="box"
          id={box}
          name="words"
          rows={verdict === 'publish' ? 2 : 4}
          maxLength={1_500}
          defaultValue={was ?? (verdict === 'publish' ? '' : first)}
        />
      </Room>
      {(verdict === 'publish' ? suggested[verdict] : others).length > 0 && (
        <details>
          <summary>{words.others}</summary>
          <ul className="set-words">
            {(verdict === 'publish' ? suggested[verdict] : others).map((text) => (
              <li key={text}>
                {text}{' '}
                {hydrated && (
                  <button type="button" className="link-button" onClick={use(text)}>
                    {words.use}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      <button className={verdict === 'publish' ? 'button' : 'button quiet'}>{label}</button>
    </form>
  );
}
