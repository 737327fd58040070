import { Icon } from '../kit/Icon.tsx';
import { Keep, KeepForm } from '../kit/Keep.tsx';
import { Share } from '../kit/Share.tsx';
import { useHydrated } from '../kit/useHydrated.ts';
import { paths } from '../paths.ts';
import type { AssetPage } from './asset.view.ts';
import { contactHref, phoneOf } from './contact.ts';
import { words } from './words.ts';

type Props = Pick<AssetPage, 'asset' | 'kept'> & { mayPlan: boolean };

/** What somebody may want to do at once. What needs JavaScript is there only where there is JavaScript. */
export function Actions({ asset, kept, mayPlan }: Props) {
  const phone = phoneOf(asset);
  const hydrated = useHydrated();
  return (
    <div className="actions no-print" role="group" aria-label={words.quick}>
      {phone && (
        <a className="button" href={contactHref(phone) ?? undefined}>
          <Icon name="phone" />
          {words.ring(phone.value)}
        </a>
      )}
      {mayPlan && (
        <a className="button quiet" href={paths.addToPlan(asset.id)}>
          <Icon name="plus" />
          {words.addToPlan}
        </a>
      )}
      {asset.next.length > 0 && (
        <a className="button quiet" href={paths.calendar(asset.slug)}>
          <Icon name="calendar-plus" />
          {words.addToCalendar}
        </a>
      )}
      <Keep id={asset.id} name={asset.name} kept={kept.isOn} />
      {hydrated && (
        <>
          <button type="button" className="button quiet" onClick={() => print()}>
            <Icon name="printer" />
            {words.print}
          </button>
          <Share title={asset.name} url={location.origin + paths.asset(asset.slug)} />
        </>
      )}
      <KeepForm back={paths.asset(asset.slug)} kept={kept.count} />
    </div>
  );
}
