import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Mailer } from '../../api/messages/mailer.ts';
import { createSmtpMailer } from '../../api/messages/smtp.mailer.ts';
import { headerOf, mailSink, partsOf } from '../support/mail-sink.ts';
import { aMail, mailerSuite } from './mailer.suite.ts';

const from = { name: 'Hereabouts', address: 'map@example.org' };

mailerSuite('SMTP', async () => {
  const sink = await mailSink();
  const mailer = createSmtpMailer({ url: sink.url, from });
  return {
    mailer,
    arrived: () =>
      Promise.resolve(
        sink.delivered.map(({ to, raw }) => ({
          id: headerOf(raw, 'Message-ID')!.slice(1, -'@example.org>'.length),
          ...{ to, subject: headerOf(raw, 'Subject')! },
          ...{ text: partsOf(raw)['text/plain']!, html: partsOf(raw)['text/html']! },
        })),
      ),
    stop: async () => {
      mailer.close();
      await sink.stop();
    },
  };
});

describe('mail by SMTP', () => {
  let sink: Awaited<ReturnType<typeof mailSink>>;
  let mailer: Mailer;
  beforeAll(async () => {
    sink = await mailSink();
    mailer = createSmtpMailer({ url: sink.url, from, timeoutMs: 2_000 });
  });
  beforeEach(() => {
    sink.accept();
    sink.delivered.length = 0;
  });
  afterAll(async () => {
    mailer.close();
    await sink.stop();
  });

  it('has the same few headers, whatever people wrote', async () => {
    for (const nasty of [
      'a\r\nBcc: all@example.org',
      'a\u0000\r\nReply-To: x@example.org',
      'a\u2028Cc: b@c.org',
    ])
      await mailer.send(aMail({ subject: nasty }));
    for (const { raw, to, from: sender } of sink.delivered) {
      const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
      const names = head.split('\r\n').map((line) => line.slice(0, line.indexOf(':')));
      expect(names.sort()).toEqual([
        ...['Auto-Submitted', 'Content-Type', 'Date', 'From', 'MIME-Version', 'Message-ID', 'Subject', 'To'],
        'X-Auto-Response-Suppress',
      ]);
      expect(headerOf(raw, 'From')).toBe('Hereabouts <map@example.org>');
      expect({ to, sender }).toEqual({ to: ['tea@example.org'], sender: 'map@example.org' });
    }
    expect(sink.delivered).toHaveLength(3);
  });

  it('says the same Message-ID and date at every try', async () => {
    const mail = aMail();
    await mailer.send(mail);
    await mailer.send(mail);
    const [first, second] = sink.delivered;
    for (const name of ['Message-ID', 'Date'])
      expect(headerOf(second!.raw, name)).toBe(headerOf(first!.raw, name));
    expect(headerOf(first!.raw, 'Message-ID')).toBe(`<${mail.id}@example.org>`);
  });

  it.each([
    ['recipient', 550, 'refused'],
    ['recipient', 451, 'later'],
    ['content', 554, 'refused'],
    ['content', 452, 'later'],
  ] as const)('knows what a server means that answers the %s with %d: %s', async (at, status, kind) => {
    sink.refuse(at, status);
    await expect(mailer.send(aMail())).rejects.toMatchObject({ name: 'MailerError', kind });
    expect(sink.delivered).toEqual([]);
  });

  it('says that nothing goes when nobody listens, and tells no address', async () => {
    const gone = await mailSink();
    await gone.stop();
    const lost = createSmtpMailer({ url: gone.url, from, timeoutMs: 500 });
    const error = await lost.send(aMail()).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ kind: 'away' });
    expect((error as Error).message).not.toMatch(/tea@/);
    lost.close();
  });
});
