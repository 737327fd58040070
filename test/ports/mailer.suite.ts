import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Mail, Mailer } from '../../api/messages/mailer.ts';

/** What arrived, as somebody reads it. */
export type Arrived = { id: string; to: string[]; subject: string; text: string; html: string };

export type MailerUnderTest = {
  mailer: Mailer;
  arrived: () => Promise<Arrived[]>;
  stop: () => Promise<void>;
};

let written = 0;
export function aMail(more: Partial<Mail> = {}): Mail {
  written += 1;
  const id = `00000000-0000-4000-8000-${String(written).padStart(12, '0')}`;
  return {
    ...{ id, to: 'tea@example.org', subject: 'Your entry', text: 'Hello Tea,\n', html: '<p>Hello Tea,</p>' },
    writtenAt: new Date(Date.parse('2026-11-23T10:00:00Z') + written),
    ...more,
  };
}

/** Holds for every way that mail leaves us. */
export function mailerSuite(name: string, make: () => Promise<MailerUnderTest>) {
  describe(`mail by ${name}`, () => {
    let under: MailerUnderTest;
    const arrivedAs = async ({ id }: Mail) => (await under.arrived()).filter((mail) => mail.id === id);
    beforeAll(async () => {
      under = await make();
    });
    afterAll(() => under.stop());

    it('arrives with its words, as text and as HTML', async () => {
      const mail = aMail({
        subject: 'Ŵyl Llŷn – “Thursday Tea” is shown now',
        text: 'Diolch! £2 a cup.\n',
        html: '<p>Diolch! £2 a cup.</p>',
      });
      await under.mailer.send(mail);
      expect(await arrivedAs(mail)).toEqual([
        {
          ...{ id: mail.id, to: ['tea@example.org'], subject: mail.subject },
          text: expect.stringContaining('Diolch! £2 a cup.'),
          html: expect.stringContaining('<p>Diolch! £2 a cup.</p>'),
        },
      ]);
    });

    it('has one recipient whatever its subject says', async () => {
      for (const nasty of ['Hello\r\nBcc: all@example.org', 'Hello\nTo: b@example.org', 'x\r\n\r\nBody']) {
        const mail = aMail({ subject: nasty });
        await under.mailer.send(mail);
        const [arrived] = await arrivedAs(mail);
        expect(arrived!.to).toEqual(['tea@example.org']);
        expect(arrived!.text).not.toMatch(/Body/);
      }
    });

    it('keeps long lines, dots alone and empty text whole', async () => {
      const long = 'word '.repeat(400).trim();
      const mail = aMail({ text: `${long}\n.\n..\nend\n` });
      await under.mailer.send(mail);
      const [arrived] = await arrivedAs(mail);
      expect(arrived!.text.replaceAll('\r\n', '\n').trim()).toBe(`${long}\n.\n..\nend`);
    });

    it('goes out in numbers', async () => {
      const many = Array.from({ length: 20 }, (_, n) => aMail({ subject: `Mail ${n}` }));
      await Promise.all(many.map((mail) => under.mailer.send(mail)));
      for (const mail of many) expect(await arrivedAs(mail)).toHaveLength(1);
    });
  });
}
