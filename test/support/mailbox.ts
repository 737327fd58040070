import type { Services } from '../../api/services.ts';
import { until } from './wait.ts';

/** The newest mail to an address, after what was asked for has been done and posted. */
export async function mailTo({ inside, accounts }: Services, address: string, about = '') {
  await accounts.stop();
  const found = await until(
    async () => {
      await inside.jobs.runDue();
      const mails = await inside.outbox!.list(400);
      return mails.find(({ to, subject }) => to === address && subject.includes(about));
    },
    (mail) => mail !== undefined,
  );
  return found!;
}

/** The key in the one link of a mail that has any. */
export function keyIn({ text }: { text: string }): string {
  const key = /[?&]key=([\w-]+)/.exec(text)?.[1];
  if (!key) throw new Error(`No link with a key: ${text}`);
  return key;
}
