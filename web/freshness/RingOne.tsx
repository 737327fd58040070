import type { ToRing } from '../../api/contract/freshness.ts';
import { waysToLook } from '../../api/contract/freshness-lists.ts';
import { Fresh } from '../kit/Fresh.tsx';
import { Icon } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import { words } from './words.ts';

const says = words.ring;

/** One entry to ring about, and how somebody knows that it is right. */
export function RingOne({ entry, below = false }: { entry: ToRing; below?: boolean }) {
  const Name = below ? 'h3' : 'h2';
  const { id, slug, name, revision, phones, hasKeptPhone } = entry;
  return (
    <form method="post" action={paths.toRing()} className="ring-one">
      <Name>
        <a href={paths.asset(slug)}>{name}</a>
      </Name>
      <Fresh state={entry.state} words={entry.freshness} />
      <p className="hint">
        {[entry.town, says.trust(entry.trust), entry.doubted && says.doubted].filter(Boolean).join(' · ')}
      </p>
      {phones.map((phone) => (
        <p key={phone}>
          <a className="link-button" href={`tel:${phone.replaceAll(' ', '')}`}>
            <Icon name="phone" />
            {phone}
          </a>
        </p>
      ))}
      {phones.length === 0 && <p>{hasKeptPhone ? says.kept : says.noPhone}</p>}
      <input type="hidden" name="assetId" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <fieldset className="field">
        <legend>{says.how}</legend>
        <div className="ticks">
          {waysToLook.map((way) => (
            <label key={way}>
              <input type="radio" name="how" value={way} required />
              {words.ways[way]}
            </label>
          ))}
        </div>
      </fieldset>
      <button className="button quiet" aria-label={says.right + says.rightWhat(name)}>
        {says.right}
      </button>
    </form>
  );
}
