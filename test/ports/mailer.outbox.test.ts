import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createOutbox } from '../../api/messages/outbox.mailer.ts';
import { aMail, mailerSuite } from './mailer.suite.ts';

const aFolder = () => mkdtemp(path.join(os.tmpdir(), 'hereabouts-outbox-'));

mailerSuite('the outbox folder', async () => {
  const folder = await aFolder();
  const outbox = createOutbox({ folder: path.join(folder, 'outbox') });
  return {
    mailer: outbox.mailer,
    arrived: async () =>
      (await outbox.list(100)).map(({ id, to, subject, text, html }) => ({
        ...{ id, to: [to], subject, text, html },
      })),
    stop: () => rm(folder, { recursive: true }),
  };
});

describe('the outbox folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await aFolder();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('holds a mail that is sent again once', async () => {
    const outbox = createOutbox({ folder });
    const mail = aMail();
    for (let time = 0; time < 3; time++) await outbox.mailer.send(mail);
    expect(await outbox.list(10)).toEqual([mail]);
    expect(await outbox.byId(mail.id)).toEqual(mail);
  });

  it('keeps the newest and forgets the rest', async () => {
    const outbox = createOutbox({ folder, most: 3 });
    const mails = Array.from({ length: 5 }, () => aMail());
    for (const mail of mails) await outbox.mailer.send(mail);
    expect((await outbox.list(10)).map(({ id }) => id)).toEqual([mails[4]!.id, mails[3]!.id, mails[2]!.id]);
  });

  it('is read by nobody else on the machine', async () => {
    const outbox = createOutbox({ folder: path.join(folder, 'new') });
    await outbox.mailer.send(aMail());
    const [name] = await readdir(path.join(folder, 'new'));
    expect((await stat(path.join(folder, 'new', name!))).mode & 0o077).toBe(0);
    expect((await stat(path.join(folder, 'new'))).mode & 0o077).toBe(0);
  });

  it('is empty before there is mail, and knows no other ids', async () => {
    const outbox = createOutbox({ folder: path.join(folder, 'none') });
    expect(await outbox.list(10)).toEqual([]);
    expect(await outbox.byId('../../etc/passwd')).toBeNull();
  });

  it('that cannot be written says so', async () => {
    await writeFile(path.join(folder, 'outbox'), 'This is no folder.');
    const outbox = createOutbox({ folder: path.join(folder, 'outbox') });
    await expect(outbox.mailer.send(aMail())).rejects.toMatchObject({ kind: 'away' });
  });
});
