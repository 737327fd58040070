/** One mail to one mailbox. `id` is the same at every try, so that programs that read mail can tell a second copy. */
export type Mail = { id: string; to: string; subject: string; text: string; html: string; writtenAt: Date };

/** The way mail leaves us. Resolves when somebody else answers for it; throws `MailerError` otherwise. */
export type Mailer = { send: (mail: Mail) => Promise<void>; close: () => void };

/** `refused`: never again. `later`: this one may go another time. `away`: nothing goes just now. */
export class MailerError extends Error {
  override name = 'MailerError';
  readonly kind: 'refused' | 'later' | 'away';
  constructor(kind: MailerError['kind'], message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}
