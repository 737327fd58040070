import path from 'node:path';
import type { Config } from '../config.ts';
import type { Log } from '../infra/log.ts';
import type { Sender } from './letter.rules.ts';
import type { Mailer } from './mailer.ts';
import { createOutbox, type Outbox } from './outbox.mailer.ts';
import { createSmtpMailer } from './smtp.mailer.ts';

/**
 * The way mail leaves us by the configuration. What went to the folder may be read by everybody in a demonstration and in
 * development only: links to sign in are in it.
 */
export function openMail(
  { mail, dataFolder, demo, dev, http }: Config,
  log: Log,
): { mailer: Mailer; sender: Sender; outbox: Outbox | null } {
  const sender = { name: 'Hereabouts', origin: http.origin };
  if (mail.smtpUrl)
    return { mailer: createSmtpMailer({ url: mail.smtpUrl, from: mail.from }), sender, outbox: null };
  const outbox = createOutbox({ folder: path.resolve(dataFolder, 'outbox') });
  const isRead = demo || dev;
  if (!isRead)
    log.warn('SMTP_URL is not set: mail is kept in the outbox folder of DATA_DIR and sent to nobody.');
  return { mailer: outbox.mailer, sender, outbox: isRead ? outbox : null };
}
