import { createTransport } from 'nodemailer';
import { MailerError, type Mailer } from './mailer.ts';

/** As nodemailer tells what went wrong. */
type Failure = Error & { code?: string; responseCode?: number };

/** Mail by SMTP. `from` is fixed; nothing that people wrote gets into a header but the subject. Milliseconds. */
export function createSmtpMailer({
  url,
  from,
  timeoutMs = 15_000,
}: {
  url: string;
  from: { name: string; address: string };
  timeoutMs?: number;
}): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = from.address.slice(from.address.lastIndexOf('@') + 1);
  return {
    send: async ({ id, to, subject, text, html, writtenAt }) => {
      try {
        await transport.sendMail({
          envelope: { from: from.address, to: [to] },
          from,
          // As an object it is one mailbox, whatever is written in it.
          to: { name: '', address: to },
          ...{ subject, text, html },
          date: writtenAt,
          messageId: `<${id}@${host}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        });
      } catch (error) {
        throw asMailerError(error as Failure);
      }
    },
    close: () => transport.close(),
  };
}

/** Only the number of an answer is kept: its words may repeat the address. */
function asMailerError(failure: Failure): MailerError {
  const { code = '', responseCode } = failure;
  const told = `${code || failure.name}${responseCode ? ` (${responseCode})` : ''}`;
  const isAboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (isAboutThisMail && responseCode && responseCode >= 500)
    return new MailerError('refused', `The mail server refused it: ${told}.`, failure);
  if (isAboutThisMail) return new MailerError('later', `The mail server did not take it: ${told}.`, failure);
  return new MailerError('away', `The mail server could not be used: ${told}.`, failure);
}
