import { detailForm } from '../../api/contract/freshness.ts';
import { slugOf } from '../assets/asset.server.ts';
import type { Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { goTo, memberOf, mustRead } from './asks.server.ts';

/** The name of the entry that somebody wants to tell of. */
export async function load(ask: Ask) {
  const { services, actor } = ask.context;
  const found = await services.assets.bySlug(actor, slugOf(ask));
  // oxlint-disable-next-line typescript/only-throw-error
  if ('movedTo' in found) throw goTo(paths.wrong(found.movedTo));
  const { name, slug } = found.asset;
  return { name, slug };
}

/** What somebody tells; then the page where the answer will stand. */
export async function tell(ask: Ask, form: FormData) {
  const { services, actor } = ask.context;
  return goTo(paths.receipt(await services.freshness.detail(actor, slugOf(ask), mustRead(detailForm, form))));
}

/** One press of a worker: the number did not work. */
export async function tellNumber(ask: Ask) {
  const member = memberOf(ask);
  return goTo(paths.receipt(await ask.context.services.freshness.number(member, slugOf(ask))));
}
