import type { AssetView } from '../../api/contract/asset.ts';
import { Icon } from '../kit/Icon.tsx';
import { Answer } from './Answer.tsx';
import { sayDate } from './dates.ts';
import { words } from './words.ts';

/** What is asked for most, and so is always said, also when nobody knows. */
const asked = ['step_free', 'wheelchair', 'accessible_toilet', 'hearing_loop', 'blue_badge', 'quiet_space'];

/** "Not known" is said as that: it is never a no. */
export function Access({ asset: { access, accessNote } }: { asset: AssetView }) {
  const yes = access.filter(({ state }) => state === 'yes');
  const no = access.filter(({ state }) => state === 'no');
  const notKnown = access.filter(({ state }) => state === 'not_known');
  const first = notKnown.filter(({ feature }) => asked.includes(feature.id));
  const rest = notKnown.filter(({ feature }) => !asked.includes(feature.id));

  return (
    <Answer id="access" icon="accessibility" title={words.access}>
      {yes.length > 0 && (
        <ul className="access yes">
          {yes.map((fact) => (
            <Fact key={fact.feature.id} fact={fact} icon="check" before={words.accessYes} />
          ))}
        </ul>
      )}
      {no.length > 0 && (
        <ul className="access no">
          {no.map((fact) => (
            <Fact key={fact.feature.id} fact={fact} icon="x" before={words.accessNo} />
          ))}
        </ul>
      )}
      {accessNote && <p>{accessNote}</p>}
      {yes.length + no.length === 0 && <p>{words.accessNothing}</p>}
      {first.length > 0 && yes.length + no.length > 0 && (
        <p className="soft">
          {words.accessNotKnown}: {first.map(({ feature }) => feature.label).join(', ')}.
        </p>
      )}
      {rest.length > 0 && (
        <details className="soft no-print">
          <summary>{words.accessMoreNotKnown(rest.length)}</summary>
          <p>{rest.map(({ feature }) => feature.label).join(', ')}.</p>
        </details>
      )}
    </Answer>
  );
}

type FactProps = { fact: AssetView['access'][number]; icon: 'check' | 'x'; before: string };

function Fact({ fact: { feature, note, checkedOn }, icon, before }: FactProps) {
  const more = [note, checkedOn && words.accessOn(sayDate(checkedOn))].filter(Boolean).join(', ');
  return (
    <li>
      <Icon name={icon} />
      <span>
        <span className={icon === 'x' ? undefined : 'aloud'}>{before}: </span>
        {feature.label}
        {more && <span className="hint"> ({more})</span>}
      </span>
    </li>
  );
}
