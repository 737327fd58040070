import { hashOf } from '../accounts/token.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Quota } from '../infra/quota.ts';
import type { Messages } from '../messages/message.store.ts';
import type { Register } from './register.service.ts';

type Deps = { register: Pick<Register, 'later'>; messages: Messages; quota: Quota; origin: string };

/** Mails with a link from one address of the web, and to one mailbox, in an hour: nobody is to be flooded by our hand. */
const fromOne = { most: 10, forMs: 3_600_000 };
const toOne = { most: 3, forMs: 3_600_000 };

/** Sends somebody the private link to what they began. */
export function createLinkByMail({ register, messages, quota, origin }: Deps) {
  return {
    mailLink: async (token: string | null, email: string, where: string): Promise<void> => {
      const { name, until } = await register.later(token);
      const mayGo =
        (await quota.take('register.mail-from', where, fromOne)) &&
        (await quota.take('register.mail-to', email, toOne));
      if (!mayGo)
        throw new ProblemError('too-many', {
          detail: 'That was many mails. Please wait an hour, or copy the link.',
        });
      await messages.post({
        // One an hour to one mailbox is the same mail: a second press does not send it twice at once.
        key: `registration-link/${hashOf(`${token} ${email}`)}`,
        to: email,
        template: 'registration-link',
        data: { group: name, link: `${origin}/register/carry-on/${token}`, until },
      });
    },
  };
}
