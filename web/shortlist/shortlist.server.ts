import { data, redirect } from 'react-router';
import { keepForm, keysOf, mostKept, shortlistQuery } from '../../api/contract/shortlist.ts';
import { ProblemError } from '../../api/contract/problem.ts';
import { read, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { viewCard } from '../search/card.view.ts';
import type { ShortlistPage } from './shortlist.view.ts';

/** A list is nobody else's business: no browser or proxy holds a copy of the page. */
const unstored = { headers: { 'Cache-Control': 'private, no-store' } };

/** The ids and the print of an address; one that holds anything else is refused. */
export function askedList({ url }: Ask) {
  const asked = read(shortlistQuery, url.searchParams);
  if (asked.faults) throw new ProblemError('bad-input', { errors: asked.faults });
  return asked.value;
}

/** The list of the address. Without one, that of this browser: its address is gone to, so that it can be shared. */
export async function loadShortlist(ask: Ask) {
  const { services, actor, kept, config } = ask.context;
  const { ids, print } = askedList(ask);
  // oxlint-disable-next-line typescript/only-throw-error
  if (ids.length === 0 && kept.ids.length > 0) throw redirect(paths.shortlist(keysOf(kept.ids)), 303);

  const { entries, gone, keys } = await services.shortlist(actor, { ids });
  const view: ShortlistPage = {
    entries: entries.map(({ card, ...rest }) => ({ card: viewCard(card, config.demo), ...rest })),
    gone,
    keys,
    isKept: ids.length > 0 && keysOf(ids) === keysOf(kept.ids),
    isFull: ids.length >= mostKept,
    large: print === 'large',
    origin: config.origin,
  };
  return data(view, unstored);
}

/** One more, one fewer, or another list altogether; then back to where the button was pressed. */
export function keep({ context: { kept } }: Ask, form: FormData) {
  const asked = read(keepForm, form);
  if (asked.faults) throw new ProblemError('bad-input', { errors: asked.faults });
  const { add, drop, ids: shown, back } = asked.value;
  const before = shown ?? kept.ids;
  const after = add ? [...new Set([...before, add])] : before.filter((id) => id !== drop);
  // Full: the list itself says so.
  if (after.length > mostKept) return redirect(paths.shortlist(keysOf(before)), 303);

  const isOurs = !shown || keysOf(shown) === keysOf(kept.ids) || (!add && !drop);
  const to = back ? `${back}#card-${add ?? drop ?? ''}` : paths.shortlist(keysOf(after));
  return redirect(to, { status: 303, ...(isOurs && { headers: { 'Set-Cookie': kept.cookie(after) } }) });
}
