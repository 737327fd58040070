import type { ProposalView } from '../../api/contract/curation.ts';
import { Icon } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import { words } from './words.ts';

/** Why to look twice, gravest first, each with the words that it was found by. */
export function Flags({ view: { id, assetId, flags, slug }, commandId }: { view: ProposalView; commandId: string }) {
  return (
    <section aria-labelledby="why">
      <h2 id="why">{words.why}</h2>
      {flags.length === 0 && <p>{words.whyNone}</p>}
      <ul className="flags">
        {flags.map((flag) => (
          <li key={`${flag.kind} ${flag.path} ${flag.because}`} data-kind={flag.kind}>
            <Icon name="triangle-alert" />
            <div>
              <b>{words.flags[flag.kind]}</b>: {flag.because}
              {flag.said && <q>{flag.said}</q>}
              {flag.other?.slug && <a href={paths.asset(flag.other.slug)}>{words.seeOther}</a>}
              {flag.other && slug && (
                <form method="post" action={paths.proposal(id)}>
                  <input type="hidden" name="press" value="merge" />
                  <input type="hidden" name="keep" value={flag.other.id} />
                  <input type="hidden" name="other" value={assetId} />
                  <input type="hidden" name="commandId" value={commandId} />
                  <button className="link-button">{words.mergeThese}</button>
                </form>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
} // prettier-ignore
