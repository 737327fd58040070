import type { AssetView } from '../../api/contract/asset.ts';
import { Icon } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import { phoneOf } from './contact.ts';
import { words } from './words.ts';

/** The square code: beside the answers on a screen, at the foot of the printed page. */
export function TakeAway({ asset, origin }: { asset: AssetView; origin: string }) {
  const phone = phoneOf(asset);
  return (
    <section className="take-away" aria-labelledby="take-away">
      <h2 id="take-away" className="no-print">
        <Icon name="share-2" />
        {words.takeAway}
      </h2>
      <div className="only-print">
        {phone && <p className="foot-phone figures">{phone.value}</p>}
        <p>{words.inFull}</p>
        <p className="hint">{origin.replace(/^https?:\/\//, '') + paths.asset(asset.slug)}</p>
      </div>
      <img src={paths.qr(asset.slug)} alt={words.qr(asset.name)} width="132" height="132" />
      <p className="hint no-print">{words.qrHint}</p>
    </section>
  );
}
