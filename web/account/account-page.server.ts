import { carryForm, endSessionForm } from '../../api/contract/account.ts';
import { ProblemError } from '../../api/contract/problem.ts';
import type { Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { goOn, readForm } from './account.server.ts';

const says = new Intl.DateTimeFormat('en-GB', {
  ...({ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const),
  timeZone: 'Europe/London',
});

export async function load({ context }: Ask) {
  const { sessions, ...own } = await context.services.account.own();
  return {
    ...own,
    sessions: sessions.map(({ beganAt, seenAt, ...each }) => ({
      ...each,
      began: says.format(beganAt),
      seen: says.format(seenAt),
    })),
  };
}

/** Which button was pressed says what is asked. */
export async function act({ context: { services } }: Ask, form: FormData) {
  const { account } = services;
  const asked = form.get('act');
  form.delete('act');
  switch (asked) {
    case 'carry': {
      const { membership, to } = readForm(carryForm, form);
      const { cookies } = await account.carry(membership);
      return goOn(to ?? paths.account(), cookies);
    }
    case 'end':
      await account.endSession(readForm(endSessionForm, form).session);
      return goOn(paths.account());
    case 'end-others':
      await account.endOthers();
      return goOn(paths.account());
    default:
      throw new ProblemError('bad-input', {
        errors: [{ path: 'act', message: 'We do not know this button.' }],
      });
  }
}
