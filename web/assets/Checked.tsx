import type { AssetView } from '../../api/contract/asset.ts';
import type { LocalContact } from '../kit/context.ts';
import { Fresh } from '../kit/Fresh.tsx';
import { Icon } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import { Answer } from './Answer.tsx';
import { webHref } from './contact.ts';
import { sayDate } from './dates.ts';
import { words } from './words.ts';

type Props = { asset: AssetView; ring: LocalContact | null; children?: React.ReactNode };

/** Who runs it, who says so, and who to tell when it is not so. */
export function Checked({ asset, ring, children }: Props) {
  const { organisation, control, provenance, freshness, checks } = asset;
  const source = provenance.url && webHref(provenance.url);
  const told = words.source(provenance.sourceName);
  return (
    <>
      <Answer id="run-by" icon="users-round" title={words.runBy}>
        <p>{organisation ?? words.notSaid}</p>
        <p className="hint">{control.label}</p>
      </Answer>
      <Answer id="checked" icon="circle-check" title={words.checked}>
        <Fresh state={freshness.state} words={freshness.words} />
        {checks.length > 0 && (
          <ul>
            {checks.map(({ words: said }) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        )}
        <p className="hint no-print">
          {source ? (
            <a href={source} rel="noreferrer">
              {told}
            </a>
          ) : (
            told
          )}
          {provenance.asOf && `, ${words.asOf(sayDate(provenance.asOf))}`}.{' '}
          {[provenance.licence, provenance.attribution].filter(Boolean).join('. ')}
        </p>
        <p className="hint">{words.checksNote}</p>
      </Answer>
      <Answer id="wrong" icon="circle-alert" title={words.wrong} className="no-print">
        {children}
        <p>
          {words.wrongHow} {ring && `${ring.name}.`}
        </p>
        {ring?.phone && (
          <p>
            <a className="link-button" href={`tel:${ring.phone.replaceAll(' ', '')}`}>
              <Icon name="phone" />
              {words.ring(ring.phone)}
            </a>
          </p>
        )}
        <p>
          <a href={`${paths.about()}#wrong`}>{words.wrongAbout}</a>
        </p>
      </Answer>
    </>
  );
}
