import { redirect } from 'react-router';
import { groupCalendarForm, type GroupCalendarView } from '../../api/contract/group-calendar.ts';
import { faultsOf, ProblemError } from '../../api/contract/problem.ts';
import { readFields } from '../kit/input.server.ts';
import type { Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';

export const loadCalendar = ({ context: { services, actor }, params }: Ask): Promise<GroupCalendarView> =>
  services.calendars.view(actor, params.id ?? '');

export async function pressCalendar({ context: { services, actor }, params }: Ask, form: FormData) {
  const parsed = groupCalendarForm.safeParse(readFields(form));
  if (!parsed.success) throw new ProblemError('bad-input', { errors: faultsOf(parsed.error) });
  await services.calendars.press(actor, params.id ?? '', parsed.data);
  return redirect(paths.groupCalendar(params.id ?? ''), 303);
}
