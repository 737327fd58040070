import type { Clock } from '../infra/clock.ts';
import type { Job } from '../infra/jobs.ts';
import type { Log } from '../infra/log.ts';
import { letterHtml, letterText, subjectLine, type Sender } from './letter.rules.ts';
import { MailerError, type Mailer } from './mailer.ts';
import type { MessageDoc } from './message.model.ts';
import type { Messages, Outcome } from './message.store.ts';
import { letterOf } from './templates.ts';

const minute = 60_000;
/** After each failed try, in minutes; a mail that failed once more is dead, some two days after it was written. */
const pauses = [1, 5, 15, 60, 240, 720, 1_800];
const restMs = 30_000;

/**
 * The job that sends what waits. A mail is marked before it is handed over and once more after, so none is lost. One that
 * was handed over by a process that died before the second mark goes again under the same Message-ID: SMTP has no way to
 * ask whether the first copy arrived. The outbox folder holds one of both.
 */
export function deliveryJob({
  messages,
  mailer,
  sender,
  clock,
  log,
}: {
  messages: Messages;
  mailer: Mailer;
  sender: Sender;
  clock: Clock;
  log: Log;
}): Job {
  let restsUntil = 0;

  async function deliver(message: MessageDoc): Promise<Outcome> {
    if (message.endsAt && message.endsAt <= clock.now())
      return { state: 'dead', failure: message.failure ?? 'It was too late for it.' };
    // Each time it was begun its process died, or it failed before.
    if (message.attempts > pauses.length + 1)
      return { state: 'dead', failure: message.failure ?? 'No try of it ever ended.' };
    try {
      const { to, data } = messages.opened(message);
      const letter = letterOf(message.template, data);
      await mailer.send({
        ...{ id: message._id, to, subject: subjectLine(letter.subject) },
        ...{ text: letterText(letter, sender), html: letterHtml(letter, sender) },
        writtenAt: message.createdAt,
      });
      return { state: 'sent' };
    } catch (error) {
      const kind = error instanceof MailerError ? error.kind : 'later';
      const failure = error instanceof MailerError ? error.message : 'It could not be written.';
      log.warn({ err: error, template: message.template, attempts: message.attempts }, 'A mail did not go.');
      if (kind === 'away') restsUntil = clock.now().getTime() + restMs;
      const pause = pauses[message.attempts - 1];
      return kind === 'refused' || pause === undefined
        ? { state: 'dead', failure }
        : { state: 'waiting', failure, dueAt: new Date(clock.now().getTime() + pause * minute) };
    }
  }

  const isResting = () => clock.now().getTime() < restsUntil;

  return {
    name: 'deliver mail',
    everyMs: 1_000,
    isWanted: async () => !isResting() && (await messages.isDue()),
    run: async ({ signal, fence }) => {
      while (!signal.aborted && !isResting()) {
        const message = await messages.take(fence);
        if (!message) return;
        const outcome = await deliver(message);
        const isOver = message.endsAt !== null && message.endsAt <= clock.now();
        await messages.ended(message, outcome, outcome.state !== 'sent' && !isOver);
      }
    },
  };
}
