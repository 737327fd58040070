import { data } from 'react-router';
import * as z from 'zod';
import { type LinkView } from '../../api/contract/freshness.ts';
import { answers } from '../../api/contract/freshness-lists.ts';
import type { Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { goTo, mustRead } from './asks.server.ts';

const form = z.strictObject({ answer: z.enum([...answers, 'renew'], 'Press one of the buttons.') });
const statuses: Record<LinkView['state'], number> = { open: 200, changed: 200, used: 410, expired: 410 };

/** What a link opens; opening it, however often, does nothing. */
export async function open({ context: { services }, params }: Ask) {
  const view = await services.freshness.open(params.token ?? '');
  return data(view, { status: statuses[view.state], headers: { 'Cache-Control': 'no-store' } });
}

/** Only a press does anything. */
export async function answer({ context: { services, actor }, params }: Ask, fields: FormData) {
  const token = params.token ?? '';
  const { answer: pressed } = mustRead(form, fields);
  if (pressed === 'renew') {
    await services.freshness.renew(token);
    return goTo(paths.thanks('renewed'));
  }
  const { to, slug } = await services.freshness.answer(actor, token, pressed);
  return goTo(to ?? paths.thanks(pressed === 'right' ? 'right' : 'closed', slug));
}
