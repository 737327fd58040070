import { problemOf } from '../kit/input.server.ts';
import type { Ask } from '../kit/page.server.ts';
import { partsOf, type Part } from './outbox.rules.ts';
import type { OutboxMail } from './services.ts';

type Line = { id: string; to: string; subject: string; written: string };
export type OutboxPage = { mails: Line[]; most: number };
export type MailPage = Line & { parts: Part[] };

const most = 100;

export async function loadOutbox({ context }: Ask): Promise<OutboxPage> {
  const { outbox } = context.services;
  // Where mail goes to people, or may not be read by everybody, there is no such page.
  if (!outbox) throw problemOf('not-found');
  return { mails: (await outbox.list(most)).map(lineOf), most };
}

export async function loadMail({ context, params }: Ask): Promise<MailPage> {
  const mail = await context.services.outbox?.byId(params.id ?? '');
  if (!mail) throw problemOf('not-found');
  return { ...lineOf(mail), parts: partsOf(mail.text) };
}

const lineOf = ({ id, to, subject, writtenAt }: OutboxMail): Line => ({
  ...{ id, to, subject },
  written: inWords.format(writtenAt),
});

const inWords = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'medium',
  timeStyle: 'short',
});
